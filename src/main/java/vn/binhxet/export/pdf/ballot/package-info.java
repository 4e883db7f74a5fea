/**
 * Draws ballot papers as PDF.
 *
 * <p>A paper is drawn once and repeated on every sheet, so that 300 copies are hardly more than one
 * and none differs from another. Where its names need more than one page they take an even number
 * of them, so that printing on both sides never puts two papers on one sheet; no row is split and
 * no page is without a name. The file says nothing of when it was made.
 */
@NullMarked
package vn.binhxet.export.pdf.ballot;

import org.jspecify.annotations.NullMarked;
