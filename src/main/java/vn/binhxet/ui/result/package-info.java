/**
 * What the count says: ranks, thresholds, ties to settle.
 *
 * <p>{@link vn.binhxet.core.progress.Progress} reads from the meeting what there is to see and the
 * one thing to decide next ({@link vn.binhxet.core.progress.Todo}). Each thing people decide has a
 * room with its form and the model of it, which forgets what was typed once it was recorded; what
 * these are made of is in {@code choice}. Whether something can be decided, and what the points
 * would give, is asked of the rulebook, never worked out here.
 */
@NullMarked
package vn.binhxet.ui.result;

import org.jspecify.annotations.NullMarked;
