package vn.binhxet.core.minutes;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Tally;

import java.util.List;

/**
 * What is said of the papers of one sealed count: how many of each kind, and how they were read.
 */
final class PapersTeller {
    private final Meeting meeting;
    private final Round round;
    private final Count count;
    private final Tally tally;
    private final List<Statement> to;

    PapersTeller(Meeting meeting, Round round, Count count, List<Statement> to) {
        this.meeting = meeting;
        this.round = round;
        this.count = count;
        this.to = to;
        tally = meeting.results().tally(round, count);
    }

    void numbers(Seal seal) {
        if (round.contest().method() == Method.SHOW_OF_HANDS) {
            say(Said.HANDS, tally.returned());
        } else {
            say(
                    Said.PAPERS,
                    round.issued(),
                    count.returned(),
                    seal.unused(),
                    seal.spoiled(),
                    seal.notReturned(),
                    tally.valid(),
                    tally.invalid());
        }
        tally.invalidByReason().forEach((reason, papers) -> say(Said.INVALID, papers, reason));
        if (tally.invalid() > 0 && tally.invalidByReason().isEmpty()) {
            say(Said.INVALID_WITHOUT_REASON, tally.invalid());
        }
        if (tally.blank() != null && tally.blank() > 0) {
            say(Said.BLANK_PAPERS, tally.blank());
        }
    }

    /** Whether the numbers of papers agree with each other and with the voters present. */
    void balance(Seal seal) {
        int voters = meeting.results().votersAt(round);
        if (!round.contest().method().onPaper()) {
            if (tally.returned() != voters) {
                say(Said.HANDS_NOT_ALL, tally.returned(), voters);
            }
        } else {
            papersBalance(seal, voters);
        }
        if (seal.reason() != null) {
            say(Said.BALANCE, seal.reason());
        }
    }

    private void papersBalance(Seal seal, int voters) {
        int whole = count.returned() + seal.unused() + seal.spoiled() + seal.notReturned();
        Said verdict = round.issued() == whole ? Said.BALANCED : Said.NOT_BALANCED;
        say(
                verdict,
                round.issued(),
                count.returned(),
                seal.unused(),
                seal.spoiled(),
                seal.notReturned(),
                whole);
        int inHands = round.issued() - seal.unused() - seal.spoiled();
        if (inHands > voters) {
            say(Said.OVER_VOTERS, inHands, voters);
        }
    }

    /** Who typed and how often, and the hand count where there is one. */
    void reading() {
        Box box = count.box();
        if (box.second().count() > 0) {
            Pass first = box.first();
            Pass second = box.second();
            if (box.differed().isEmpty()) {
                say(Said.TYPED_ALIKE, first.typists(), second.typists());
            } else {
                int papers = box.differed().size();
                say(Said.TYPED_TWICE, papers, first.typists(), second.typists());
            }
            List<String> settledBy =
                    box.settled().values().stream().map(Box.Settled::by).distinct().toList();
            if (!settledBy.isEmpty()) {
                say(Said.DIFFERENCES_SETTLED, settledBy);
            }
        } else if (!box.isEmpty()) {
            say(Said.TYPED_ONCE, box.first().typists());
        }
        if (count.totals() != null && round.contest().method().onPaper()) {
            say(box.isEmpty() ? Said.HAND_COUNT : Said.HAND_COUNT_AGREES);
        }
    }

    private void say(Said said, Object... args) {
        to.add(Statement.of(said, round.openedAt(), args));
    }
}
