/**
 * The score sheets: self-assessed, cross-checked, agreed.
 *
 * <p>The matrix shows one stage at a time, or the three side by side as three columns a criterion:
 * rows stay 26 px, and the eye compares numbers along a line as in Excel, where three lines a cell
 * would leave room for half as many units. What a typed entry would do is asked of the rulebook
 * itself before it is recorded, so that no rule of the core is written here a second time.
 */
@NullMarked
package vn.binhxet.ui.scoring;

import org.jspecify.annotations.NullMarked;
