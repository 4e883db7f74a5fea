/**
 * One paper after the other, keyed with one hand.
 *
 * <p>What the keys mean is told by {@link vn.binhxet.ui.ballot.keys.Typing} and its kin. Here it is
 * shown: what is keyed, in large type, and what was recorded last, read back in large type from
 * what stands in the file. Of the other pass nothing is shown, and of no name how often it was
 * keyed.
 */
@NullMarked
package vn.binhxet.ui.ballot.typing;

import org.jspecify.annotations.NullMarked;
