package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules have to say about one command: reasons to refuse it, and soft checks that a reason
 * may pass.
 */
final class Findings {
    private final Meeting meeting;
    private final List<Problem> hard = new ArrayList<>();
    private final List<Problem> soft = new ArrayList<>();

    Findings(Meeting meeting) {
        this.meeting = meeting;
    }

    void refuse(Refusal refusal, String place, Object... args) {
        hard.add(Problem.of(refusal, place, args));
    }

    void refuse(List<Problem> problems) {
        hard.addAll(problems);
    }

    void refuseUnless(boolean fine, Refusal refusal, String place, Object... args) {
        if (!fine) {
            refuse(refusal, place, args);
        }
    }

    /** A soft check says no. */
    void object(Check check, Object... args) {
        soft.add(Problem.of(check, "", args));
    }

    boolean isClean() {
        return hard.isEmpty();
    }

    void needText(String text, String place) {
        refuseUnless(!text.isBlank(), MeetingRefusal.TEXT_MISSING, place);
    }

    void needNatural(int number, String place) {
        refuseUnless(number >= 0, MeetingRefusal.NUMBER_NEGATIVE, place, number);
    }

    void needUnit(UnitId unit, String place) {
        refuseUnless(meeting.bloc().has(unit), MeetingRefusal.UNIT_UNKNOWN, place, unit);
    }

    void needQuorum() {
        var quorum = meeting.quorum();
        if (!quorum.isReached()) {
            object(Check.QUORUM, quorum.present(), quorum.whole(), quorum.needed());
        }
    }

    Optional<Round> needRound(RoundId id) {
        Optional<Round> round = meeting.rounds().find(id);
        refuseUnless(round.isPresent(), BallotRefusal.ROUND_UNKNOWN, "round", id);
        return round;
    }

    /** The round, if papers may still be typed in it. */
    Optional<Round> needOpenRound(RoundId id) {
        Optional<Round> round = needRound(id);
        round.ifPresent(r -> {
            refuseUnless(!r.isVoid(), BallotRefusal.ROUND_VOID, "round", id);
            refuseUnless(r.isVoid() || r.isOpen(), BallotRefusal.ROUND_SEALED, "round", id);
        });
        return round.filter(Round::isOpen);
    }

    /**
     * The facts to record, or why not: the hard reasons first, then the soft checks nobody gave a
     * reason for.
     */
    Outcome<List<Fact>> outcome(String step, @Nullable Fact fact, @Nullable String override) {
        boolean passed = override != null && !override.isBlank();
        List<Problem> problems = new ArrayList<>(hard);
        if (!passed) {
            problems.addAll(soft);
        }
        if (fact == null || !problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        List<Fact> facts = new ArrayList<>();
        if (override != null) {
            soft.forEach(problem ->
                    facts.add(
                            new Fact.CheckOverridden(
                                    step, (Check) problem.refusal(), override.strip())));
        }
        facts.add(fact);
        return new Outcome.Done<>(List.copyOf(facts));
    }
}
