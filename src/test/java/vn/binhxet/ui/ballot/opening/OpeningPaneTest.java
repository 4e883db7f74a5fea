package vn.binhxet.ui.ballot.opening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

/** The form is there from the start of the day, and the meeting goes on meanwhile. */
class OpeningPaneTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.Arrive.class),
                    new NowWork(),
                    Answers.yes("x"),
                    text);
    private final Openings model = new Openings(desk);
    private final Node pane =
            Fx.make(() -> new StackPane(new OpeningPane(model, desk.text()).node()));

    @BeforeEach
    void everybodyArrives() {
        Fx.run(() -> desk.meeting().get().bloc().units().forEach(this::arrive));
    }

    @Test
    void offersAPaperForEachVoterWhoArrived() {
        assertThat(Fx.make(() -> ((TextField) pane.lookup("#ballot-papers")).getText()))
                .isEqualTo("11");
    }

    @Test
    void marksWhatWouldBeOpened() {
        assertThat(isMarked("CTD")).isTrue();

        Fx.run(() -> ((RadioButton) pane.lookup("#ballot-subject-BK")).fire());

        assertThat(isMarked("CTD")).isFalse();
        assertThat(model.picked().get().subject().code().value()).isEqualTo("BK");
    }

    @Test
    void keepsWhatPeoplePickedWhileTheMeetingGoesOn() {
        Fx.run(() -> ((RadioButton) pane.lookup("#ballot-subject-BK")).fire());

        Fx.run(() -> desk.ask(new Command.Leave(unit().id(), null), _ -> {}));

        assertThat(isMarked("BK")).isTrue();
        assertThat(model.picked().get().subject().code().value()).isEqualTo("BK");
    }

    private boolean isMarked(String award) {
        return Fx.make(() -> ((RadioButton) pane.lookup("#ballot-subject-" + award)).isSelected());
    }

    private Unit unit() {
        return desk.meeting().get().bloc().units().getFirst();
    }

    private void arrive(Unit unit) {
        desk.ask(
                new Command.Arrive(unit.id(), "Bà Lan", "Cục trưởng", true, null, null, null),
                _ -> {});
    }
}
