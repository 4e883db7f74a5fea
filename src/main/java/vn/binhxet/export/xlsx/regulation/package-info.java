/** Draws a regulation as a workbook that a secretary can edit. */
@NullMarked
package vn.binhxet.export.xlsx.regulation;

import org.jspecify.annotations.NullMarked;
