package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.RandomPapers;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SealedCounts;

import java.util.List;
import java.util.Objects;

/**
 * Whatever is typed, in whatever order of stacks, taken back, retyped, settled or undone: a count
 * that is sealed holds all equations, and any other is refused the seal.
 */
class CountingLawsTest {
    private static final RoundId R1 = new RoundId("r1");

    private int sealed;
    private int refused;

    @Test
    void aSealedCountHoldsAllEquations() {
        Laws.hold(400, this::vote);
        assertThat(sealed).as("counts that were sealed").isGreaterThan(100);
        assertThat(refused).as("seals that were refused").isGreaterThan(100);
    }

    private void vote(Dice dice) {
        MeetingBuilder m = open(dice);
        for (int step = 0; step < 60; step++) {
            Command command = next(dice, m);
            Request request = Request.of(command);
            boolean done = m.tries(dice.oneIn(3) ? request.despite("Đã đếm lại") : request);
            if (command instanceof Command.SealCount) {
                sealed += done ? 1 : 0;
                refused += done ? 0 : 1;
            }
        }
        new SealedCounts(m.history()).hold(R1);
    }

    private static MeetingBuilder open(Dice dice) {
        Method method = dice.either(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO);
        Rules rules = Rules.typical().award("CTD", 3, method, Rules.OVER_HALF_OF_VALID);
        if (dice.oneIn(3)) {
            rules.typedOnce();
        }
        if (dice.oneIn(3)) {
            rules.blankIsInvalid();
        }
        return MeetingBuilder.of(rules).ready().round("r1", CTD).issued(dice.between(3, 11));
    }

    private static Command next(Dice dice, MeetingBuilder m) {
        Round round = m.theRound();
        Contest contest = round.contest();
        Box box = round.current().box();
        int pass = dice.between(1, contest.passes());
        Pass typed = box.pass(pass);
        int some = dice.between(0, typed.papers().size() + 1);
        return switch (dice.upTo(19)) {
            case 0 -> new Command.Retype(R1, pass, some, paper(dice, contest), "Nhầm");
            case 1 -> new Command.TakePapersBack(R1, pass, some, some + dice.upTo(3), "Lệch");
            case 2 -> new Command.TakePapersBack(R1, pass, some, typed.papers().size(), "Lệch");
            case 3 -> isJustOpened(m) ? new Command.Issue(R1, 1) : new Command.Undo("Nhầm");
            case 4 -> new Command.Issue(R1, dice.upTo(2));
            case 5 -> new Command.Recount(R1, "Nghi ngờ");
            case 6, 7, 8 -> resolve(dice, box, contest);
            case 9, 10, 11 -> seal(dice, round);
            default -> type(dice, box, contest);
        };
    }

    private static boolean isJustOpened(MeetingBuilder m) {
        Trail.Step last = m.meeting().trail().lastStep();
        return last != null && last.fact() instanceof Fact.RoundOpened;
    }

    /** Mostly what a good secretary would type next, in any order in the second pass. */
    private static Command type(Dice dice, Box box, Contest contest) {
        boolean first = box.returned() < 8 && dice.oneIn(2);
        List<Integer> unpaired = box.unpaired();
        if (first || contest.passes() == 1 || unpaired.isEmpty()) {
            List<Paper> papers = dice.list(dice.between(1, 3), () -> paper(dice, contest));
            return new Command.TypePapers(R1, 1, "Người 1", papers, null);
        }
        int number = dice.pick(unpaired);
        Paper read = box.first().paper(number);
        Paper again = read == null || dice.oneIn(6) ? paper(dice, contest) : read;
        int pass = read == null ? 1 : 2;
        return new Command.TypePapers(R1, pass, "Người " + pass, List.of(again), number);
    }

    private static Command resolve(Dice dice, Box box, Contest contest) {
        List<Integer> open = box.differences();
        if (open.isEmpty() || dice.oneIn(6)) {
            return new Command.Resolve(R1, dice.upTo(9), paper(dice, contest), "Tổ trưởng");
        }
        int number = dice.pick(open);
        Paper reading = Objects.requireNonNull(box.pass(dice.between(1, 2)).paper(number));
        Paper is = dice.oneIn(4) ? paper(dice, contest) : reading;
        return new Command.Resolve(R1, number, is, "Tổ trưởng");
    }

    private static Command seal(Dice dice, Round round) {
        int missing = Math.max(0, round.issued() - round.current().returned());
        return new Command.SealCount(
                R1,
                dice.oneIn(4) ? dice.upTo(3) : missing,
                dice.oneIn(9) ? 1 : 0,
                0,
                dice.oneIn(6) ? "Một phiếu rơi" : null);
    }

    private static Paper paper(Dice dice, Contest contest) {
        RandomPapers papers = new RandomPapers(dice);
        return dice.oneIn(9) ? papers.any(contest) : papers.good(contest);
    }
}
