package vn.binhxet.core.proposal;

import vn.binhxet.core.terms.UnitId;

/**
 * A unit's place in an award's list.
 *
 * @param rank from 1; equal places share a number
 */
public record Place(int rank, UnitId unit) {}
