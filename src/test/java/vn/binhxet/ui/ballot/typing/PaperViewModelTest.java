package vn.binhxet.ui.ballot.typing;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.stack.Turn;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Typing papers into the first round of the sample, which has seven names and three places. */
class PaperViewModelTest {
    private final NowWork work = new NowWork();
    private final Answers people = Answers.no();
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.TypePapers.class),
                    work,
                    people,
                    Text.in(Text.VIETNAMESE));
    private final RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
    private final Stacks stacks = new Stacks(MemoryPreferences.settings());
    private final PaperViewModel paper = new PaperViewModel(ballot, stacks);

    private void type(String keys) {
        if (paper.turn().get() instanceof Turn.StackDone) {
            paper.enter();
        }
        keys.chars().forEach(key -> paper.key((char) key));
        paper.enter();
    }

    private Box box() {
        return desk.meeting().get().rounds().find(new RoundId("1")).orElseThrow().current().box();
    }

    private Paper choice(int... numbers) {
        List<UnitId> names =
                desk.meeting()
                        .get()
                        .rounds()
                        .find(new RoundId("1"))
                        .orElseThrow()
                        .contest()
                        .candidates();
        return new Paper.Choice(Arrays.stream(numbers).mapToObj(n -> names.get(n - 1)).toList());
    }

    @Test
    void aPaperIsItsDigitsAndEnter() {
        type("123");
        assertThat(box().first().papers()).containsExactly(choice(1, 2, 3));
        assertThat(paper.number().get()).isEqualTo(2);
        assertThat(paper.typing().get()).isNotNull().matches(Typing::isEmpty);
    }

    @Test
    void fiftyPapersCanBeTypedWhileTheDiskIsSlow() {
        ballot.count(new Slip(60, 0, 0, 0));
        work.hold();
        for (int i = 0; i < 50; i++) {
            type(i % 2 == 0 ? "12" : "34");
            assertThat(paper.number().get()).isEqualTo(i + 2);
        }
        assertThat(box().returned()).isZero();
        work.release();
        assertThat(box().first().papers())
                .containsExactlyElementsOf(
                        Stream.iterate(0, i -> i + 1)
                                .limit(50)
                                .map(i -> i % 2 == 0 ? choice(1, 2) : choice(3, 4))
                                .toList());
        assertThat(paper.number().get()).isEqualTo(51);
        assertThat(paper.remark().get()).isEmpty();
    }

    @Test
    void everyPaperIsOneStepOfItsOwn() {
        int before = desk.entries().get().size();
        type("1");
        type("2");
        assertThat(desk.entries().get()).hasSize(before + 2);
    }

    @Test
    void aRefusedPaperComesBackIntoTheField() {
        type("12");
        type("34");
        ballot.goOn();
        ballot.typist().set("Chánh Văn phòng Cục Thống kê");
        type("12");
        assertThat(people.heard()).as("one person typed both passes").hasSize(1);
        assertThat(box().second().papers()).isEmpty();
        assertThat(paper.typing().get()).isNotNull();
        assertThat(paper.typing().get().shown()).isEqualTo("1 2");
        assertThat(paper.remark().get()).contains("đã nhập lần kia");
        assertThat(paper.number().get()).isEqualTo(1);
    }

    @Test
    void withoutATypistNothingIsRecorded() {
        type("1");
        ballot.goOn();
        type("1");
        assertThat(box().second().papers()).isEmpty();
        assertThat(paper.remark().get()).contains("tên người nhập");
    }

    @Test
    void theLastPaperIsTakenBackAndTypedAgain() {
        type("12");
        type("13");
        paper.key('*');
        assertThat(box().first().papers()).containsExactly(choice(1, 2));
        assertThat(paper.number().get()).isEqualTo(2);
        type("14");
        assertThat(box().first().papers()).containsExactly(choice(1, 2), choice(1, 4));
        assertThat(desk.entries().get())
                .as("what was taken back stays in the journal")
                .anyMatch(entry -> entry.recorded().fact() instanceof Fact.PapersTakenBack);
    }

    @Test
    void aPaperOnItsWayToTheDiskCanBeTakenBackToo() {
        work.hold();
        type("12");
        type("13");
        paper.key('*');
        type("14");
        assertThat(paper.number().get()).isEqualTo(3);
        work.release();
        assertThat(box().first().papers()).containsExactly(choice(1, 2), choice(1, 4));
        assertThat(paper.number().get()).isEqualTo(3);
    }

    @Test
    void onlyPapersOfThisPassAreTakenBack() {
        paper.key('*');
        assertThat(paper.remark().get()).contains("để lấy lại");
        assertThat(desk.meeting().get().rounds().find(new RoundId("1")).orElseThrow().issued())
                .as("handing out papers is not taken back by a key for papers")
                .isEqualTo(11);
    }

    @Test
    void aRefusedKeySaysWhyAndTheNextGoodKeyClearsIt() {
        paper.key('8');
        assertThat(paper.remark().get()).isEqualTo("Không có số 8 trên phiếu.");
        paper.key('7');
        assertThat(paper.remark().get()).isEmpty();
    }

    @Test
    void aKeyRefusedTwiceIsRemarkedTwice() {
        List<String> remarks = new ArrayList<>();
        paper.remark().subscribe((_, now) -> remarks.add(now));
        paper.key('8');
        paper.key('8');
        assertThat(remarks).filteredOn(said -> !said.isEmpty()).hasSize(2);
        paper.takeBack();
        paper.takeBack();
        assertThat(remarks).filteredOn(said -> said.contains("để lấy lại")).hasSize(2);
    }

    @Test
    void theSecondPassGoesOnWhereItLeftOff() {
        type("1");
        type("2");
        type("3");
        ballot.goOn();
        ballot.typist().set("Người khác");
        assertThat(paper.number().get()).isEqualTo(1);
        type("1");
        assertThat(paper.number().get()).isEqualTo(2);
        assertThat(box().second().papers()).containsExactly(choice(1));
    }
}
