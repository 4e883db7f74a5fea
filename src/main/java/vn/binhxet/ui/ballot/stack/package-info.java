/** In which order papers are typed: number by number, stack by stack. */
@NullMarked
package vn.binhxet.ui.ballot.stack;

import org.jspecify.annotations.NullMarked;
