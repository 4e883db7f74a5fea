package vn.binhxet.core.ranking;

import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

/**
 * Where a unit stands.
 *
 * @param rank from 1; equal places share a number and the next is skipped
 */
public record Standing(int rank, UnitId unit, Points total) {}
