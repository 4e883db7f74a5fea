/**
 * The regulation while it is being written, before anything of it is recorded.
 *
 * <p>No node here: a draft is one immutable value replaced by each edit, so that taking back is
 * putting an old value in place again.
 */
@NullMarked
package vn.binhxet.ui.regulation.draft;

import org.jspecify.annotations.NullMarked;
