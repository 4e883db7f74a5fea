/**
 * Where the secretary records a voting round; no voter's name is on this screen.
 *
 * <p>What the keys of one hand mean is told by {@link vn.binhxet.ui.ballot.Typing} and its kin,
 * which know no screen: a paper is keyed, corrected and refused the same way in a test as at the
 * laptop.
 */
@NullMarked
package vn.binhxet.ui.ballot;

import org.jspecify.annotations.NullMarked;
