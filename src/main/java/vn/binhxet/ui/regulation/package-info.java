/**
 * What this bloc agreed in advance, with the source of every number.
 *
 * <p>A draft is written first and recorded as a whole: half a table of criteria is no regulation.
 * So Ctrl+Z takes the draft back edit by edit while it differs from what is recorded, and only then
 * what was recorded.
 */
@NullMarked
package vn.binhxet.ui.regulation;

import org.jspecify.annotations.NullMarked;
