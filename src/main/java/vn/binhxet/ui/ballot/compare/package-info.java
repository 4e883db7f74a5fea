/** The papers that were read in two ways, settled with the paper in hand. */
@NullMarked
package vn.binhxet.ui.ballot.compare;

import org.jspecify.annotations.NullMarked;
