package vn.binhxet.core.eligibility;

import vn.binhxet.core.eligibility.Verdict.Answer;
import vn.binhxet.core.eligibility.Verdict.Ground;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a unit may be proposed for an award, condition by condition. The award's own conditions
 * come first; that it is not barred, did not withdraw and has no excluding award is asked of every
 * award.
 *
 * @param verdicts in the order judged
 */
public record Eligibility(UnitId unit, List<Verdict> verdicts) {
    private static final List<Function<Candidacy, Verdict>> ALWAYS =
            List.of(Eligibility::notBarred, Eligibility::notWithdrawn, Eligibility::noOtherAward);

    public Eligibility {
        verdicts = List.copyOf(verdicts);
    }

    public static Eligibility of(Candidacy candidacy) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Condition condition : candidacy.award().conditions()) {
            switch (condition) {
                case Condition.ClassAtLeast(var name) ->
                        verdicts.add(classAtLeast(candidacy, name));
                case Condition.MinPoints(var points) -> verdicts.add(minPoints(candidacy, points));
                case Condition.NotWonLastYear _ -> verdicts.add(notWonLastYear(candidacy));
                case Condition.NotBarred _ -> {} // always asked, below
            }
        }
        ALWAYS.forEach(rule -> verdicts.add(rule.apply(candidacy)));
        return new Eligibility(candidacy.unit(), verdicts);
    }

    /** Whether a unit may hold an office: nothing is asked but that nobody speaks against it. */
    public static Eligibility of(UnitId unit, Code office, Restrictions restrictions) {
        return new Eligibility(
                unit,
                List.of(
                        notBarred(unit, office, restrictions),
                        notWithdrawn(unit, office, restrictions)));
    }

    /** Every condition is fulfilled. */
    public boolean isGiven() {
        return verdicts.stream().allMatch(v -> v.answer() == Answer.YES);
    }

    /** No condition says no, but one cannot be decided yet. */
    public boolean isUndecided() {
        return !isGiven() && verdicts.stream().noneMatch(v -> v.answer() == Answer.NO);
    }

    /** The first condition that says no, or else the first that cannot say. */
    public Optional<Verdict> obstacle() {
        return verdicts.stream()
                .filter(v -> v.answer() == Answer.NO)
                .findFirst()
                .or(() -> verdicts.stream().filter(v -> v.answer() == Answer.UNKNOWN).findFirst());
    }

    private static Verdict classAtLeast(Candidacy c, String name) {
        Optional<Points> from =
                c.scheme().classes().stream()
                        .filter(k -> k.name().equals(name))
                        .map(PointClass::from)
                        .findFirst();
        Optional<Points> total = from.flatMap(c::decisive);
        if (from.isEmpty() || total.isEmpty()) {
            return Verdict.unknown(Ground.CLASS, name);
        }
        boolean reached = !from.get().isMoreThan(total.get());
        return Verdict.of(Ground.CLASS, reached, name, from.get(), total.get());
    }

    private static Verdict minPoints(Candidacy c, Points least) {
        return c.decisive(least)
                .map(total -> Verdict.of(Ground.MIN_POINTS, !least.isMoreThan(total), least, total))
                .orElseGet(() -> Verdict.unknown(Ground.MIN_POINTS, least));
    }

    private static Verdict notWonLastYear(Candidacy c) {
        int lastYear = c.year() - 1;
        boolean held = c.bloc().held(c.unit(), c.award().code(), lastYear);
        return Verdict.of(Ground.WON_LAST_YEAR, !held, c.award().title(), lastYear);
    }

    private static Verdict notBarred(Candidacy c) {
        return notBarred(c.unit(), c.award().code(), c.restrictions());
    }

    private static Verdict notBarred(UnitId unit, Code subject, Restrictions restrictions) {
        return restrictions
                .bar(unit, subject)
                .map(bar -> Verdict.of(Ground.BARRED, false, bar.ground(), bar.source()))
                .orElseGet(() -> Verdict.of(Ground.BARRED, true));
    }

    private static Verdict notWithdrawn(Candidacy c) {
        return notWithdrawn(c.unit(), c.award().code(), c.restrictions());
    }

    private static Verdict notWithdrawn(UnitId unit, Code subject, Restrictions restrictions) {
        return restrictions
                .withdrawal(unit, subject)
                .map(w -> Verdict.of(Ground.WITHDREW, false, w.reason()))
                .orElseGet(() -> Verdict.of(Ground.WITHDREW, true));
    }

    private static Verdict noOtherAward(Candidacy c) {
        return c.otherAward() == null
                ? Verdict.of(Ground.HAS_OTHER_AWARD, true)
                : Verdict.of(Ground.HAS_OTHER_AWARD, false, c.otherAward());
    }
}
