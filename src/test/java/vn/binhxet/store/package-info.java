/** Tests of the meeting file. */
@NullMarked
package vn.binhxet.store;

import org.jspecify.annotations.NullMarked;
