package vn.binhxet.core.why;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.ranking.Ladder;
import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The explanations of all units of one meeting, each worked out when it is asked for. */
public final class Explanations {
    private final Scheme scheme;
    private final List<Recorded> entries;
    private final ScoreTable table;
    private final Map<Stage, ScoreTable> stages = new EnumMap<>(Stage.class);
    private final Ladder ladder;

    private Explanations(
            Meeting meeting, List<Recorded> entries, Map<Stage, ScoreTable> all, ScoreTable table) {
        this.scheme = meeting.regulation().scheme();
        this.entries = entries;
        this.table = table;
        stages.putAll(all);
        this.ladder = Ladder.of(table.rows().values(), scheme.tieOrder(), Map.of());
    }

    /**
     * Of the points that ranks go by.
     *
     * @param entries the meeting's whole journal, what was taken back too
     */
    public static Explanations official(Meeting meeting, List<Recorded> entries) {
        Map<Stage, ScoreTable> all = stages(meeting);
        ScoreTable official =
                meeting.scores().isFinal()
                        ? meeting.results().officialScores()
                        : meeting.scores()
                                .latest(meeting.bloc().ids())
                                .map(latest -> all.getOrDefault(latest, ScoreTable.EMPTY))
                                .orElse(ScoreTable.EMPTY);
        return new Explanations(meeting, entries, all, official);
    }

    /** Of the points of one stage. */
    public static Explanations at(Stage stage, Meeting meeting, List<Recorded> entries) {
        Map<Stage, ScoreTable> all = stages(meeting);
        return new Explanations(meeting, entries, all, all.getOrDefault(stage, ScoreTable.EMPTY));
    }

    private static Map<Stage, ScoreTable> stages(Meeting meeting) {
        Map<Stage, ScoreTable> all = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, meeting.results().scores(stage));
        }
        return all;
    }

    /** The points explained. */
    public ScoreTable table() {
        return table;
    }

    public Ladder ladder() {
        return ladder;
    }

    /** Why the unit stands where it stands; empty if it has no points in the table explained. */
    public Optional<Explanation> of(UnitId unit) {
        return table.row(unit).map(row -> explain(row, Turns.of(unit, entries)));
    }

    private Explanation explain(ScoreRow row, Turns turns) {
        Map<Stage, ScoreRow> rows = atStages(t -> t.row(row.unit()));
        Sheet sheet = table.sheets().getOrDefault(row.unit(), Sheet.EMPTY);
        List<AdjustmentStep> adjustments =
                scheme.adjustments().stream()
                        .map(line -> adjustment(line, row.unit(), sheet, turns))
                        .filter(step -> step.times() > 0 || !step.turns().isEmpty())
                        .toList();
        return new Explanation(
                row,
                table.provisional(),
                scheme.sections().stream().map(s -> section(s, row, sheet, rows, turns)).toList(),
                adjustments,
                scheme.bonusCap(),
                adjustments.stream()
                        .filter(step -> !step.adjustment().isPenalty())
                        .map(AdjustmentStep::points)
                        .reduce(Points.ZERO, Points::plus),
                ClassStep.of(scheme, row.total()),
                rows,
                ladder);
    }

    private SectionStep section(
            Section section, ScoreRow row, Sheet sheet, Map<Stage, ScoreRow> rows, Turns turns) {
        Map<Stage, Points> sums = new EnumMap<>(Stage.class);
        rows.forEach((stage, at) -> sums.put(stage, at.section(section.code())));
        return new SectionStep(
                section,
                row.section(section.code()),
                section.allCriteria()
                        .filter(c -> row.line(c.code()).how() != Line.How.NOT_ASSIGNED)
                        .map(Criterion::max)
                        .reduce(Points.ZERO, Points::plus),
                sums,
                section.criteria().stream()
                        .map(c -> criterion(c, row, sheet, rows, turns))
                        .toList(),
                section.sections().stream().map(s -> section(s, row, sheet, rows, turns)).toList());
    }

    private CriterionStep criterion(
            Criterion criterion,
            ScoreRow row,
            Sheet sheet,
            Map<Stage, ScoreRow> rows,
            Turns turns) {
        Code code = criterion.code();
        Map<Stage, Line> lines = new EnumMap<>(Stage.class);
        rows.forEach((stage, at) -> lines.put(stage, at.line(code)));
        return new CriterionStep(
                criterion,
                sheet.cell(code),
                row.line(code),
                Figures.of(criterion, sheet, table.sheets()),
                lines,
                turns.criterion(code));
    }

    private AdjustmentStep adjustment(Adjustment line, UnitId unit, Sheet sheet, Turns turns) {
        int times = sheet.times(line.code());
        return new AdjustmentStep(
                line,
                times,
                line.each().times(times),
                line.points(times).rounded(scheme.decimals()),
                atStages(t ->
                        Optional.ofNullable(t.sheets().get(unit)).map(s -> s.times(line.code()))),
                turns.line(line.code()));
    }

    private <V> Map<Stage, V> atStages(Function<ScoreTable, Optional<V>> value) {
        Map<Stage, V> values = new EnumMap<>(Stage.class);
        stages.forEach((stage, at) -> value.apply(at).ifPresent(v -> values.put(stage, v)));
        return values;
    }
}
