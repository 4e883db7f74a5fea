/** Reads stories and turns them into commands or problems. */
@NullMarked
package vn.binhxet.intake;

import org.jspecify.annotations.NullMarked;
