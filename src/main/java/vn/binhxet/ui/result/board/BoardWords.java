package vn.binhxet.ui.result.board;

import javafx.util.StringConverter;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.text.Text;

/** What a board is called, and what stands below the title of the screen for it. */
public final class BoardWords extends StringConverter<Board> {
    private final Text text;

    public BoardWords(Text text) {
        this.text = text;
    }

    @Override
    public String toString(Board board) {
        return switch (board) {
            case null -> "";
            case Board.Counted counted -> named("result.board.counted", counted.decided().round());
            case Board.Voided(var round) -> named("result.board.voided", round);
            case Board.Ranked ranked -> text.of("result.board.ranked", ranked.subject());
            case Board.Agreed agreed -> text.of("result.board.agreed", agreed.subject());
        };
    }

    @Override
    public Board fromString(String words) {
        throw new UnsupportedOperationException("boards are picked, not typed");
    }

    /** Places and papers of a count; empty for anything else. */
    public String papers(Board board) {
        if (!(board instanceof Board.Counted counted)) {
            return "";
        }
        Round round = counted.decided().round();
        Tally tally = counted.decided().result().tally();
        Contest contest = round.contest();
        return contest.method() == Method.SHOW_OF_HANDS
                ? text.of("result.subtitle.hands", contest.seats(), tally.returned())
                : text.of(
                        "result.subtitle.papers",
                        contest.seats(),
                        round.issued(),
                        tally.returned(),
                        tally.valid(),
                        tally.invalid());
    }

    private String named(String key, Round round) {
        return text.of(key, round.contest().round(), round.contest().subject());
    }
}
