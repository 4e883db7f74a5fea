package vn.binhxet.core.attention;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Scorer;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in the sheets that deserves a look, as they stand now: each unit on its latest stage.
 * In the order of the kinds, of the scheme and of the bloc.
 *
 * @param open what nobody has accepted yet
 * @param accepted what people accepted with a word, and which; an entry made anew since asks again
 */
public record Attention(List<Finding> open, Map<Finding, String> accepted) {
    /** A fifth of the criterion's maximum; screens let people set another gap. */
    public static final Share USUAL_GAP = new Share(1, 5);

    public Attention {
        open = List.copyOf(open);
    }

    /**
     * Looks over all sheets.
     *
     * @param units all member units
     * @param gap the share of a criterion's maximum that self-assessment and review may differ by
     *     without being mentioned
     */
    public static Attention of(Scheme scheme, List<UnitId> units, ScoreBook book, Share gap) {
        ScoreTable latest = ScoreTable.latest(scheme, units, book);
        List<Criterion> criteria = scheme.criteria().toList();
        List<Finding> found = new ArrayList<>();
        found.addAll(gaps(scheme, units, book, gap));
        for (Criterion criterion : criteria) {
            found.addAll(MixedMeasures.in(criterion, measured(criterion, latest.sheets())));
        }
        for (Criterion criterion : criteria) {
            allAtMax(criterion, units, latest).ifPresent(found::add);
        }
        for (UnitId unit : units) {
            latest.row(unit).ifPresent(row -> found.addAll(withoutEvidence(row, book)));
        }
        return sorted(found, book.accepted());
    }

    /** Those of one unit; of a whole column where the unit is null. */
    public static Map<Optional<UnitId>, List<Finding>> byUnit(Collection<Finding> findings) {
        Map<Optional<UnitId>, List<Finding>> byUnit = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byUnit.computeIfAbsent(
                            Optional.ofNullable(finding.concern().unit()), _ -> new ArrayList<>())
                    .add(finding);
        }
        return byUnit;
    }

    private static Attention sorted(List<Finding> found, Map<Concern, String> accepted) {
        List<Finding> open = new ArrayList<>();
        Map<Finding, String> passed = new LinkedHashMap<>();
        for (Finding finding : found) {
            String word = accepted.get(finding.concern());
            if (word == null) {
                open.add(finding);
            } else {
                passed.put(finding, word);
            }
        }
        return new Attention(open, passed);
    }

    /**
     * Where the review changed the entry and the points differ by more than the gap. Points that
     * differ only because another unit leads now are passed over, and so is what is missing or not
     * assigned at either stage.
     */
    private static List<Finding> gaps(
            Scheme scheme, List<UnitId> units, ScoreBook book, Share gap) {
        ScoreTable self = ScoreTable.at(Stage.SELF, scheme, units, book);
        ScoreTable reviewed = ScoreTable.at(Stage.REVIEWED, scheme, units, book);
        List<Finding> found = new ArrayList<>();
        for (Criterion criterion : scheme.criteria().toList()) {
            Code code = criterion.code();
            for (ScoreRow row : reviewed.rows().values()) {
                Points own = self.row(row.unit()).map(r -> r.line(code).points()).orElse(null);
                Points given = row.line(code).points();
                boolean changed = book.entered(Stage.REVIEWED, row.unit()).cell(code) != null;
                if (changed
                        && own != null
                        && given != null
                        && isBeyond(gap, own, given, criterion.max())) {
                    found.add(
                            Finding.of(
                                    new Concern(Concern.Kind.GAP, code, row.unit()),
                                    code,
                                    row.unit(),
                                    own,
                                    given,
                                    criterion.max()));
                }
            }
        }
        return found;
    }

    private static boolean isBeyond(Share gap, Points one, Points other, Points max) {
        BigDecimal apart = one.value().subtract(other.value()).abs();
        return apart.multiply(BigDecimal.valueOf(gap.denominator()))
                        .compareTo(max.value().multiply(BigDecimal.valueOf(gap.numerator())))
                > 0;
    }

    /**
     * Where every unit has points and each has the maximum, so that the criterion parts nobody.
     * Units it was not assigned to do not count; two others at least must.
     */
    private static Optional<Finding> allAtMax(
            Criterion criterion, List<UnitId> units, ScoreTable latest) {
        Code code = criterion.code();
        int atMax = 0;
        for (UnitId unit : units) {
            Line line = latest.row(unit).map(row -> row.line(code)).orElse(null);
            if (line == null || line.isMissing()) {
                return Optional.empty();
            }
            if (line.points() != null) {
                if (!line.points().equals(criterion.max())) {
                    return Optional.empty();
                }
                atMax++;
            }
        }
        return atMax < 2
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                new Concern(Concern.Kind.ALL_AT_MAX, code, null),
                                code,
                                criterion.max(),
                                atMax));
    }

    /** Points above 0 for which no stage names any evidence. */
    private static List<Finding> withoutEvidence(ScoreRow row, ScoreBook book) {
        List<Sheet> sheets =
                Arrays.stream(Stage.values()).map(s -> book.entered(s, row.unit())).toList();
        List<Finding> found = new ArrayList<>();
        row.lines()
                .forEach((code, line) -> {
                    if (line.worth().isMoreThan(Points.ZERO)
                            && sheets.stream().noneMatch(sheet -> hasEvidence(sheet, code))) {
                        found.add(
                                Finding.of(
                                        new Concern(
                                                Concern.Kind.EVIDENCE_MISSING, code, row.unit()),
                                        code,
                                        row.unit(),
                                        line.worth()));
                    }
                });
        return found;
    }

    private static boolean hasEvidence(Sheet sheet, Code code) {
        return Optional.ofNullable(sheet.cell(code))
                .map(cell -> cell.evidence())
                .filter(evidence -> !evidence.isBlank())
                .isPresent();
    }

    private static Map<UnitId, Input.Measured> measured(
            Criterion criterion, Map<UnitId, Sheet> sheets) {
        Map<UnitId, Input.Measured> measured = new LinkedHashMap<>();
        sheets.forEach((unit, sheet) -> {
            if (Scorer.counts(sheet, criterion) instanceof Input.Measured one) {
                measured.put(unit, one);
            }
        });
        return measured;
    }
}
