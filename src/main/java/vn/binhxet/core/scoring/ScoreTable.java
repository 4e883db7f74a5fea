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
 * @param sheets what the points were worked out from: of the units that have the stage, in the
 *     order of the bloc
 * @param rows of the same units
 * @param provisional whether something is still missing, so that no rank is settled (<i>tạm
 *     tính</i>)
 */
public record ScoreTable(
        @Nullable Stage stage,
        Map<UnitId, Sheet> sheets,
        Map<UnitId, ScoreRow> rows,
        boolean provisional) {
    /** Before anything was entered. */
    public static final ScoreTable EMPTY = new ScoreTable(null, Map.of(), Map.of(), true);

    public ScoreTable {
        sheets = Collections.unmodifiableMap(sheets);
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
            return EMPTY;
        }
        return book.isFinal()
                ? of(Stage.AGREED, scheme, units, latest(units, book))
                : at(latest.get(), scheme, units, book);
    }

    /**
     * The points as last entered: every unit on the sheet of its latest stage. For looking over
     * what was entered; ranks never mix stages.
     */
    public static ScoreTable latest(Scheme scheme, List<UnitId> units, ScoreBook book) {
        return book.latest(units)
                .map(stage -> of(stage, scheme, units, latest(units, book)))
                .orElse(EMPTY);
    }

    private static Map<UnitId, Sheet> latest(List<UnitId> units, ScoreBook book) {
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (UnitId unit : units) {
            book.latest(unit).ifPresent(stage -> sheets.put(unit, book.standing(stage, unit)));
        }
        return sheets;
    }

    private static ScoreTable of(
            Stage stage, Scheme scheme, List<UnitId> units, Map<UnitId, Sheet> sheets) {
        Map<UnitId, ScoreRow> rows = Scorer.rows(scheme, units, sheets);
        boolean complete =
                rows.keySet().containsAll(units)
                        && rows.values().stream().allMatch(row -> row.missing().isEmpty());
        return new ScoreTable(stage, sheets, rows, !complete);
    }

    public Optional<ScoreRow> row(UnitId unit) {
        return Optional.ofNullable(rows.get(unit));
    }

    public Optional<Points> total(UnitId unit) {
        return row(unit).map(ScoreRow::total);
    }
}
