package vn.binhxet.ui.agenda.hall;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.time.OffsetDateTime;

/** What befalls the meeting as a whole. */
class HallViewModelTest {
    private final Answers people = Answers.yes("Giải lao");
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical().begun().session(),
                    new NowWork(),
                    people,
                    Text.in(Text.VIETNAMESE));
    private final SimpleObjectProperty<OffsetDateTime> time =
            new SimpleObjectProperty<>(desk.now());
    private final HallViewModel model = new HallViewModel(desk, _ -> {}, people, time);

    @Test
    void anInterruptionLastsUntilTheMeetingGoesOn() {
        model.adjourn();
        time.set(desk.now().plusMinutes(12));
        assertThat(model.interruption().getValue())
                .get()
                .satisfies(now -> assertThat(now.minutes()).isEqualTo(12))
                .satisfies(now -> assertThat(now.reason()).isEqualTo("Giải lao"));
        model.resume();
        assertThat(model.interruption().getValue()).isEmpty();
        model.resume();
        assertThat(model.refused().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.NOT_ADJOURNED);
    }

    @Test
    void severalPresideOneALine() {
        model.preside(" Bà A \n\nÔng B\n", "Cô C", "Đổi ca", () -> {});
        assertThat(model.proceedings().chair()).containsExactly("Bà A", "Ông B");
        assertThat(model.proceedings().secretary()).isEqualTo("Cô C");

        model.preside("", "Cô C", " ", () -> {});
        assertThat(model.asking().problems().get())
                .extracting(Problem::place)
                .containsExactly("chair", "reason");
    }

    @Test
    void theMeetingIsClosedOnce() {
        model.close();
        assertThat(model.proceedings().isClosed()).isTrue();
        model.close();
        assertThat(model.refused().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.CLOSED);
    }
}
