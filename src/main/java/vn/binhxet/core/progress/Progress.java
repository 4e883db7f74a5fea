package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.terms.Code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the meeting has come in deciding about awards and offices.
 *
 * @param running whether anything may be decided now: begun, and the minutes neither signed nor
 *     closed
 * @param boards what there is to see, the newest round first
 * @param awards in the order of the regulation
 * @param offices in the order of the regulation
 */
public record Progress(
        boolean begun,
        boolean running,
        List<Board> boards,
        List<AwardLine> awards,
        List<OfficeLine> offices) {
    public static Progress of(Meeting meeting) {
        Proceedings proceedings = meeting.proceedings();
        List<Board> boards = Board.all(meeting);
        ScoreTable points = meeting.results().officialScores();
        return new Progress(
                proceedings.hasBegun(),
                proceedings.hasBegun() && proceedings.minutesClosedBy() == 0,
                boards,
                meeting.regulation().awards().stream()
                        .map(award ->
                                AwardLine.of(meeting, award, points, tie(boards, award.code())))
                        .toList(),
                meeting.regulation().offices().stream()
                        .map(office -> OfficeLine.of(meeting, office, tie(boards, office.code())))
                        .toList());
    }

    /** How many awards and offices there are to decide about. */
    public int whole() {
        return awards.size() + offices.size();
    }

    /** How many of them are decided. */
    public int done() {
        return (int)
                (awards.stream().filter(line -> line.step() == AwardStep.PROPOSED).count()
                        + offices.stream().filter(OfficeLine::isFilled).count());
    }

    /**
     * What to decide next: first which count of a round stands, then about awards that have a
     * result, in the order of the regulation, then about the other awards, then about the offices.
     */
    public Todo next() {
        if (!begun) {
            return new Todo.Begin();
        }
        if (!running) {
            return new Todo.Finish();
        }
        Stream<AwardLine> withResult =
                awards.stream().filter(line -> line.step() != AwardStep.NO_RESULT);
        Stream<AwardLine> others =
                awards.stream().filter(line -> line.step() == AwardStep.NO_RESULT);
        Stream<Todo> recounts = boards.stream().flatMap(board -> recount(board).stream());
        Stream<Todo> ofAwards =
                Stream.concat(withResult, others).flatMap(line -> todo(line).stream());
        Stream<Todo> ofOffices = offices.stream().flatMap(line -> todo(line).stream());
        return Stream.concat(recounts, Stream.concat(ofAwards, ofOffices))
                .findFirst()
                .orElseGet(Todo.Finish::new);
    }

    private static Optional<Todo> recount(Board board) {
        if (!(board instanceof Board.Counted counted)) {
            return Optional.empty();
        }
        if (counted.decided().round().isOpen()) {
            return Optional.of(new Todo.CountAgain(board));
        }
        return Optional.ofNullable(counted.counts())
                .filter(Counts::undecided)
                .map(counts -> new Todo.ChooseCount(board, counts));
    }

    private Optional<Todo> todo(AwardLine line) {
        return Optional.ofNullable(
                switch (line.step()) {
                    case NO_RESULT -> towardsResult(line);
                    case TIED -> settle(line.award());
                    case VOTE_AGAIN -> new Todo.Vote(line.award(), true);
                    case PLACE_OPEN -> new Todo.FillPlace(line);
                    case READY ->
                            line.rows().isEmpty() && line.left() > 0
                                    ? new Todo.Vote(line.award(), true)
                                    : new Todo.Propose(line);
                    case CHANGED -> new Todo.Propose(line);
                    case PROPOSED -> null;
                });
    }

    private static Todo towardsResult(AwardLine line) {
        return switch (line.award().by()) {
            case CONSENSUS -> new Todo.Agree(line.award());
            case RANK -> new Todo.Score(line.award());
            default -> new Todo.Vote(line.award(), false);
        };
    }

    private Optional<Todo> todo(OfficeLine line) {
        return Optional.ofNullable(
                switch (line.step()) {
                    case TO_VOTE -> new Todo.Vote(line.office(), false);
                    case TIED -> settle(line.office());
                    case TO_ELECT -> new Todo.Elect(line);
                    case FILLED -> null;
                });
    }

    private Todo settle(Subject subject) {
        Board board =
                boards.stream()
                        .filter(b -> b.subject().equals(subject.code()))
                        .filter(b -> b.openTie().isPresent())
                        .findFirst()
                        .orElseThrow();
        return new Todo.Settle(subject, board, board.openTie().orElseThrow());
    }

    private static @Nullable TieLine tie(List<Board> boards, Code subject) {
        return boards.stream()
                .filter(board -> board.subject().equals(subject))
                .map(board -> board.openTie().orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
