/**
 * What one hand has keyed for one paper, and what each key means on it.
 *
 * <p>Nothing here knows a screen: a paper is keyed, corrected and refused the same way in a test as
 * at the laptop. Every key either changes what is keyed or is refused with a sentence; a paper
 * needs the digits that stand on it, and Enter.
 *
 * <p>A paper with two boxes is keyed line by line unless people choose otherwise on their computer.
 * Typing only the names disagreed with takes fewer keys, but it takes a line left blank for a yes
 * if the reader does not say so, and it does in both passes alike, so that comparing them does not
 * show it. Line by line a line that was not looked at is refused.
 *
 * <p>All keys are on the number pad and, without Shift, on the top row, where {@code =} stands for
 * {@code +} and {@code ;} for {@code *}. Not {@code .} or {@code ,}: on the pad they lie between 0
 * and Enter, where a slip would take the last paper back.
 */
@NullMarked
package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.NullMarked;
