/**
 * Draws workbooks.
 *
 * <p>The appraisal has a sheet for each unit, not one of criteria by units: whoever appraises has
 * one unit's papers on the desk, and needs what the unit gave itself, the evidence, the points and
 * the reason in one row. Twenty-five units side by side would be a hundred columns; to compare
 * them, the program has its score matrix.
 *
 * <p>Sheets are protected without a password: that keeps a slip of the hand away, and whoever needs
 * to may lift it. What was moved is found when the file is read.
 */
@NullMarked
package vn.binhxet.export.xlsx;

import org.jspecify.annotations.NullMarked;
