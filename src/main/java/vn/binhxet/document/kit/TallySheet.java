package vn.binhxet.document.kit;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.Block;
import vn.binhxet.document.Document.Part;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where papers are tallied while they are read out: a stroke a vote, five strokes a box; then the
 * papers that do not count, and the equations of {@code formats.md} §2 to be filled in.
 */
record TallySheet(Blank blank, Contest contest) {
    Part part() {
        Text text = blank.text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(blank.paper("paper.kit.tally.capitals"));
        blocks.add(
                blank.subject(text.of("paper.count.subject", contest.subject(), contest.round())));
        Block enough = blank.said("paper.kit.equation.enough", contest.pass(), blank.number());
        TallyTable table = new TallyTable(blank, contest, voters());
        if (contest.method().onPaper()) {
            blocks.add(table.names());
            blocks.add(blank.note("paper.kit.tally.how"));
            blocks.add(blank.part(text.of("paper.kit.tally.invalid")));
            blocks.add(table.reasons(reasons()));
            blocks.add(blank.part(text.of("paper.kit.tally.equations")));
            blocks.add(enough);
            blocks.addAll(equations());
        } else {
            blocks.add(table.names());
            blocks.add(blank.note("paper.kit.tally.hands"));
            blocks.add(blank.said("paper.kit.equation.hands", blank.number()));
            blocks.add(enough);
        }
        blocks.add(
                blank.signed(
                        "paper.kit.sign.reader", "paper.kit.sign.tally", "paper.kit.sign.head"));
        return new Part(text.of("paper.kit.tally.part", contest.round()), blocks);
    }

    private int voters() {
        return Math.max(
                BallotRun.voters(blank.meeting(), contest), blank.meeting().bloc().units().size());
    }

    /** Those that a paper of this method can have. */
    private List<InvalidReason> reasons() {
        return Arrays.stream(InvalidReason.values())
                .filter(reason ->
                        switch (reason) {
                            case TOO_MANY_MARKS -> contest.method().limitsNames();
                            case BOTH_BOXES -> contest.method() == Method.YES_NO;
                            case BLANK -> !contest.blankIsValid();
                            default -> true;
                        })
                .toList();
    }

    private List<Block> equations() {
        String room = blank.number();
        return List.of(
                blank.said("paper.kit.equation.issued", room),
                blank.said("paper.kit.equation.valid", room),
                blank.said("paper.kit.equation.voters", room),
                contest.method() == Method.YES_NO
                        ? blank.said("paper.kit.equation.lines", room)
                        : blank.said("paper.kit.equation.seats", room, contest.seats()),
                blank.said("paper.kit.equation.why"),
                new Block.Lines(1));
    }
}
