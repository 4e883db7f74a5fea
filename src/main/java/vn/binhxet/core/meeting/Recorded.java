package vn.binhxet.core.meeting;

import java.time.OffsetDateTime;

/**
 * A fact with its place in the journal.
 *
 * @param seq from 1, without gaps
 * @param at when it was recorded; to the minute for papers
 * @param by who recorded it; empty while nobody was named
 */
public record Recorded(int seq, OffsetDateTime at, String by, Fact fact) {}
