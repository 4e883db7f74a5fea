package vn.binhxet.core.deck;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Paper;

/**
 * One paper of a deck.
 *
 * @param reading what the paper says under the rules of its contest
 * @param note what to learn from it; null if it is plain
 */
public record PracticePaper(Marks marks, Paper reading, @Nullable String note) {}
