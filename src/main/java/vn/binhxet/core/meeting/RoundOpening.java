package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;

/**
 * The rule of opening a round: what is voted on, how, who stands, for how many places. All of it is
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
        Method method = method(subject.get());
        Threshold pass = pass(subject.get());
        if (!method.byRound() || pass == null) {
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
        int seats = seats(subject.get());
        List<UnitId> candidates =
                new RoundCandidates(meeting, asked, subject.get(), findings).decide(seats);
        if (!findings.isClean()) {
            return null;
        }
        Ballots ballots = meeting.regulation().ballots();
        return new Fact.RoundOpened(
                new Contest(
                        asked.round(),
                        asked.subject(),
                        method,
                        candidates,
                        seats,
                        pass,
                        ballots.voters(),
                        ballots.passes(),
                        ballots.blankIsValid(),
                        asked.after(),
                        asked.replaces()));
    }

    /** That of the regulation, or the one by which votes confirm what needs none. */
    private Method method(Subject subject) {
        Method named = asked.method();
        findings.refuseUnless(
                named == null || (subject instanceof Office office && office.isHeldWithoutVotes()),
                BallotRefusal.METHOD_IS_FIXED,
                "method",
                subject.code(),
                subject.by());
        return named == null ? subject.by() : named;
    }

    private @Nullable Threshold pass(Subject subject) {
        return switch (subject) {
            case Award award -> award.pass();
            case Office office -> meeting.regulation().enoughFor(office);
        };
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

    private int seats(Subject subject) {
        int free =
                RoundCandidates.tie(meeting, asked)
                        .map(Tie::seats)
                        .orElseGet(() -> meeting.results().placesLeft(subject));
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
