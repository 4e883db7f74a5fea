/** Tells the meeting again, in order, as statements. */
@NullMarked
package vn.binhxet.core.minutes;

import org.jspecify.annotations.NullMarked;
