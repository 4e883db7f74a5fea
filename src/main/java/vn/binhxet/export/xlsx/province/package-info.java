/**
 * Draws the province's table of many blocs as a workbook.
 *
 * <p>The first sheet is what award systems of provinces import: its title in the first row, the
 * heads in the third, a collective in each row below, nothing else. Its full title has more letters
 * than Excel takes for the name of a sheet, so the sheet bears a short one.
 */
@NullMarked
package vn.binhxet.export.xlsx.province;

import org.jspecify.annotations.NullMarked;
