/** Ballot papers as they are printed. */
@NullMarked
package vn.binhxet.document.ballot;

import org.jspecify.annotations.NullMarked;
