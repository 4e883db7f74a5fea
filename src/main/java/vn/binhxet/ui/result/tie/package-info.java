/** A tie, and the ways in which people settle it. */
@NullMarked
package vn.binhxet.ui.result.tie;

import org.jspecify.annotations.NullMarked;
