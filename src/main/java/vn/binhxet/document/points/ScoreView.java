package vn.binhxet.document.points;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Results;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Formula;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a meeting as the parts of the score table look at them, worked out once. */
final class ScoreView {
    /** The columns that name a row of points: code, title, most points. */
    static final int LEAD = 3;

    private final Meeting meeting;
    private final Text text;
    private final Scheme scheme;
    private final ScoreTable official;
    private final Map<Stage, ScoreTable> stages = new HashMap<>();
    private final Map<UnitId, Integer> ranks = new HashMap<>();
    private final int decimals;
    private final Points most;
    private final int decimalsOfMaxima;

    ScoreView(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
        scheme = meeting.regulation().scheme();
        Results results = meeting.results();
        official = results.officialScores();
        for (Stage stage : Stage.values()) {
            stages.put(stage, results.scores(stage));
        }
        for (Standing standing : results.standings()) {
            ranks.put(standing.unit(), standing.rank());
        }
        Points cap = scheme.bonusCap();
        decimals = Math.max(scheme.decimals(), cap == null ? 0 : decimals(cap));
        most = scheme.sumOfMaxima().max(scheme.scale());
        decimalsOfMaxima = scheme.criteria().mapToInt(c -> decimals(c.max())).max().orElse(0);
    }

    Meeting meeting() {
        return meeting;
    }

    Text text() {
        return text;
    }

    Scheme scheme() {
        return scheme;
    }

    List<Unit> units() {
        return meeting.bloc().units();
    }

    /** The points that ranks and classes go by. */
    ScoreTable official() {
        return official;
    }

    Optional<ScoreRow> row(Unit unit) {
        return official.row(unit.id());
    }

    Optional<Points> total(Stage stage, Unit unit) {
        ScoreTable table = stages.get(stage);
        return table == null ? Optional.empty() : table.total(unit.id());
    }

    @Nullable Integer rank(Unit unit) {
        return ranks.get(unit.id());
    }

    /** Whether a unit's rank says no more than how many units have a higher total. */
    boolean isRankedByTotal(Unit unit) {
        Points own = official.total(unit.id()).orElse(Points.ZERO);
        long higher =
                official.rows().values().stream().filter(r -> r.total().isMoreThan(own)).count();
        Integer rank = rank(unit);
        return rank == null || rank == higher + 1;
    }

    boolean hasAdjustments() {
        return !scheme.adjustments().isEmpty();
    }

    /** The sheet that the official points of a unit come from. */
    Sheet sheet(Unit unit) {
        Stage compared = official.stage();
        Stage stage =
                meeting.scores().isFinal()
                        ? meeting.scores().latest(unit.id()).orElse(compared)
                        : compared;
        return stage == null ? Sheet.EMPTY : meeting.scores().standing(stage, unit.id());
    }

    /** A number of points that follows from others, or was entered where there is no formula. */
    Cell points(Points points, @Nullable Formula by) {
        return new Cell.Figure(points.value(), decimals, by);
    }

    /** The same number among words. */
    String shown(Points points) {
        return text.decimal(points.value(), decimals);
    }

    /** The most that criteria can give, with as many decimals as any of them has. */
    Cell most(Points points, @Nullable Formula by) {
        return new Cell.Figure(points.value(), decimalsOfMaxima, by);
    }

    /** A column of points, whatever is added up in it. */
    Column column() {
        return column(most);
    }

    private Column column(Points highest) {
        return Column.ofNumbers(text.decimal(highest.value(), decimals).length());
    }

    /** How many decimals the number has. */
    static int decimals(Points points) {
        return Math.max(0, points.value().scale());
    }

    /**
     * A table with a row for each line of the scheme and a column for each unit.
     *
     * @param limits the head of the third column
     * @param highest the most that stands in a unit's column
     */
    Table byUnit(String name, String limits, Points highest, List<Table.Row> rows) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.fixed(14), Column.growing(62), Column.fixed(13)));
        List<Head> head = new ArrayList<>();
        head.add(new Head(text.of("paper.scores.code"), 0, 0, 1, 1, false));
        head.add(new Head(text.of("paper.scores.criterion"), 0, 1, 1, 1, false));
        head.add(new Head(limits, 0, 2, 1, 1, false));
        for (Unit unit : units()) {
            head.add(new Head(unit.label(), 0, columns.size(), 1, 1, true));
            columns.add(column(highest));
        }
        return new Table(name, columns, LEAD, head, rows);
    }

    /** The most a section can give. */
    static Points most(Section section) {
        return section.allCriteria().map(Criterion::max).reduce(Points.ZERO, Points::plus);
    }

    /** The table that holds the points of a section. */
    static String tableOf(Code section) {
        return "section:" + section;
    }
}
