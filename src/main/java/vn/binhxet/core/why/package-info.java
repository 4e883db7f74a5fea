/**
 * Why a unit stands where it stands: every step from what was entered to its place.
 *
 * <p>It reads what the other chapters work out and adds the figures of each formula, who changed
 * what, when and why. Values only; the sentences are {@code text}'s, so that the screen and the
 * paper say the same.
 */
@NullMarked
package vn.binhxet.core.why;

import org.jspecify.annotations.NullMarked;
