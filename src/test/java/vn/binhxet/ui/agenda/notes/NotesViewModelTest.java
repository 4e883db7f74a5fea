package vn.binhxet.ui.agenda.notes;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.List;

/** Notes in the meeting of 2021. */
class NotesViewModelTest {
    private final NowWork work = new NowWork();
    private final List<String> recorded = new ArrayList<>();
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.NameCommittee.class),
                    work,
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private final ReadOnlyObjectWrapper<Integer> item = new ReadOnlyObjectWrapper<>(8);
    private final NotesViewModel model = new NotesViewModel(desk, recorded::add, item);

    private void note(String speaker, String words) {
        model.speaker().set(speaker);
        model.words().set(words);
        model.record();
    }

    private List<NoteLine> ofKind(Spoken kind) {
        return model.lines().getValue().stream().filter(line -> line.kind() == kind).toList();
    }

    @Test
    void twoLettersFindWhoeverMaySpeak() {
        model.speaker().set("t");
        assertThat(model.suggestions().getValue()).isEmpty();
        model.speaker().set("kho bac");
        assertThat(model.suggestions().getValue()).singleElement().asString().contains("Kho bạc");
        String chair = desk.meeting().get().proceedings().chair().getFirst();
        model.speaker().set(chair.substring(0, chair.length() - 1));
        assertThat(model.suggestions().getValue()).contains(chair);
        model.speaker().set("không có ai");
        assertThat(model.suggestions().getValue()).isEmpty();
    }

    @Test
    void sentencesFollowEachOtherWhileTheDiskIsSlow() {
        work.hold();
        note("Ông A", "Một");
        assertThat(model.words().get()).as("cleared at once").isEmpty();
        note("Ông B", "Hai");
        work.release();
        assertThat(ofKind(Spoken.CONTRIBUTION)).extracting(NoteLine::text).endsWith("Một", "Hai");
    }

    @Test
    void aRefusalPutsTheWordsBack() {
        note(" ", "Một câu");
        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.TEXT_MISSING);
        assertThat(model.words().get()).isEqualTo("Một câu");
        assertThat(recorded).isEmpty();
    }

    @Test
    void aNoteIsPutRightInItsPlaceLongAfter() {
        note("Ông A", "Nhầm");
        note("Ông B", "Khác");
        NoteLine wrong = ofKind(Spoken.CONTRIBUTION).getFirst();
        model.mend(wrong);
        assertThat(model.mayBe(Spoken.DIRECTION)).isFalse();
        model.words().set("Đúng");
        model.kind().set(Spoken.ANSWER);
        model.record();

        assertThat(ofKind(Spoken.ANSWER))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Đúng"))
                .satisfies(line -> assertThat(line.at()).isEqualTo(wrong.at()));
        assertThat(model.mending().get()).isNull();
    }

    @Test
    void upGoesThroughWhatCanBePutRightButLosesNoWords() {
        note("Ông A", "Một");
        note("Ông A", "Hai");
        assertThat(model.mendEarlier()).isTrue();
        assertThat(model.words().get()).isEqualTo("Hai");
        assertThat(model.mendEarlier()).isTrue();
        assertThat(model.words().get()).isEqualTo("Một");
        model.words().set("Đang viết");
        assertThat(model.mendEarlier()).isFalse();
        assertThat(model.words().get()).isEqualTo("Đang viết");
        model.leaveMending();
        assertThat(model.words().get()).isEmpty();
    }

    @Test
    void aDirectionIsGivenAnewAsLongAsNothingFollowedIt() {
        model.startDirection();
        assertThat(model.speaker().get()).isNotBlank();
        note(model.speaker().get(), "Việc nhầm");
        assertThat(model.speaker().get()).as("stays for the next one").isNotBlank();
        model.mend(ofKind(Spoken.DIRECTION).getLast());
        model.words().set("Việc đúng");
        model.record();

        assertThat(ofKind(Spoken.DIRECTION))
                .extracting(NoteLine::text)
                .contains("Việc đúng")
                .doesNotContain("Việc nhầm");
        assertThat(desk.entries().get())
                .anyMatch(entry -> entry.recorded().fact() instanceof Fact.Retracted);

        NoteLine direction = ofKind(Spoken.DIRECTION).getLast();
        assertThat(model.mayMend(direction)).isTrue();
        model.startNote();
        note("Ông A", "Một câu");
        assertThat(model.mayMend(direction)).isFalse();
    }

    @Test
    void notesAreThoseOfThePickedItem() {
        note("Ông A", "Ở mục tám");
        item.set(7);
        assertThat(ofKind(Spoken.CONTRIBUTION))
                .extracting(NoteLine::text)
                .doesNotContain("Ở mục tám");
    }
}
