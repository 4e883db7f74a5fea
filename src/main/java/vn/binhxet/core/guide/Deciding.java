package vn.binhxet.core.guide;

import vn.binhxet.core.bloc.Rotation;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the meeting has to decide about awards and offices, one step at a time. */
record Deciding(Meeting meeting, Progress progress) {
    static Deciding of(Meeting meeting) {
        return new Deciding(meeting, Progress.of(meeting));
    }

    /** A decision that a vote, a recount or a place fallen open has made necessary. */
    Optional<Cue> waiting() {
        Stream<Cue> recounts = progress.boards().stream().flatMap(board -> recount(board).stream());
        Stream<Cue> awards = progress.awards().stream().filter(this::waits).map(this::now);
        Stream<Cue> offices = progress.offices().stream().filter(this::waits).map(this::now);
        return Stream.concat(recounts, Stream.concat(awards, offices)).findFirst();
    }

    /** What is to be decided about an award that is not proposed yet. */
    Cue now(AwardLine line) {
        Award award = line.award();
        return switch (line.step()) {
            case NO_RESULT -> towardsResult(award);
            case TIED -> tie(award.code());
            case VOTE_AGAIN -> new NextRound(meeting, award).cue();
            case PLACE_OPEN -> Cue.todo(Kind.FILL_PLACE, award.code(), line.open());
            case READY, CHANGED, PROPOSED -> list(line);
        };
    }

    /** What is to be decided about an office that has no holder yet. */
    Cue now(OfficeLine line) {
        Office office = line.office();
        return switch (line.step()) {
            case TO_VOTE -> new NextRound(meeting, office).cue();
            case TIED -> tie(office.code());
            case TO_ELECT, FILLED -> elect(line);
        };
    }

    private Optional<Cue> recount(Board board) {
        if (!(board instanceof Board.Counted counted) || counted.counts() == null) {
            return Optional.empty();
        }
        RoundId round = counted.decided().round().contest().round();
        boolean alike = !counted.counts().differ();
        return counted.counts().undecided()
                ? Optional.of(
                        Cue.todo(
                                alike ? Kind.CHOOSE_COUNT_ALIKE : Kind.CHOOSE_COUNT,
                                round,
                                counted.subject()))
                : Optional.empty();
    }

    /** Points alone wait for their turn in the agenda; what was voted or agreed does not. */
    private boolean waits(AwardLine line) {
        return switch (line.step()) {
            case NO_RESULT, PROPOSED -> false;
            case TIED, READY -> line.award().by() != Method.RANK;
            case VOTE_AGAIN -> now(line).kind() != Kind.NOBODY_ELIGIBLE;
            case PLACE_OPEN, CHANGED -> true;
        };
    }

    private boolean waits(OfficeLine line) {
        boolean voted = !meeting.results().roundsOf(line.office().code()).isEmpty();
        return switch (line.step()) {
            case TIED -> true;
            case TO_VOTE -> voted && now(line).kind() != Kind.NOBODY_ELIGIBLE;
            case TO_ELECT -> !line.winners().isEmpty();
            case FILLED -> false;
        };
    }

    private Cue towardsResult(Award award) {
        return switch (award.by()) {
            case CONSENSUS -> Cue.todo(Kind.AGREE, award.code(), award.quota());
            case RANK ->
                    Cue.todo(
                            Kind.FILL_POINTS,
                            meeting.bloc().units().size(),
                            meeting.bloc().units().size());
            default -> new NextRound(meeting, award).cue();
        };
    }

    private Cue tie(Code subject) {
        TieLine tie =
                progress.boards().stream()
                        .filter(board -> board.subject().equals(subject))
                        .flatMap(board -> board.openTie().stream())
                        .findFirst()
                        .orElseThrow();
        List<UnitId> units = tie.tie().units();
        int seats = tie.tie().seats();
        return tie.votes() == null
                ? Cue.todo(Kind.TIE_BY_POINTS, subject, units, seats)
                : Cue.todo(Kind.TIE_BY_VOTES, subject, units, seats, tie.votes());
    }

    /** The list as it would be adopted now, not as it was read out before. */
    private Cue list(AwardLine line) {
        Code award = line.award().code();
        List<UnitId> units = meeting.results().computed(line.award()).units();
        if (line.step() == AwardStep.CHANGED && !units.isEmpty()) {
            return Cue.todo(Kind.PROPOSE_ANEW, award, units, units.size());
        }
        if (units.isEmpty()) {
            return nobody(line);
        }
        return switch (line.award().by()) {
            case RANK -> Cue.todo(Kind.PROPOSE_RANKED, award, units, units.size());
            case CONSENSUS -> Cue.todo(Kind.PROPOSE_AGREED, award, units, units.size());
            default -> announce(line, units);
        };
    }

    /** Nobody won: people vote once more as long as somebody can stand. */
    private Cue nobody(AwardLine line) {
        Cue again = new NextRound(meeting, line.award()).cue();
        boolean mayVote = line.left() > 0 && again.kind() != Kind.NOBODY_ELIGIBLE;
        return mayVote ? again : Cue.todo(Kind.ANNOUNCE_NOBODY, line.award().code());
    }

    private Cue announce(AwardLine line, List<UnitId> units) {
        List<RoundResult> rounds = meeting.results().roundsOf(line.award().code());
        Tally tally = rounds.getLast().result().tally();
        Code award = line.award().code();
        if (line.left() == 0 && line.award().by() == Method.SHOW_OF_HANDS) {
            return Cue.todo(Kind.ANNOUNCE_HANDS, award, tally.returned(), units);
        }
        return line.left() > 0
                ? Cue.todo(
                        Kind.ANNOUNCE_FEWER,
                        award,
                        tally.returned(),
                        tally.valid(),
                        units,
                        line.left())
                : Cue.todo(Kind.ANNOUNCE_RESULT, award, tally.returned(), tally.valid(), units);
    }

    private Cue elect(OfficeLine line) {
        Code office = line.office().code();
        int next = meeting.year() + 1;
        if (!line.winners().isEmpty()) {
            return Cue.todo(Kind.ELECT_WINNER, office, next, List.copyOf(line.winners().keySet()));
        }
        if (line.office().by() == Method.ROTATION) {
            List<UnitId> held = line.holders().stream().map(holder -> holder.unit()).toList();
            return Rotation.of(meeting.bloc(), office, meeting.year()).order().stream()
                    .filter(unit -> !held.contains(unit))
                    .findFirst()
                    .map(unit -> Cue.todo(Kind.ROTATE, office, next, unit))
                    .orElseGet(() -> Cue.todo(Kind.ACCLAIM, office, next));
        }
        return Cue.todo(Kind.ACCLAIM, office, next);
    }
}
