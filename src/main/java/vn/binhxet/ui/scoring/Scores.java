package vn.binhxet.ui.scoring;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.ranking.Ranker;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All points at one moment: three stages, with ranks.
 *
 * @param tables of all stages
 * @param ranks of the units whose sheet is complete, or of all once the points are official
 */
record Scores(Meeting meeting, Map<Stage, ScoreTable> tables, Map<Stage, List<Standing>> ranks) {

    /** A cell nobody filled in yet. */
    record Gap(UnitId unit, Code criterion) {}

    /**
     * How far it is to the place above.
     *
     * @param rank of that place
     * @param points missing to reach it; 0 if only the order of ties parts them
     */
    record Ahead(int rank, Points points) {}

    static Scores of(Meeting meeting) {
        Scheme scheme = meeting.regulation().scheme();
        Map<Stage, ScoreTable> tables = new EnumMap<>(Stage.class);
        Map<Stage, List<Standing>> ranks = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            ScoreTable table = ScoreTable.at(stage, scheme, meeting.bloc().ids(), meeting.scores());
            tables.put(stage, table);
            Collection<ScoreRow> ranked =
                    meeting.scores().isFinal()
                            ? table.rows().values()
                            : table.rows().values().stream()
                                    .filter(row -> row.missing().isEmpty())
                                    .toList();
            ranks.put(stage, Ranker.rank(ranked, scheme.tieOrder(), Map.of()));
        }
        return new Scores(meeting, tables, ranks);
    }

    /** Whether the same is said of another moment. */
    boolean isOf(Meeting other) {
        return meeting.scores().equals(other.scores())
                && meeting.bloc().equals(other.bloc())
                && meeting.regulation().equals(other.regulation());
    }

    Scheme scheme() {
        return meeting.regulation().scheme();
    }

    ScoreBook book() {
        return meeting.scores();
    }

    List<Unit> units() {
        return meeting.bloc().units();
    }

    ScoreTable table(Stage stage) {
        ScoreTable table = tables.get(stage);
        return table == null ? new ScoreTable(stage, Map.of(), Map.of(), true) : table;
    }

    /** The unit's row at the stage, or at the latest before it; empty if it has none. */
    Optional<ScoreRow> row(Stage stage, UnitId unit) {
        Optional<ScoreRow> row = table(stage).row(unit);
        Stage before = stage.before();
        return row.isPresent() || before == null ? row : row(before, unit);
    }

    /** The line of a criterion at the stage, or at the latest before it; empty if unscored. */
    Optional<Line> line(Stage stage, UnitId unit, Code criterion) {
        return row(stage, unit).map(row -> row.line(criterion)).filter(line -> !line.isMissing());
    }

    /** Whether a criterion's points are not those of the stage before. */
    boolean differs(Stage stage, UnitId unit, Code criterion) {
        Stage before = stage.before();
        if (before == null || !book().has(stage, unit)) {
            return false;
        }
        Optional<Line> earlier = line(before, unit, criterion);
        Optional<Line> now = line(stage, unit, criterion);
        return earlier.isPresent() && !earlier.map(Line::points).equals(now.map(Line::points));
    }

    /** Where the unit stands at the stage; empty while something of it is missing. */
    Optional<Standing> standing(Stage stage, UnitId unit) {
        return standings(stage).stream().filter(s -> s.unit().equals(unit)).findFirst();
    }

    /** Whether another unit has the same rank. */
    boolean isShared(Stage stage, Standing standing) {
        return standings(stage).stream().filter(s -> s.rank() == standing.rank()).count() > 1;
    }

    /** The place above; empty for the first. */
    Optional<Ahead> ahead(Stage stage, Standing standing) {
        return standings(stage).stream()
                .filter(s -> s.rank() < standing.rank())
                .reduce((_, last) -> last)
                .map(s -> new Ahead(s.rank(), difference(s.total(), standing.total())));
    }

    /** Cells nobody filled in, of the units that have the stage or any before it, in order. */
    List<Gap> gaps(Stage stage) {
        List<Gap> gaps = new ArrayList<>();
        for (Unit unit : units()) {
            row(stage, unit.id())
                    .map(ScoreRow::missing)
                    .orElseGet(() -> scheme().criteria().map(Criterion::code).toList())
                    .forEach(code -> gaps.add(new Gap(unit.id(), code)));
        }
        return gaps;
    }

    /** The units that nobody looked at yet at the stage. */
    List<UnitId> without(Stage stage) {
        return units().stream().map(Unit::id).filter(id -> !book().has(stage, id)).toList();
    }

    /** The latest stage any unit has; the first before anything was entered. */
    Stage latest() {
        return book().latest(meeting.bloc().ids()).orElse(Stage.SELF);
    }

    private List<Standing> standings(Stage stage) {
        return ranks.getOrDefault(stage, List.of());
    }

    static Points difference(Points more, Points less) {
        return new Points(more.value().subtract(less.value()));
    }
}
