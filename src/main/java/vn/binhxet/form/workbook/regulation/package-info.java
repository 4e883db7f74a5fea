/**
 * How a regulation is laid out as a workbook, for those who write it and those who read it.
 *
 * <p>Sheets, columns and words are named here by constants; what a person sees for them stands in
 * the text bundle. No library for workbooks is known here.
 */
@NullMarked
package vn.binhxet.form.workbook.regulation;

import org.jspecify.annotations.NullMarked;
