/** Counts valid papers; a tie is an answer here, never a question. */
@NullMarked
package vn.binhxet.core.tally;

import org.jspecify.annotations.NullMarked;
