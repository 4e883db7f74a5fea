/** Reads a regulation out of a workbook, and names everything wrong with it by sheet and cell. */
@NullMarked
package vn.binhxet.intake.workbook.regulation;

import org.jspecify.annotations.NullMarked;
