package vn.binhxet.ui.ballot.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Trail;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.SealedCounts;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.stack.Turn;
import vn.binhxet.ui.kit.Desk;

import java.util.Map;
import java.util.Objects;

/**
 * Whatever keys are hit, while the disk is fast or slow, and whatever else is asked meanwhile: a
 * paper is recorded under the number that was on the screen, and a count that is sealed holds all
 * equations.
 */
class TypingLawsTest {
    private static final RoundId ROUND = new RoundId("1");

    private int sealed;

    @Test
    void aSealedCountHoldsAllEquations() {
        Laws.hold(60, dice -> new Hall(dice).vote());
        assertThat(sealed).as("counts that were sealed").isGreaterThan(15);
    }

    /** One round of the sample: eleven papers handed out, seven names, three places. */
    private final class Hall {
        private final Dice dice;
        private final NowWork work = new NowWork();
        private final Answers people;
        private final Desk desk;
        private final RoundUnderWay ballot;
        private final Stacks stacks = new Stacks(MemoryPreferences.settings());
        private final PaperViewModel paper;

        Hall(Dice dice) {
            this.dice = dice;
            people = dice.oneIn(2) ? Answers.yes("Đã đếm lại") : Answers.no();
            desk =
                    new Desk(
                            SampleMeeting.before(Command.TypePapers.class),
                            work,
                            people,
                            Text.in(Text.VIETNAMESE));
            ballot = new RoundUnderWay(desk, _ -> {});
            paper = new PaperViewModel(ballot, stacks);
            stacks.lay(dice.between(5, 12));
        }

        void vote() {
            for (int step = 0; step < 160 && counting() != null; step++) {
                if (dice.oneIn(12)) {
                    anything();
                } else {
                    goOn();
                }
            }
            work.release();
            History history =
                    History.of(desk.entries().get().stream().map(Entry::recorded).toList());
            sealed += new SealedCounts(history).hold(ROUND);
        }

        private @Nullable Counting counting() {
            return ballot.counting().get();
        }

        /** What a good secretary does next, with a slip of the hand now and then. */
        private void goOn() {
            Counting counting = Objects.requireNonNull(counting());
            switch (counting.phase()) {
                case FIRST_PASS, SECOND_PASS -> type();
                case COMPARING -> settle(counting);
                default -> seal();
            }
        }

        private void type() {
            if (ballot.typist().get().isBlank()) {
                ballot.typist().set("Người thứ hai");
            }
            switch (Objects.requireNonNull(paper.turn().get())) {
                case Turn.OnePaper asked -> typeOne(asked);
                case Turn.WhichStack which when !which.left().isEmpty() -> {
                    int number = dice.pick(which.left()).stack().number();
                    key(dice.oneIn(2) ? "" : Integer.toString(number));
                    paper.enter();
                }
                case Turn.WhichStack _ -> work.release();
                case Turn.StackDone done -> {
                    if (done.last()) {
                        work.release();
                    }
                    paper.enter();
                }
                case Turn.WhichPaper _, Turn.StackAgain _ -> {
                    key(dice.either("", "1", "2", "*", "/"));
                    paper.enter();
                }
            }
        }

        private void typeOne(Turn.OnePaper asked) {
            key(dice.either("1", "12", "123", "-1", "0", "7", "12"));
            Typing keyed = Objects.requireNonNull(paper.typing().get());
            int entries = desk.entries().get().size();
            Paper read = keyed.enter().paper().orElse(null);
            int pass = Objects.requireNonNull(counting()).pass();
            paper.enter();
            if (read != null && desk.entries().get().size() > entries) {
                assertThat(box().pass(pass).paper(asked.number()))
                        .as("paper %s", asked.number())
                        .isEqualTo(read);
            }
        }

        private Box box() {
            return desk.meeting().get().rounds().find(ROUND).orElseThrow().current().box();
        }

        private void settle(Counting counting) {
            int number = counting.box().differences().getFirst();
            Paper is =
                    Objects.requireNonNull(counting.box().pass(dice.between(1, 2)).paper(number));
            ask(new Command.Resolve(ROUND, number, is, "Tổ trưởng"));
        }

        private void seal() {
            ballot.seal(dice.oneIn(3) ? "Đã đếm lại" : "", () -> {});
        }

        private void key(String keys) {
            keys.chars().forEach(key -> paper.key((char) key));
        }

        private void anything() {
            switch (dice.upTo(13)) {
                case 0 -> key("" + "0123456789+-*/".charAt(dice.upTo(13)));
                case 1 -> paper.back();
                case 2 -> paper.enter();
                case 3, 4 -> paper.typeAnew();
                case 5 -> key("*");
                case 6 -> ballot.typist().set(dice.either("Người thứ hai", "Người thứ ba", ""));
                case 7 -> work.hold();
                case 8 -> work.release();
                case 9 -> undo();
                case 10 -> ballot.count(new Slip(dice.between(8, 12), 0, dice.upTo(1), 0));
                case 11 -> stacks.lay(dice.between(5, 12));
                case 12 -> ask(new Command.EnterTotals(ROUND, totals()));
                default -> seal();
            }
        }

        private Totals totals() {
            return new Totals(dice.between(9, 11), 0, Map.of(), Map.of());
        }

        private void undo() {
            Trail.Step last = desk.meeting().get().trail().lastStep();
            if (last != null && last.fact() instanceof Fact.PapersTyped) {
                desk.takeBack("Nhầm");
            }
        }

        private void ask(Command command) {
            desk.ask(command, _ -> {});
        }
    }
}
