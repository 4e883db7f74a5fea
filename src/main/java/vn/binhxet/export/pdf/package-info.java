/**
 * Draws a document as PDF.
 *
 * <p>Letters are Liberation Serif, which is as wide as Times New Roman and has all of Vietnamese;
 * it is embedded, so a page looks the same everywhere. Sizes and margins follow NĐ 30/2020/NĐ-CP.
 * The library gives each file a random identity and random names for its fonts; both are made
 * constant after writing, so that the same meeting gives the same bytes.
 */
@NullMarked
package vn.binhxet.export.pdf;

import org.jspecify.annotations.NullMarked;
