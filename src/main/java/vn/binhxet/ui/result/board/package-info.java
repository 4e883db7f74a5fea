/** One board of the results: votes against the threshold, points, or a list to agree on. */
@NullMarked
package vn.binhxet.ui.result.board;

import org.jspecify.annotations.NullMarked;
