/** Ballot papers, printed and handed out. */
@NullMarked
package vn.binhxet.ui.ballot.papers;

import org.jspecify.annotations.NullMarked;
