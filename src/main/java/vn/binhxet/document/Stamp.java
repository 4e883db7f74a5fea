package vn.binhxet.document;

import vn.binhxet.core.terms.IntegrityCode;

import java.time.OffsetDateTime;

/**
 * What vouches for a paper: the code of an entry of the journal ({@code formats.md} §5).
 *
 * @param entry its number, from 1
 * @param at when it was recorded; the paper says of itself that it was made then
 */
public record Stamp(IntegrityCode code, int entry, OffsetDateTime at) {}
