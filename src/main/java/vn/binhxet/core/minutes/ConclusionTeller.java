package vn.binhxet.core.minutes;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What follows from the official count of a round: who passes, who is chosen, what ties. */
final class ConclusionTeller {
    private final Meeting meeting;
    private final RoundResult decided;
    private final RoundId round;
    private final List<Statement> to;

    ConclusionTeller(Meeting meeting, RoundResult decided, List<Statement> to) {
        this.meeting = meeting;
        this.decided = decided;
        this.to = to;
        round = decided.round().contest().round();
    }

    void tell() {
        Result result = decided.result();
        List<UnitId> barred = cannotBeChosen();
        if (!barred.isEmpty()) {
            say(Said.CANNOT_BE_CHOSEN, barred);
        }
        if (result.chosen().isEmpty() && result.tie() == null) {
            say(Said.NOBODY_CHOSEN, round);
        } else if (!result.chosen().isEmpty()) {
            say(Said.CHOSEN, result.chosen());
        }
        if (result.tie() != null) {
            tie(result.tie());
        }
    }

    /** Who reached the threshold, whether there was a place or not. */
    void passed() {
        List<UnitId> passed =
                decided.result().rows().stream()
                        .filter(Result.Row::passed)
                        .map(Result.Row::unit)
                        .toList();
        if (!passed.isEmpty()) {
            say(Said.PASSED, passed.size(), passed);
        }
    }

    private void tie(Tie tie) {
        say(Said.TIE, tie.units(), tie.seats());
        Settlement settlement = decided.settlement();
        List<UnitId> winners = decided.tieWinners();
        if (settlement != null && !winners.isEmpty()) {
            say(Said.TIE_SETTLED, settlement.how(), winners, settlement.reason());
        } else if (settlement != null || decided.reVote() != null) {
            say(Said.TIE_RE_VOTE, tie.units());
        } else {
            say(Said.TIE_OPEN);
        }
        meeting.rounds().all().stream()
                .filter(later -> round.equals(later.contest().after()) && !later.isVoid())
                .forEach(later -> say(Said.RE_VOTE_IN, later.contest().round()));
    }

    /** Who presided when the tie was settled, and when that was. */
    void tieDecided() {
        if (decided.settlement() == null) {
            return;
        }
        List<Recorded> settled =
                meeting.decisions().turningPoints(round).stream()
                        .filter(entry -> entry.fact() instanceof Fact.TieSettled)
                        .toList();
        Recorded last = settled.getLast();
        List<String> chair = meeting.proceedings().until(last.seq()).chair();
        to.add(Statement.of(Said.TIE_DECIDED, last.seq(), last.at(), chair));
    }

    /** Places of this round that fell open, and what was decided about them. */
    void placesFallen() {
        Set<UnitId> winners = new HashSet<>(decided.winners());
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.seq() < decided.round().openedAt()) {
                continue;
            }
            switch (entry.fact()) {
                case Fact.UnitBarred(var bar)
                        when winners.contains(bar.unit()) && concerns(bar.awards()) ->
                        to.add(DecisionTeller.barred(entry.seq(), bar));
                case Fact.UnitWithdrew(var asked)
                        when winners.contains(asked.unit()) && concerns(List.of(asked.award())) ->
                        to.add(DecisionTeller.withdrew(entry.seq(), asked));
                case Fact.PlaceFilled(var fill)
                        when winners.contains(fill.fallen()) && concerns(List.of(fill.award())) -> {
                    to.add(DecisionTeller.filled(fill, entry.seq()));
                    if (fill.unit() != null) {
                        winners.add(fill.unit());
                    }
                }
                default -> {}
            }
        }
        meeting
                .regulation()
                .award(decided.round().contest().subject())
                .map(award -> meeting.results().selection(award))
                .stream()
                .flatMap(held -> held.fallen().stream())
                .filter(winners::contains)
                .forEach(unit -> say(Said.FELL_OPEN, unit));
    }

    private boolean concerns(List<?> awards) {
        return awards.contains(decided.round().contest().subject());
    }

    /** Barred or withdrawn while the round was held; in the order of the paper. */
    private List<UnitId> cannotBeChosen() {
        Round held = decided.round();
        Set<UnitId> barred = held.officialCount().cannotBeChosen();
        return held.contest().candidates().stream().filter(barred::contains).toList();
    }

    private void say(Said said, Object... args) {
        to.add(Statement.of(said, decided.round().openedAt(), args));
    }
}
