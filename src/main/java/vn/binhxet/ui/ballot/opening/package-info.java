/** What is voted on next, who stands, and under which rule. */
@NullMarked
package vn.binhxet.ui.ballot.opening;

import org.jspecify.annotations.NullMarked;
