package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Line.How;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out all units' points from their sheets. All together, because some criteria compare a unit
 * with the best. Every line is rounded once, half up; sums are exact.
 */
public final class Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Map<UnitId, Sheet> sheets;
    private final boolean someoneMissing;
    private final Map<Code, Leader> leaders = new HashMap<>();
    private final Map<Code, List<UnitId>> withoutEntry = new HashMap<>();

    private Scorer(Scheme scheme, List<UnitId> units, Map<UnitId, Sheet> sheets) {
        this.scheme = scheme;
        this.sheets = sheets;
        this.someoneMissing = !sheets.keySet().containsAll(units);
    }

    /**
     * The rows of the units that have a sheet.
     *
     * @param units all member units; one without a sheet makes comparisons with it provisional
     * @param sheets the sheets to be compared, all at one stage
     */
    public static Map<UnitId, ScoreRow> rows(
            Scheme scheme, List<UnitId> units, Map<UnitId, Sheet> sheets) {
        Scorer scorer = new Scorer(scheme, units, sheets);
        scheme.criteria()
                .filter(c -> c.kind() instanceof Kind.Relative)
                .forEach(scorer::findLeader);
        Map<UnitId, ScoreRow> rows = new LinkedHashMap<>();
        for (UnitId unit : units) {
            Sheet sheet = sheets.get(unit);
            if (sheet != null) {
                rows.put(unit, scorer.row(unit, sheet));
            }
        }
        return rows;
    }

    /**
     * Whether what was entered can stand in this criterion; under a new regulation an old entry may
     * not.
     */
    public static boolean fits(Criterion criterion, Input input) {
        return switch (input) {
            case Input.NotAssigned _, Input.Cleared _ -> true;
            case Input.Given(var points) ->
                    !points.isNegative()
                            && !points.isMoreThan(criterion.max())
                            && onStep(criterion.kind(), points);
            case Input.Met _ -> criterion.kind() instanceof Kind.Met;
            case Input.Count(int count) -> criterion.kind() instanceof Kind.Counted && count >= 0;
            case Input.Measured(var target, var actual) ->
                    target.signum() >= 0
                            && actual.signum() >= 0
                            && (criterion.kind() instanceof Kind.Relative
                                    || (criterion.kind() instanceof Kind.Ratio
                                            && target.signum() > 0));
        };
    }

    /** Whether the points are a multiple of the step, where the criterion has one. */
    public static boolean onStep(Kind kind, Points points) {
        return !(kind instanceof Kind.Graded(var step))
                || points.value().remainder(step.value()).signum() == 0;
    }

    /**
     * What counts as entered for a criterion; null if nothing does. An entry that does not fit the
     * criterion counts as missing, and people must look at it.
     */
    public static @Nullable Input counts(Sheet sheet, Criterion criterion) {
        Cell cell = sheet.cell(criterion.code());
        return cell != null && fits(criterion, cell.input()) ? cell.input() : null;
    }

    /** Whom the units with these sheets are compared with in a relative criterion. */
    public static Leader leader(Criterion criterion, Map<UnitId, Sheet> sheets) {
        Map<UnitId, Input.Measured> compared = new LinkedHashMap<>();
        sheets.forEach((unit, sheet) -> {
            if (counts(sheet, criterion) instanceof Input.Measured measured) {
                compared.put(unit, measured);
            }
        });
        return Leader.among(compared);
    }

    private void findLeader(Criterion criterion) {
        List<UnitId> missing = new ArrayList<>();
        sheets.forEach((unit, sheet) -> {
            if (counts(sheet, criterion) == null) {
                missing.add(unit);
            }
        });
        leaders.put(criterion.code(), leader(criterion, sheets));
        withoutEntry.put(criterion.code(), missing);
    }

    private ScoreRow row(UnitId unit, Sheet sheet) {
        Map<Code, Line> lines = new LinkedHashMap<>();
        List<Code> missing = new ArrayList<>();
        Points assigned = Points.ZERO;
        for (Criterion criterion : scheme.criteria().toList()) {
            Line line = line(unit, sheet, criterion);
            lines.put(criterion.code(), line);
            if (line.isMissing()) {
                missing.add(criterion.code());
            }
            if (line.how() != How.NOT_ASSIGNED) {
                assigned = assigned.plus(criterion.max());
            }
        }
        Map<Code, Points> sections = new LinkedHashMap<>();
        Points sum = Points.ZERO;
        for (Section section : scheme.sections()) {
            sum = sum.plus(addUp(section, lines, sections));
        }
        Points bonus = adjustments(sheet, false);
        if (scheme.bonusCap() != null) {
            bonus = bonus.min(scheme.bonusCap());
        }
        Points penalty = adjustments(sheet, true);
        return new ScoreRow(
                unit,
                lines,
                sections,
                bonus,
                penalty,
                sum.plus(bonus).plus(penalty),
                assigned,
                missing);
    }

    private static Points addUp(
            Section section, Map<Code, Line> lines, Map<Code, Points> sections) {
        sections.put(section.code(), Points.ZERO);
        Points sum = Points.ZERO;
        for (Criterion criterion : section.criteria()) {
            Line line = lines.get(criterion.code());
            sum = line == null ? sum : sum.plus(line.worth());
        }
        for (Section inner : section.sections()) {
            sum = sum.plus(addUp(inner, lines, sections));
        }
        sections.put(section.code(), sum);
        return sum;
    }

    private Points adjustments(Sheet sheet, boolean penalties) {
        return scheme.adjustments().stream()
                .filter(line -> line.isPenalty() == penalties)
                .map(line -> adjustment(sheet, line))
                .reduce(Points.ZERO, Points::plus);
    }

    private Points adjustment(Sheet sheet, Adjustment line) {
        return line.points(sheet.times(line.code())).rounded(scheme.decimals());
    }

    private Line line(UnitId unit, Sheet sheet, Criterion criterion) {
        Input input = counts(sheet, criterion);
        return switch (input) {
            case null -> Line.none(How.MISSING);
            case Input.Cleared _ -> Line.none(How.MISSING);
            case Input.NotAssigned _ -> Line.none(How.NOT_ASSIGNED);
            case Input.Given(var points) ->
                    Line.of(
                            criterion.kind() instanceof Kind.Graded ? How.GRADED : How.OVERRULED,
                            points.rounded(scheme.decimals()));
            case Input.Met(boolean met) ->
                    met
                            ? Line.of(How.MET, criterion.max().rounded(scheme.decimals()))
                            : Line.of(How.NOT_MET, Points.ZERO);
            case Input.Count(int count) -> counted(criterion, count);
            case Input.Measured measured ->
                    criterion.kind() instanceof Kind.Ratio(_, var bands)
                            ? banded(bands, measured)
                            : relative(unit, criterion, measured);
        };
    }

    private Line counted(Criterion criterion, int count) {
        Points each = criterion.kind() instanceof Kind.Counted(var points) ? points : Points.ZERO;
        Points plain = each.times(count);
        boolean capped = plain.isMoreThan(criterion.max());
        return Line.of(
                capped ? How.COUNTED_TO_MAX : How.COUNTED,
                plain.min(criterion.max()).rounded(scheme.decimals()));
    }

    private Line banded(List<Kind.Band> bands, Input.Measured measured) {
        BigDecimal percentTimesTarget = measured.actual().multiply(HUNDRED);
        return bands.stream()
                .filter(band ->
                        percentTimesTarget.compareTo(
                                        band.from().value().multiply(measured.target()))
                                >= 0)
                .findFirst()
                .map(band -> Line.of(How.BAND, band.points().rounded(scheme.decimals())))
                .orElseGet(() -> Line.of(How.BELOW_BANDS, Points.ZERO));
    }

    private Line relative(UnitId unit, Criterion criterion, Input.Measured measured) {
        Leader leader = leaders.get(criterion.code());
        List<UnitId> missing = withoutEntry.get(criterion.code());
        if (leader == null || missing == null) {
            throw new IllegalStateException("no leader was looked for: " + criterion.code());
        }
        Line line = leader.line(measured, criterion.max(), scheme.decimals());
        boolean open = someoneMissing || missing.stream().anyMatch(u -> !u.equals(unit));
        return new Line(line.how(), line.points(), open);
    }
}
