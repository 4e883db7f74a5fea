package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.eligibility.Restrictions;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rule of opening a round: what is voted on, who stands, for how many places. All of it is
 * fixed by the opening.
 */
final class RoundOpening {
    private final Meeting meeting;
    private final Command.OpenRound asked;
    private final Findings findings;

    private RoundOpening(Meeting meeting, Command.OpenRound asked, Findings findings) {
        this.meeting = meeting;
        this.asked = asked;
        this.findings = findings;
    }

    static @Nullable Fact decide(Meeting meeting, Command.OpenRound asked, Findings findings) {
        return new RoundOpening(meeting, asked, findings).decide();
    }

    private @Nullable Fact decide() {
        findings.refuseUnless(
                meeting.rounds().find(asked.round()).isEmpty(),
                BallotRefusal.ROUND_EXISTS,
                "round",
                asked.round());
        Optional<Subject> subject = meeting.regulation().subject(asked.subject());
        if (subject.isEmpty()) {
            findings.refuse(ProposalRefusal.SUBJECT_UNKNOWN, "for", asked.subject());
            return null;
        }
        Threshold pass = subject.get().pass();
        if (!subject.get().by().byRound() || pass == null) {
            findings.refuse(BallotRefusal.NOT_DECIDED_BY_ROUND, "for", asked.subject());
            return null;
        }
        earlierRound(asked.after(), "after").ifPresent(this::checkAfter);
        earlierRound(asked.replaces(), "replaces").ifPresent(this::checkReplaced);
        if (subject.get() instanceof Award award
                && award.needsPoints()
                && !meeting.scores().isFinal()) {
            findings.object(Check.SCORES_NOT_FINAL, award.code());
        }
        List<UnitId> candidates = candidates(subject.get());
        int seats = seats(subject.get());
        if (!findings.isClean()) {
            return null;
        }
        Ballots ballots = meeting.regulation().ballots();
        return new Fact.RoundOpened(
                new Contest(
                        asked.round(),
                        asked.subject(),
                        subject.get().by(),
                        candidates,
                        seats,
                        pass,
                        ballots.voters(),
                        ballots.passes(),
                        ballots.blankIsValid(),
                        asked.after(),
                        asked.replaces()));
    }

    private Optional<Round> earlierRound(@Nullable RoundId id, String place) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Round> round = meeting.rounds().find(id);
        findings.refuseUnless(round.isPresent(), BallotRefusal.ROUND_UNKNOWN, place, id);
        round.ifPresent(r ->
                findings.refuseUnless(
                        r.contest().subject().equals(asked.subject()),
                        BallotRefusal.ROUND_FOR_OTHER,
                        place,
                        id));
        return round;
    }

    private void checkAfter(Round round) {
        RoundId id = round.contest().round();
        findings.refuseUnless(round.hasResult(), BallotRefusal.ROUND_NOT_SEALED, "after", id);
    }

    private void checkReplaced(Round round) {
        RoundId id = round.contest().round();
        findings.refuseUnless(round.isVoid(), BallotRefusal.ROUND_NOT_VOID, "replaces", id);
        boolean free =
                meeting.rounds().all().stream().noneMatch(r -> id.equals(r.contest().replaces()));
        findings.refuseUnless(free, BallotRefusal.ROUND_REPLACED_ALREADY, "replaces", id);
    }

    /** The tie left open by the round that this one follows; empty if it decides open places. */
    private Optional<Tie> tie() {
        return Optional.ofNullable(asked.after())
                .flatMap(meeting.rounds()::find)
                .flatMap(meeting.results()::of)
                .flatMap(RoundResult::openTie);
    }

    private Optional<Contest> replaced() {
        return Optional.ofNullable(asked.replaces())
                .flatMap(meeting.rounds()::find)
                .map(Round::contest);
    }

    private List<UnitId> candidates(Subject subject) {
        List<UnitId> named = asked.candidates();
        List<UnitId> candidates = named == null ? usualCandidates(subject) : named;
        Set<UnitId> seen = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            UnitId unit = candidates.get(i);
            String place = "candidates[" + i + "]";
            findings.needUnit(unit, place);
            findings.refuseUnless(seen.add(unit), BallotRefusal.CANDIDATE_TWICE, place, unit);
        }
        findings.refuseUnless(
                !candidates.isEmpty(), BallotRefusal.NO_CANDIDATES, "candidates", subject.code());
        checkEligible(subject, candidates);
        return candidates;
    }

    private List<UnitId> usualCandidates(Subject subject) {
        Optional<Tie> tie = tie();
        if (tie.isPresent()) {
            return tie.get().units();
        }
        List<UnitId> among = replaced().map(Contest::candidates).orElse(meeting.bloc().ids());
        Set<UnitId> chosen = new HashSet<>();
        meeting.results().roundsOf(subject.code()).forEach(round -> chosen.addAll(round.winners()));
        if (subject instanceof Award award) {
            chosen.addAll(meeting.results().computed(award).units());
        }
        return among.stream()
                .filter(unit -> !chosen.contains(unit))
                .filter(eligible(subject, true))
                .toList();
    }

    /** Who may have it: for sure, or also whoever cannot be told yet. */
    private Predicate<UnitId> eligible(Subject subject, boolean undecidedToo) {
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
    private void checkEligible(Subject subject, List<UnitId> candidates) {
        List<UnitId> doubtful =
                candidates.stream()
                        .filter(meeting.bloc()::has)
                        .filter(Predicate.not(eligible(subject, false)))
                        .toList();
        if (!doubtful.isEmpty()) {
            findings.object(Check.ELIGIBILITY, subject.code(), doubtful);
        }
    }

    private int seats(Subject subject) {
        int free = tie().map(Tie::seats).orElseGet(() -> meeting.results().placesLeft(subject));
        Integer seats = asked.seats();
        if (seats == null) {
            findings.refuseUnless(free > 0, BallotRefusal.NO_PLACE_OPEN, "seats", subject.code());
            return free;
        }
        findings.refuseUnless(seats > 0, BallotRefusal.SEATS_NOT_POSITIVE, "seats", seats);
        if (seats > free) {
            findings.object(Check.QUOTA, subject.code(), seats, Math.max(free, 0));
        }
        return seats;
    }
}
