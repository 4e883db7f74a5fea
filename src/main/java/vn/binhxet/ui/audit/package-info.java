/**
 * Everything that was recorded, by whom, and what was taken back.
 *
 * <p>The screen reads the journal only while it is in view: whoever types papers on another screen
 * never waits for it.
 */
@NullMarked
package vn.binhxet.ui.audit;

import org.jspecify.annotations.NullMarked;
