package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All units' points at one stage.
 *
 * @param stage the stage compared; null before anything was entered
 * @param rows of the units that have the stage, in the order of the bloc
 * @param provisional whether something is still missing, so that no rank is settled (<i>tạm
 *     tính</i>)
 */
public record ScoreTable(@Nullable Stage stage, Map<UnitId, ScoreRow> rows, boolean provisional) {
    public ScoreTable {
        rows = Collections.unmodifiableMap(rows);
    }

    /** The table of one stage: only units that have it, on the sheets as they stood then. */
    public static ScoreTable at(Stage stage, Scheme scheme, List<UnitId> units, ScoreBook book) {
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (UnitId unit : units) {
            if (book.has(stage, unit)) {
                sheets.put(unit, book.standing(stage, unit));
            }
        }
        return of(stage, scheme, units, sheets);
    }

    /**
     * The table that ranks and classes go by: the agreed stage once the points are final (a unit
     * without it keeps its latest), before that the latest stage any unit has.
     */
    public static ScoreTable official(Scheme scheme, List<UnitId> units, ScoreBook book) {
        Optional<Stage> latest = book.latest(units);
        if (latest.isEmpty()) {
            return new ScoreTable(null, Map.of(), true);
        }
        if (!book.isFinal()) {
            return at(latest.get(), scheme, units, book);
        }
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (UnitId unit : units) {
            book.latest(unit).ifPresent(stage -> sheets.put(unit, book.standing(stage, unit)));
        }
        return of(Stage.AGREED, scheme, units, sheets);
    }

    private static ScoreTable of(
            Stage stage, Scheme scheme, List<UnitId> units, Map<UnitId, Sheet> sheets) {
        Map<UnitId, ScoreRow> rows = Scorer.rows(scheme, units, sheets);
        boolean complete =
                rows.keySet().containsAll(units)
                        && rows.values().stream().allMatch(row -> row.missing().isEmpty());
        return new ScoreTable(stage, rows, !complete);
    }

    public Optional<ScoreRow> row(UnitId unit) {
        return Optional.ofNullable(rows.get(unit));
    }

    public Optional<Points> total(UnitId unit) {
        return row(unit).map(ScoreRow::total);
    }
}
