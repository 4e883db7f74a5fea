/**
 * A table one types in as in a spreadsheet; it knows nothing of what it shows.
 *
 * <p>Made here because no control of the toolkit does it: the row titles and totals stay while the
 * columns between them scroll, and only the cells in view are nodes, which are used again for the
 * next ones as it scrolls. The owner gives a {@link vn.binhxet.ui.kit.matrix.GridContent}, asked
 * for the look of each cell when it comes into view, and answers what is typed through {@link
 * vn.binhxet.ui.kit.matrix.CellTyping}.
 */
@NullMarked
package vn.binhxet.ui.kit.matrix;

import org.jspecify.annotations.NullMarked;
