/**
 * One paper after the other, keyed with one hand.
 *
 * <p>What the keys mean is told by {@link vn.binhxet.ui.ballot.typing.Typing} and its kin, which
 * know no screen: a paper is keyed, corrected and refused the same way in a test as at the laptop.
 */
@NullMarked
package vn.binhxet.ui.ballot.typing;

import org.jspecify.annotations.NullMarked;
