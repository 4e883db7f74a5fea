/** Where the round under way stands, and the numbers that must agree. */
@NullMarked
package vn.binhxet.ui.ballot.round;

import org.jspecify.annotations.NullMarked;
