package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Scorer;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of entering points. Whether an entry fits its criterion is looked at here; what it is
 * worth, in {@code core.scoring}.
 */
final class ScoringRules {
    private ScoringRules() {}

    static Fact score(Meeting m, Command.Score c, Findings f) {
        f.needUnit(c.unit(), "unit");
        Map<Code, Criterion> criteria = m.regulation().scheme().criteriaByCode();
        Sheet entered = m.scores().entered(c.stage(), c.unit());
        Sheet before = m.scores().before(c.stage(), c.unit());
        Map<Code, Cell> cells = new LinkedHashMap<>();
        c.entries()
                .forEach((code, entry) -> {
                    String place = "entries[\"" + code + "\"]";
                    String reason = c.reasons().get(code);
                    Criterion criterion = criteria.get(code);
                    if (criterion == null) {
                        f.refuse(ScoringRefusal.CRITERION_UNKNOWN, place, code);
                        return;
                    }
                    fits(criterion, entry.input(), place, f);
                    if (overrules(entry.input(), before, code)) {
                        f.refuseUnless(isGiven(reason), ScoringRefusal.REASON_MISSING, place, code);
                    }
                    boolean changed = differs(entered.cell(code), entry.input());
                    f.refuseUnless(
                            !changed || isGiven(reason) || isGiven(c.reason()),
                            ScoringRefusal.REASON_FOR_CHANGE_MISSING,
                            place,
                            code);
                    cells.put(code, new Cell(entry.input(), entry.evidence(), reason));
                });
        for (Code code : c.reasons().keySet()) {
            f.refuseUnless(
                    c.entries().containsKey(code),
                    ScoringRefusal.REASON_WITHOUT_ENTRY,
                    "reasons[\"" + code + "\"]",
                    code);
        }
        return new Fact.ScoresEntered(c.stage(), c.unit(), cells, c.reason());
    }

    static Fact adjust(Meeting m, Command.Adjust c, Findings f) {
        f.needUnit(c.unit(), "unit");
        boolean known = m.regulation().scheme().adjustment(c.line()).isPresent();
        f.refuseUnless(known, ScoringRefusal.LINE_UNKNOWN, "line", c.line());
        f.refuseUnless(c.times() >= 0, ScoringRefusal.TIMES_NEGATIVE, "times", c.times());
        var earlier = m.scores().entered(c.stage(), c.unit()).adjustments().get(c.line());
        boolean changed = earlier != null && earlier.times() != c.times();
        f.refuseUnless(
                !changed || isGiven(c.reason()),
                ScoringRefusal.REASON_FOR_CHANGE_MISSING,
                "times",
                c.line());
        return new Fact.AdjustmentSet(
                c.stage(), c.unit(), c.line(), c.times(), c.evidence(), c.reason());
    }

    static Fact finalise(Meeting m, Findings f) {
        List<UnitId> incomplete = incomplete(m);
        if (!incomplete.isEmpty()) {
            f.object(Check.SCORES_INCOMPLETE, incomplete);
        }
        return new Fact.ScoresFinalised();
    }

    static Fact accept(Meeting m, Command.AcceptConcern c, Findings f) {
        Concern concern = c.concern();
        boolean known = m.regulation().scheme().criterion(concern.criterion()).isPresent();
        f.refuseUnless(known, ScoringRefusal.CRITERION_UNKNOWN, "criterion", concern.criterion());
        if (concern.unit() != null) {
            f.needUnit(concern.unit(), "unit");
        }
        f.needText(c.word(), "word");
        return new Fact.ConcernAccepted(concern, c.word());
    }

    /** Units that nobody agreed on yet, or with criteria still missing then. */
    private static List<UnitId> incomplete(Meeting m) {
        ScoreTable agreed = m.results().scores(Stage.AGREED);
        List<UnitId> units = new ArrayList<>();
        for (UnitId unit : m.bloc().ids()) {
            if (agreed.row(unit).filter(row -> row.missing().isEmpty()).isEmpty()) {
                units.add(unit);
            }
        }
        return units;
    }

    private static void fits(Criterion criterion, Input input, String place, Findings f) {
        if (Scorer.fits(criterion, input)) {
            return;
        }
        switch (input) {
            case Input.Given(var points) -> givenFits(criterion, points, place, f);
            case Input.Count(int count) when criterion.kind() instanceof Kind.Counted ->
                    f.refuse(ScoringRefusal.COUNT_NEGATIVE, place, count);
            case Input.Measured measured when isMeasured(criterion.kind()) ->
                    f.refuse(measureRefusal(measured), place, criterion.code());
            default -> f.refuse(ScoringRefusal.WRONG_KIND, place, criterion.kind());
        }
    }

    private static void givenFits(Criterion criterion, Points points, String place, Findings f) {
        if (points.isNegative()) {
            f.refuse(ScoringRefusal.POINTS_NEGATIVE, place, points);
        } else if (points.isMoreThan(criterion.max())) {
            f.refuse(ScoringRefusal.POINTS_OVER_MAX, place, points, criterion.max());
        } else if (criterion.kind() instanceof Kind.Graded(var step)) {
            f.refuse(ScoringRefusal.POINTS_OFF_STEP, place, points, step);
        }
    }

    private static boolean isMeasured(Kind kind) {
        return kind instanceof Kind.Ratio || kind instanceof Kind.Relative;
    }

    private static ScoringRefusal measureRefusal(Input.Measured measured) {
        boolean negative = measured.target().signum() < 0 || measured.actual().signum() < 0;
        return negative ? ScoringRefusal.MEASURE_NEGATIVE : ScoringRefusal.TARGET_ZERO;
    }

    /** Whether people set points at a later stage that are not the entry the stage before left. */
    private static boolean overrules(Input input, @Nullable Sheet before, Code code) {
        return before != null
                && input instanceof Input.Given
                && Optional.ofNullable(before.cell(code))
                        .filter(cell -> cell.input().equals(input))
                        .isEmpty();
    }

    private static boolean differs(@Nullable Cell earlier, Input input) {
        return earlier != null && !earlier.input().equals(input);
    }

    private static boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }
}
