/** The rules of the meeting; they know no screen, no file and no clock. */
@NullMarked
package vn.binhxet.core;

import org.jspecify.annotations.NullMarked;
