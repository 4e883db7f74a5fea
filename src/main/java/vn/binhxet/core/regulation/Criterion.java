package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

/**
 * One line of the scheme (<i>tiêu chí</i>).
 *
 * @param max the most points it can give; more than 0
 * @param source the decree, decision or letter the line comes from
 */
public record Criterion(Code code, String title, Points max, Kind kind, @Nullable String source) {}
