/**
 * The pieces screens are drawn with: words, buttons, badges, cards, rows, fields, charts.
 *
 * <p>They hold no colour and no size of type: each names itself with style classes, and {@code
 * ui/theme/base.css} says how those look. They hold no state but what they were last told to show.
 * Words never shrink to "…": whatever carries text is at least as wide as the text, and a screen
 * that has no room for it fails its test.
 */
@NullMarked
package vn.binhxet.ui.kit.part;

import org.jspecify.annotations.NullMarked;
