package vn.binhxet.core.meeting;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Rotation;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.eligibility.Restrictions;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who stands in a round: those named, or else the tied, those of the round held again, whose turn
 * it is, everybody eligible.
 */
record RoundCandidates(
        Meeting meeting, Command.OpenRound asked, Subject subject, Findings findings) {

    /** The tie left open by the round that this one follows; empty if it decides open places. */
    static Optional<Tie> tie(Meeting meeting, Command.OpenRound asked) {
        return Optional.ofNullable(asked.after())
                .flatMap(meeting.rounds()::find)
                .flatMap(meeting.results()::of)
                .flatMap(RoundResult::openTie);
    }

    /**
     * In the order of the paper.
     *
     * @param seats how many places there are
     */
    List<UnitId> decide(int seats) {
        List<UnitId> named = asked.candidates();
        List<UnitId> candidates = named == null ? usual(seats) : named;
        Set<UnitId> seen = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            UnitId unit = candidates.get(i);
            String place = "candidates[" + i + "]";
            findings.needUnit(unit, place);
            findings.refuseUnless(seen.add(unit), BallotRefusal.CANDIDATE_TWICE, place, unit);
        }
        findings.refuseUnless(
                !candidates.isEmpty(), BallotRefusal.NO_CANDIDATES, "candidates", subject.code());
        checkEligible(candidates);
        return candidates;
    }

    private List<UnitId> usual(int seats) {
        Optional<Tie> tie = tie(meeting, asked);
        if (tie.isPresent()) {
            return tie.get().units();
        }
        Optional<Contest> replaced =
                Optional.ofNullable(asked.replaces())
                        .flatMap(meeting.rounds()::find)
                        .map(Round::contest);
        Set<UnitId> chosen = new HashSet<>();
        meeting.results().roundsOf(subject.code()).forEach(round -> chosen.addAll(round.winners()));
        if (subject instanceof Award award) {
            chosen.addAll(meeting.results().computed(award).units());
        }
        boolean byTurns = subject.by() == Method.ROTATION && replaced.isEmpty();
        List<UnitId> among =
                byTurns ? inTurn() : replaced.map(Contest::candidates).orElse(meeting.bloc().ids());
        return among.stream()
                .filter(unit -> !chosen.contains(unit))
                .filter(eligible(true))
                .limit(byTurns ? Math.max(1, seats) : among.size())
                .toList();
    }

    /** Whoever was voted on already had its turn. */
    private List<UnitId> inTurn() {
        Set<UnitId> votedOn = new HashSet<>();
        meeting.results()
                .roundsOf(subject.code())
                .forEach(decided -> votedOn.addAll(decided.round().contest().candidates()));
        return Rotation.of(meeting.bloc(), subject.code(), meeting.year()).order().stream()
                .filter(unit -> !votedOn.contains(unit))
                .toList();
    }

    /** Who may have it: for sure, or also whoever cannot be told yet. */
    private Predicate<UnitId> eligible(boolean undecidedToo) {
        return switch (subject) {
            case Award award -> {
                Map<UnitId, Eligibility> answers = meeting.results().eligibility(award);
                yield unit -> {
                    Eligibility answer = answers.get(unit);
                    return answer != null
                            && (answer.isGiven() || (undecidedToo && answer.isUndecided()));
                };
            }
            case Office office -> {
                Restrictions restrictions = meeting.decisions().restrictions();
                yield unit -> !restrictions.concern(unit, office.code());
            }
        };
    }

    /**
     * Names whoever stands although a condition says no or cannot say; going on then needs a
     * reason.
     */
    private void checkEligible(List<UnitId> candidates) {
        List<UnitId> doubtful =
                candidates.stream()
                        .filter(meeting.bloc()::has)
                        .filter(Predicate.not(eligible(false)))
                        .toList();
        if (!doubtful.isEmpty()) {
            findings.object(Check.ELIGIBILITY, subject.code(), doubtful);
        }
    }
}
