/**
 * Draws a document as a workbook.
 *
 * <p>Every part is a sheet, printed on A4. A number that follows from others is a formula with its
 * value beside it, and works out to exactly that value again: sums are rounded to the decimals of
 * the regulation, which takes away nothing but what binary fractions add. Words are never formulas,
 * whatever they begin with.
 */
@NullMarked
package vn.binhxet.export.xlsx.paper;

import org.jspecify.annotations.NullMarked;
