package vn.binhxet.ui.result;

import vn.binhxet.core.meeting.Fact.OfficeFilled;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;

/** The sentence for the chair to read, with today's numbers. */
final class Aloud {
    /** Names that together have more letters are read from the board. */
    private static final int MOST_LETTERS = 120;

    private final Text text;

    Aloud(Text text) {
        this.text = text;
    }

    /** What to read before this is decided; empty where there is nothing to say. */
    String of(Todo todo, Progress now) {
        return switch (todo) {
            case Todo.CountAgain(var board) -> text.of("result.aloud.countAgain", round(board));
            case Todo.ChooseCount(var board, var counts) ->
                    text.of(
                            counts.differ() ? "result.aloud.differ" : "result.aloud.alike",
                            round(board));
            case Todo.Settle settle -> tie(settle.tie());
            case Todo.FillPlace(var line) ->
                    text.of("result.aloud.fill", line.award().code(), line.open());
            case Todo.Vote(var subject, var again) -> vote(subject, again, now);
            case Todo.Agree(var award) -> text.of("result.aloud.agree", award.code());
            case Todo.Propose(var line) -> list(line, now);
            case Todo.Elect(var line) -> elect(line, now);
            case Todo.Finish _ -> last(now);
            case Todo.Begin _, Todo.Score _ -> "";
        };
    }

    private static Object round(Board board) {
        return board.round().orElseThrow().contest().round();
    }

    private String tie(TieLine tie) {
        String who = named(tie.tie().units());
        return tie.votes() == null
                ? text.of("result.aloud.tie.points", who, tie.tie().seats())
                : text.of("result.aloud.tie.votes", who, tie.votes(), tie.tie().seats());
    }

    private String vote(Subject subject, boolean again, Progress now) {
        String next =
                text.of(again ? "result.aloud.voteAgain" : "result.aloud.vote", subject.code());
        return again ? next : afterAdopted(next, now);
    }

    private String elect(OfficeLine line, Progress now) {
        return afterAdopted(text.of("result.aloud.elect", line.office().code()), now);
    }

    /** The list adopted last, before what comes next. */
    private String afterAdopted(String next, Progress now) {
        return now.awards().stream()
                .filter(line -> line.step() == AwardStep.PROPOSED)
                .reduce((_, later) -> later)
                .map(line ->
                        text.of(
                                "result.aloud.adopted",
                                line.award().code(),
                                line.rows().size(),
                                next))
                .orElse(next);
    }

    private String list(AwardLine line, Progress now) {
        String who = named(line.rows().stream().map(AwardLine.Row::unit).toList());
        Optional<Board.Counted> counted =
                now.boards().stream()
                        .filter(board -> board.subject().equals(line.award().code()))
                        .filter(Board.Counted.class::isInstance)
                        .map(Board.Counted.class::cast)
                        .findFirst();
        return counted.map(board -> board.decided().result().tally())
                .map(tally ->
                        text.of(
                                "result.aloud.result",
                                line.award().code(),
                                tally.returned(),
                                tally.valid(),
                                who))
                .orElseGet(() -> text.of("result.aloud.list", line.award().code(), who));
    }

    private String last(Progress now) {
        return now.offices().stream()
                .flatMap(line -> line.holders().stream())
                .findFirst()
                .map(this::elected)
                .orElse("");
    }

    private String elected(OfficeFilled holder) {
        Integer in = holder.inFavour();
        if (in == null) {
            return text.of("result.aloud.elected", holder.unit(), holder.office(), holder.year());
        }
        return text.of(
                "result.aloud.electedByVotes",
                holder.unit(),
                holder.office(),
                holder.year(),
                in,
                OfficeLine.votes(holder));
    }

    private String named(List<UnitId> units) {
        String names = text.of("result.aloud.names", units);
        return names.length() > MOST_LETTERS ? text.of("result.aloud.many", units.size()) : names;
    }
}
