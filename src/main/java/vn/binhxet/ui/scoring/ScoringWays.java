package vn.binhxet.ui.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.function.Consumer;

/**
 * Where one can go from the matrix; what is null is not offered.
 *
 * @param sheets writes workbooks to be filled in, and takes in those that came back
 * @param why shows why a unit stands where it stands
 */
public record ScoringWays(@Nullable Runnable sheets, @Nullable Consumer<UnitId> why) {
    /** Nowhere: the matrix alone. */
    public static final ScoringWays NONE = new ScoringWays(null, null);
}
