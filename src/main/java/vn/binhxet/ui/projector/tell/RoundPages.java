package vn.binhxet.ui.projector.tell;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Page;

import java.util.List;

/** The pages of a round before its result: who stands and how to mark, and how far the count is. */
public record RoundPages(Text text) {
    /** The names as on the papers, and how to mark them. */
    public Page ballot(Round round) {
        Contest contest = round.contest();
        List<Page.Line> lines =
                contest.candidates().stream().map(unit -> line(contest, unit)).toList();
        return new Page.Listing(
                text.of("projector.ballot.title", contest.subject()),
                text.of("projector.ballot." + contest.method().name(), contest.seats()),
                List.of(new Page.Part("", lines)));
    }

    /** How many papers were read; nothing of what they say. */
    public Page counting(Round round) {
        Contest contest = round.contest();
        boolean hands = contest.method() == Method.SHOW_OF_HANDS;
        int read = round.isOpen() ? round.current().returned() : round.officialCount().returned();
        int whole = Math.max(read, hands ? read : round.issued());
        String words = round.isOpen() ? "projector.counting.words" : "projector.counting.done";
        return new Page.Progress(
                text.of("projector.counting.title", contest.subject()),
                text.of("projector.counting.note"),
                read,
                whole,
                text.of(words, read, whole));
    }

    private Page.Line line(Contest contest, UnitId unit) {
        return new Page.Line(contest.printed(unit), text.of("projector.name", unit), "");
    }
}
