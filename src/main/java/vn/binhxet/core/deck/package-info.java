/**
 * Practice papers with a known answer, and where a count of them went wrong.
 *
 * <p>What is on a paper and what is the right reading of it are told apart: the first is drawn, the
 * second is what the count is held against. The answer is written down, never worked out here, so
 * that a fault in the counting shows.
 */
@NullMarked
package vn.binhxet.core.deck;

import org.jspecify.annotations.NullMarked;
