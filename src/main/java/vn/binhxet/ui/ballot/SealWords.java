package vn.binhxet.ui.ballot;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.kit.part.Tone;

import java.util.ArrayList;
import java.util.List;

/** What is said before a count is sealed: what was done, and each equation with its numbers. */
record SealWords(Text text) {
    /** One sentence, and whether it is as it should be. */
    record Line(Tone tone, String words) {}

    List<Line> of(Counting c) {
        return c.contest().method().onPaper() ? papers(c) : hands(c);
    }

    /** The key of the button that leads to the hand count. */
    String byHand(Counting c) {
        if (!c.contest().method().onPaper()) {
            return "ballot.hands.correct";
        }
        return c.totals() == null ? "ballot.byHand.second" : "ballot.byHand.correct";
    }

    private List<Line> papers(Counting c) {
        List<Line> lines = new ArrayList<>();
        int returned = c.round().current().returned();
        if (c.box().isEmpty()) {
            lines.add(good("ballot.seal.byHand", returned));
        } else if (c.contest().passes() == 2) {
            lines.add(good("ballot.seal.twice", returned));
            lines.add(good("ballot.seal.differences", c.box().differed().size()));
        } else {
            lines.add(good("ballot.seal.once", returned));
        }
        if (c.totals() != null && !c.box().isEmpty()) {
            int wrong = c.discrepancies().size();
            lines.add(
                    wrong == 0
                            ? good("ballot.seal.secondAgrees")
                            : bad("ballot.seal.secondDisagrees", wrong));
        }
        lines.add(issued(c, returned));
        lines.add(good("ballot.seal.counted", returned, c.valid(), c.invalid()));
        return lines;
    }

    private Line issued(Counting c, int returned) {
        Slip slip = c.slip();
        Object[] figures = {
            c.round().issued(), returned, slip.unused(), slip.spoiled(), slip.notReturned()
        };
        if (c.beyondVoters() > 0) {
            return bad("ballot.seal.beyond", c.beyondVoters());
        }
        return c.isBalanced()
                ? good("ballot.seal.balanced", figures)
                : bad("ballot.seal.unbalanced", figures);
    }

    private List<Line> hands(Counting c) {
        int raised = c.round().current().returned();
        return List.of(
                good("ballot.seal.hands"),
                c.isBalanced()
                        ? good("ballot.seal.raised", raised)
                        : bad("ballot.seal.raisedOther", raised, c.voters()));
    }

    private Line good(String key, Object... args) {
        return new Line(Tone.GOOD, text.of(key, args));
    }

    private Line bad(String key, Object... args) {
        return new Line(Tone.BAD, text.of(key, args));
    }
}
