package vn.binhxet.ui.ballot.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.stack.Turn;
import vn.binhxet.ui.kit.Desk;

import java.util.List;
import java.util.Objects;

/** Ten papers in two stacks of five, with seven names and three places. */
class StackTypingTest {
    private final NowWork work = new NowWork();
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.TypePapers.class),
                    work,
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private final RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
    private final Stacks stacks = new Stacks(MemoryPreferences.settings());
    private final PaperViewModel paper = new PaperViewModel(ballot, stacks);

    @BeforeEach
    void inStacksOfFive() {
        stacks.lay(5);
    }

    private void type(String... papers) {
        for (String keys : papers) {
            key(keys);
            paper.enter();
        }
    }

    private void key(String keys) {
        keys.chars().forEach(key -> paper.key((char) key));
    }

    private Turn turn() {
        return Objects.requireNonNull(paper.turn().get());
    }

    private Counting counting() {
        return Objects.requireNonNull(ballot.counting().get());
    }

    private Box box() {
        return counting().box();
    }

    private Paper choice(int number) {
        List<UnitId> names = counting().contest().candidates();
        return new Paper.Choice(List.of(names.get(number - 1)));
    }

    private Fact last() {
        return desk.entries().get().getLast().recorded().fact();
    }

    /** The whole first pass; the fourth paper says 4. */
    private void firstPass() {
        type("1", "2", "3", "4", "5", "", "1", "2", "3", "4", "5", "");
        ballot.typist().set("Người thứ hai");
    }

    @Test
    void atTheEndOfAStackItIsCountedByHandAndEnterGoesOn() {
        type("1", "2", "3", "4", "5");
        assertThat(turn())
                .isInstanceOfSatisfying(
                        Turn.StackDone.class,
                        done -> {
                            assertThat(done.stack().from()).isEqualTo(1);
                            assertThat(done.stack().to()).isEqualTo(5);
                            assertThat(done.last()).isFalse();
                        });
        type("7");
        assertThat(box().returned()).as("Enter only said that the stack was counted").isEqualTo(5);
        assertThat(turn()).isEqualTo(new Turn.OnePaper(6, false));
        type("7");
        assertThat(box().returned()).isEqualTo(6);
    }

    @Test
    void theKeysOfAPaperMeanNothingBeforeTheStackIsCounted() {
        type("1", "2", "3", "4", "5");
        key("7");
        assertThat(paper.remark().get()).contains("Đếm lại xấp");
        assertThat(paper.typing().get()).isNotNull().matches(Typing::isEmpty);
    }

    @Test
    void theLastStackMayBeSmallerAndMorePapersMayFollow() {
        stacks.lay(7);
        type("1", "2", "3", "4", "5", "6", "7", "", "1", "2", "3");
        assertThat(turn())
                .isInstanceOfSatisfying(
                        Turn.StackDone.class,
                        done -> {
                            assertThat(done.stack().size()).isEqualTo(3);
                            assertThat(done.last()).isTrue();
                        });
        ballot.count(new Slip(11, 0, 0, 0));
        assertThat(turn()).as("one more was found").isEqualTo(new Turn.OnePaper(11, false));
        type("1");
        assertThat(box().returned()).isEqualTo(11);
        assertThat(turn()).isInstanceOf(Turn.StackDone.class);
        type("");
        assertThat(counting().phase()).isEqualTo(Phase.SECOND_PASS);
    }

    @Test
    void aStackOfTheFirstPassIsTypedAgain() {
        type("1", "2", "3", "4", "5", "", "6", "7", "1", "2", "3");
        paper.typeAnew();
        key("*");
        assertThat(turn()).isInstanceOf(Turn.StackAgain.class);
        paper.enter();
        assertThat(box().returned()).isEqualTo(5);
        assertThat(last())
                .isEqualTo(
                        new Fact.PapersTakenBack(
                                new RoundId("1"), 1, 6, 10, "Số phiếu của xấp không khớp"));
        assertThat(turn()).as("counted before").isEqualTo(new Turn.OnePaper(6, false));
    }

    @Test
    void theLastPaperIsTakenBackWhateverWasRecordedMeanwhile() {
        type("1", "2", "3", "4", "5");
        ballot.issue(1);
        key("*");
        assertThat(box().returned()).isEqualTo(4);
        assertThat(counting().round().issued()).isEqualTo(12);
        type("6");
        assertThat(box().first().paper(5)).isEqualTo(choice(6));
        assertThat(turn()).as("counted anew").isInstanceOf(Turn.StackDone.class);
    }

    @Test
    void anOlderPaperIsTypedAgainWithAReason() {
        type("1", "2", "3");
        paper.typeAnew();
        type("2");
        assertThat(turn()).isEqualTo(new Turn.OnePaper(2, true));
        assertThat(paper.number().get()).isEqualTo(2);
        type("7");
        assertThat(last())
                .isEqualTo(new Fact.PaperRetyped(new RoundId("1"), 1, 2, choice(7), "Nhập nhầm"));
        assertThat(turn()).isEqualTo(new Turn.OnePaper(4, false));
    }

    @Test
    void enterAloneMeansThePaperTypedLast() {
        type("1", "2", "3");
        paper.typeAnew();
        paper.reason().set("Đọc nhầm");
        paper.enter();
        type("7");
        assertThat(last())
                .isEqualTo(new Fact.PaperRetyped(new RoundId("1"), 1, 3, choice(7), "Đọc nhầm"));
    }

    @Test
    void aPaperThatWasNotTypedIsNotTypedAgain() {
        paper.typeAnew();
        assertThat(paper.remark().get()).contains("Chưa có phiếu");
        type("1");
        paper.typeAnew();
        type("9");
        assertThat(paper.remark().get()).contains("chưa nhập");
        paper.back();
        paper.back();
        assertThat(turn()).isEqualTo(new Turn.OnePaper(2, false));
        key("1");
        paper.typeAnew();
        assertThat(paper.remark().get()).contains("phiếu đang gõ");
    }

    @Test
    void theSecondPassTakesTheStacksInAnyOrder() {
        firstPass();
        assertThat(turn())
                .isInstanceOfSatisfying(
                        Turn.WhichStack.class,
                        which -> {
                            assertThat(which.done()).isNull();
                            assertThat(which.left())
                                    .extracting(left -> left.stack().number())
                                    .containsExactly(1, 2);
                        });
        type("3");
        assertThat(paper.remark().get()).contains("Không có xấp");
        type("2", "1", "2", "3", "4", "5");
        assertThat(box().second().gaps()).containsExactly(1, 2, 3, 4, 5);
        assertThat(turn())
                .isInstanceOfSatisfying(
                        Turn.WhichStack.class,
                        which -> {
                            assertThat(Objects.requireNonNull(which.done()).number()).isEqualTo(2);
                            assertThat(which.left()).hasSize(1);
                        });
        type("", "1", "2", "3", "6", "5");
        assertThat(counting().phase()).isEqualTo(Phase.COMPARING);
        assertThat(box().differences()).containsExactly(4);
    }

    @Test
    void aStackWithFewerPapersInTheSecondPassIsTypedAgain() {
        firstPass();
        type("", "1", "2", "3", "4");
        paper.typeAnew();
        key("*");
        assertThat(turn())
                .isInstanceOfSatisfying(
                        Turn.StackAgain.class,
                        again -> {
                            assertThat(again.typed()).isEqualTo(4);
                            assertThat(again.stack().size()).isEqualTo(5);
                        });
        paper.enter();
        assertThat(box().second().papers()).isEmpty();
        assertThat(turn()).isEqualTo(new Turn.OnePaper(1, false));
    }

    @Test
    void aStackMiscountedInTheFirstPassIsTypedAgainInBoth() {
        firstPass();
        type("2", "1", "2", "3", "4");
        paper.typeAnew();
        key("/");
        paper.enter();
        assertThat(counting().phase()).isEqualTo(Phase.FIRST_PASS);
        assertThat(ballot.typist().get()).as("who typed it before").isNotEqualTo("Người thứ hai");
        assertThat(box().returned()).isEqualTo(5);
        assertThat(box().second().papers()).isEmpty();
        type("", "1", "2", "3", "4", "5", "");
        assertThat(ballot.typist().get()).isEqualTo("Người thứ hai");
        assertThat(counting().phase()).isEqualTo(Phase.SECOND_PASS);
    }

    @Test
    void papersTypedAfterARefusedOneAreNotTakenForIt() {
        type("1", "2", "3", "4", "5", "", "1", "2", "3", "4", "5", "");
        ballot.typist().set("CHANH VAN PHONG cuc thong ke");
        work.hold();
        type("", "1", "2");
        work.release();
        assertThat(box().second().papers()).isEmpty();
        assertThat(turn()).isEqualTo(new Turn.OnePaper(1, false));
        assertThat(Objects.requireNonNull(paper.typing().get()).shown()).isEqualTo("1");
    }

    @Test
    void whatIsOnItsWayToTheDiskIsTakenBackAndTypedAgainInOrder() {
        work.hold();
        type("1", "2");
        key("**");
        type("3");
        key("*");
        type("4", "5");
        assertThat(paper.number().get()).isEqualTo(3);
        work.release();
        assertThat(box().first().papers()).containsExactly(choice(4), choice(5));
        assertThat(paper.remark().get()).isEmpty();
    }
}
