/** Votes counted by people, entered as numbers. */
@NullMarked
package vn.binhxet.ui.ballot.hands;

import org.jspecify.annotations.NullMarked;
