/**
 * What the count says: ranks, thresholds, ties to settle.
 *
 * <p>{@link vn.binhxet.ui.result.Progress} reads from the meeting what there is to see and the one
 * thing to decide next ({@link vn.binhxet.ui.result.Todo}); the panes at the right are the forms
 * for what people decide, each with a view model of its own that forgets what was typed once it was
 * recorded. Whether something can be decided, and what the points would give, is asked of the
 * rulebook, never worked out here.
 */
@NullMarked
package vn.binhxet.ui.result;

import org.jspecify.annotations.NullMarked;
