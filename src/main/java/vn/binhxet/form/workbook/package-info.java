/**
 * How a score workbook is laid out, for those who write it and those who read it.
 *
 * <p>A form of one unit has a sheet for each top-level section and one that adds up; a form of
 * several has a sheet for each unit. Where which criterion stands follows from the scheme alone, so
 * the hidden stamp names no rows: it tells by a fingerprint whether the scheme is still the same,
 * and every row shows its code. No library for workbooks is known here.
 */
@NullMarked
package vn.binhxet.form.workbook;

import org.jspecify.annotations.NullMarked;
