/**
 * What the journal tells people.
 *
 * <p>Which sentence a fact is told by and what stands in it are chosen here; the sentence itself is
 * {@code text}'s. Papers of a ballot are told by their numbers only: what is on them, and the words
 * typed about them, are in no sentence.
 */
@NullMarked
package vn.binhxet.core.audit;

import org.jspecify.annotations.NullMarked;
