package vn.binhxet.core.ballot;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a paper can be read so in this contest: nothing is silently dropped, put right or
 * declared invalid.
 */
public final class PaperCheck {
    private PaperCheck() {}

    /** What is wrong with the reading, at {@code place}; empty if nothing is. */
    public static List<Problem> problemsOf(Contest contest, Paper paper, String place) {
        return switch (paper) {
            case Paper.Choice(var names) -> choice(contest, names, place);
            case Paper.Opinion(var yes, var no) -> opinion(contest, yes, no, place);
            case Paper.Invalid(var reason, _) -> invalid(contest, reason, place);
        };
    }

    /**
     * The same paper with its names in the order of the candidates, so that two readings can be
     * compared.
     */
    public static Paper inPaperOrder(Contest contest, Paper paper) {
        return switch (paper) {
            case Paper.Choice(var names) -> new Paper.Choice(ordered(contest, names));
            case Paper.Opinion(var yes, var no) ->
                    new Paper.Opinion(ordered(contest, yes), ordered(contest, no));
            case Paper.Invalid invalid -> invalid;
        };
    }

    private static List<Problem> choice(Contest contest, List<UnitId> names, String place) {
        if (!contest.method().limitsNames()) {
            return List.of(Problem.of(BallotRefusal.PAPER_OF_OTHER_METHOD, place));
        }
        List<Problem> problems = new ArrayList<>(names(contest, names, place));
        if (problems.isEmpty() && names.size() > contest.seats()) {
            problems.add(
                    Problem.of(BallotRefusal.TOO_MANY_NAMES, place, names.size(), contest.seats()));
        }
        if (names.isEmpty() && !contest.blankIsValid()) {
            problems.add(Problem.of(BallotRefusal.BLANK_IS_INVALID, place));
        }
        return problems;
    }

    private static List<Problem> opinion(
            Contest contest, List<UnitId> yes, List<UnitId> no, String place) {
        if (contest.method() != Method.YES_NO) {
            return List.of(Problem.of(BallotRefusal.PAPER_OF_OTHER_METHOD, place));
        }
        List<UnitId> both = new ArrayList<>(yes);
        both.addAll(no);
        List<Problem> problems = new ArrayList<>(names(contest, both, place));
        if (both.isEmpty() && !contest.blankIsValid()) {
            problems.add(Problem.of(BallotRefusal.BLANK_IS_INVALID, place));
        }
        return problems;
    }

    private static List<Problem> invalid(Contest contest, InvalidReason reason, String place) {
        boolean known =
                switch (reason) {
                    case BLANK -> !contest.blankIsValid();
                    case BOTH_BOXES -> contest.method() == Method.YES_NO;
                    case TOO_MANY_MARKS -> contest.method().limitsNames();
                    default -> true;
                };
        return known
                ? List.of()
                : List.of(Problem.of(BallotRefusal.REASON_NOT_IN_THIS_METHOD, place, reason));
    }

    private static List<Problem> names(Contest contest, Collection<UnitId> names, String place) {
        List<Problem> problems = new ArrayList<>();
        Set<UnitId> seen = new HashSet<>();
        for (UnitId name : names) {
            if (!contest.candidates().contains(name)) {
                problems.add(Problem.of(BallotRefusal.NOT_ON_PAPER, place, name));
            } else if (!seen.add(name)) {
                problems.add(Problem.of(BallotRefusal.NAME_TWICE, place, name));
            }
        }
        return problems;
    }

    private static List<UnitId> ordered(Contest contest, List<UnitId> names) {
        return contest.candidates().stream().filter(names::contains).toList();
    }
}
