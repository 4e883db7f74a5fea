package vn.binhxet.text;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ranking.Compared;
import vn.binhxet.core.ranking.Ladder;
import vn.binhxet.core.ranking.Ladder.Parting;
import vn.binhxet.core.ranking.Rung;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Quotient;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.AdjustmentStep;
import vn.binhxet.core.why.ClassStep;
import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Figures;
import vn.binhxet.core.why.Turn;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why a unit stands where it stands, in words: every step with its numbers put in. The screen and
 * the papers say the same.
 */
public final class WhyWords {
    /** A fraction with more signs than this is written as a decimal. */
    private static final int LONGEST_FRACTION = 9;

    private static final int DECIMALS_OF_A_RATIO = 4;

    private final Text text;
    private final int decimals;

    /**
     * The words for one regulation.
     *
     * @param text with the names of the meeting
     * @param decimals of its points
     */
    public WhyWords(Text text, int decimals) {
        this.text = text;
        this.decimals = decimals;
    }

    /** What is compared with which place. */
    public String parting(Parting parting) {
        int rank = parting.other().rank();
        return switch (parting.side()) {
            case ABOVE -> text.of("why.parting.above", rank, names(parting.other().units()));
            case SHARED -> text.of("why.shared");
            case BELOW -> text.of("why.parting.below", rank, names(parting.other().units()));
        };
    }

    /** The name of a stage. */
    public String stage(Stage stage) {
        return text.of("why.stage." + stage.name());
    }

    /** Points with the decimals of the regulation; "–" for none. */
    public String points(@Nullable Points points) {
        return points == null ? "–" : text.decimal(points.value(), decimals);
    }

    /** A line's points: "?" missing, "–" not assigned, "~" while another entry may change them. */
    public String points(@Nullable Line line) {
        if (line == null || line.isMissing()) {
            return line == null ? "" : "?";
        }
        return (line.provisional() ? "~" : "") + points(line.points());
    }

    /** What stands entered. */
    public String entry(CriterionStep step) {
        return step.cell() == null || step.line().isMissing()
                ? text.of("why.entry.missing")
                : entry(step.cell().input());
    }

    /** How the points came about, with the numbers put in. */
    public String formula(CriterionStep step) {
        String key = "why.formula." + step.line().how();
        String points = points(step.line().points());
        return switch (step.figures()) {
            case Figures.None _ -> text.of(key);
            case Figures.Plain _ -> text.of(key, points, step.criterion().max());
            case Figures.Counted(int count, var each, var product) ->
                    text.of(key, count, each, product, points);
            case Figures.Banded(var entered, var percent, var band) ->
                    text.of(
                            key,
                            entered.actual(),
                            entered.target(),
                            text.percent(percent.rounded(2)),
                            points,
                            band == null ? "" : band.from(),
                            lowest(step));
            case Figures.Relative(_, var half, var ratio, var leading, var leaders, var part) ->
                    text.of(
                            key,
                            half,
                            ratio(ratio),
                            ratio(leading),
                            ratio(part),
                            points,
                            names(leaders));
            case Figures.WithoutTarget(var actual, var highest, var leaders) ->
                    actual.signum() == 0
                            ? text.of("why.formula.WITHOUT_TARGET.none", points)
                            : text.of(
                                    "why.formula.WITHOUT_TARGET.some",
                                    step.criterion().max(),
                                    actual,
                                    highest,
                                    points,
                                    names(leaders));
        };
    }

    /** How a bonus or penalty line came about. */
    public String formula(AdjustmentStep step) {
        return text.of(
                step.isCapped() ? "why.line.capped" : "why.line",
                step.times(),
                step.adjustment().each(),
                step.product(),
                points(step.points()));
    }

    /** What a stage or a correction changed: when, who, from what to what, and why. */
    public String change(Turn<?> turn) {
        return text.of(
                turn.by().isEmpty() ? "why.change.unnamed" : "why.change",
                stage(turn.stage()),
                text.date(turn.at()),
                turn.at(),
                turn.by(),
                said(Objects.requireNonNull(turn.before())),
                said(turn.after()),
                turn.reason() == null ? text.of("why.change.noReason") : turn.reason());
    }

    /** One figure that was compared: "Mục I: 57,00 > 56,50". */
    public String compared(Compared compared) {
        String sign = compared.parts() ? ">" : "=";
        boolean votes = compared.step() instanceof TieStep.Votes;
        return text.of(
                "why.compared",
                measure(compared.step()),
                votes ? compared.higher() : points(compared.higher()),
                sign,
                votes ? compared.lower() : points(compared.lower()));
    }

    /** The sum that makes the total, with the numbers put in. */
    public String total(Explanation explanation) {
        String sections =
                explanation.sections().stream()
                        .map(section -> points(section.points()))
                        .collect(Collectors.joining(" + "));
        return text.of(
                "why.total",
                sections,
                points(explanation.row().bonus()),
                points(explanation.row().penalty().times(-1)),
                points(explanation.row().total()));
    }

    /** The place: "Hạng 2" or "Đồng hạng 2 với Kho bạc". */
    public String place(Explanation explanation) {
        return explanation
                .ladder()
                .of(explanation.unit())
                .map(r -> place(r, explanation))
                .orElse("");
    }

    private String place(Rung rung, Explanation explanation) {
        List<UnitId> others =
                rung.units().stream().filter(u -> !u.equals(explanation.unit())).toList();
        return others.isEmpty()
                ? text.of("why.place", rung.rank())
                : text.of("why.place.shared", rung.rank(), names(others));
    }

    /** How far the place above is. */
    public String gap(Explanation explanation) {
        Ladder ladder = explanation.ladder();
        Rung above = ladder.above(explanation.unit()).orElse(null);
        if (above == null) {
            return text.of("why.gap.first");
        }
        Points gap = ladder.gap(explanation.unit()).orElse(Points.ZERO);
        return gap.equals(Points.ZERO)
                ? text.of("why.gap.none", above.rank(), names(above.units()))
                : text.of("why.gap", points(gap), above.rank(), names(above.units()));
    }

    /** The class, and what the next one asks. */
    public String nextClass(ClassStep step) {
        return step.next() == null
                ? ""
                : text.of(
                        "why.class.next",
                        points(step.missing()),
                        step.next().name(),
                        step.next().from());
    }

    /** The class held, or that there is none. */
    public String heldClass(ClassStep step) {
        return step.held() == null ? text.of("why.class.none") : step.held().name();
    }

    /** Names, or the first and how many more. */
    public String names(List<UnitId> units) {
        return units.size() <= 2
                ? text.of("why.names", units)
                : text.of("why.names.more", units.getFirst(), units.size() - 1);
    }

    private String measure(@Nullable TieStep step) {
        return switch (step) {
            case null -> text.of("why.measure.total");
            case TieStep.SectionPoints(var section) ->
                    text.of("why.measure.section", section.value());
            case TieStep.FewerPenalties _ -> text.of("why.measure.penalty");
            case TieStep.MoreBonus _ -> text.of("why.measure.bonus");
            case TieStep.Votes _ -> text.of("why.measure.votes");
            case TieStep.People _ -> text.of("why.measure.people");
        };
    }

    private String said(Object value) {
        return value instanceof Input input ? entry(input) : text.of("why.entry.count", value);
    }

    private String entry(Input input) {
        return switch (input) {
            case Input.Met(boolean met) -> text.of(met ? "why.entry.met" : "why.entry.notMet");
            case Input.Given(var points) -> text.of("why.entry.given", points(points));
            case Input.Count(int count) -> text.of("why.entry.count", count);
            case Input.Measured(var target, var actual) ->
                    text.of("why.entry.measured", actual, target);
            case Input.NotAssigned _ -> text.of("why.entry.notAssigned");
            case Input.Cleared _ -> text.of("why.entry.cleared");
        };
    }

    private static Object lowest(CriterionStep step) {
        return step.criterion().kind() instanceof Kind.Ratio(_, var bands) && !bands.isEmpty()
                ? bands.getLast().from()
                : "";
    }

    private String ratio(Quotient quotient) {
        String exact = quotient.toString();
        return exact.length() <= LONGEST_FRACTION
                ? exact
                : text.decimal(quotient.rounded(DECIMALS_OF_A_RATIO), DECIMALS_OF_A_RATIO);
    }
}
