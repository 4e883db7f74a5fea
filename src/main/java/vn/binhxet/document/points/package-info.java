/** The table of all units' points, and why a unit stands where it stands. */
@NullMarked
package vn.binhxet.document.points;

import org.jspecify.annotations.NullMarked;
