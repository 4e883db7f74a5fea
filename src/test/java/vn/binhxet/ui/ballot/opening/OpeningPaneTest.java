package vn.binhxet.ui.ballot.opening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
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

import java.util.List;
import java.util.Objects;

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
    private final Parent pane =
            Fx.make(() -> laidOut(new StackPane(new OpeningPane(model).node())));

    @BeforeEach
    void everybodyArrives() {
        Fx.run(() -> desk.meeting().get().bloc().units().forEach(this::arrive));
    }

    @Test
    void marksWhatWouldBeOpened() {
        assertThat(isMarked("CTD")).isTrue();

        Fx.run(() -> ((RadioButton) pane.lookup("#ballot-subject-BK")).fire());

        assertThat(isMarked("CTD")).isFalse();
        assertThat(picked().subject().value()).isEqualTo("BK");
    }

    @Test
    void keepsWhatPeoplePickedAndChangedWhileTheMeetingGoesOn() {
        Fx.run(() -> ((RadioButton) pane.lookup("#ballot-subject-BK")).fire());
        Fx.run(() -> box("cuc-thue").fire());

        Fx.run(() -> desk.ask(new Command.Leave(unit().id(), null), _ -> {}));

        assertThat(isMarked("BK")).isTrue();
        assertThat(picked().subject().value()).isEqualTo("BK");
        assertThat(Fx.make(() -> box("cuc-thue").isSelected())).isFalse();
    }

    @Test
    void listsWhoStandsByNumberAndWhoDoesNotWithTheReason() {
        assertThat(words()).contains("7/11 đơn vị", "1", "7", "–");
        assertThat(words()).doesNotContain("8");
        assertThat(words()).anyMatch(word -> word.startsWith("đã nhận"));
    }

    @Test
    void saysTheRuleWithTheNumberOfVotesBeforeTheFirstPaper() {
        assertThat(words())
                .contains(
                        "Bỏ phiếu kín, bầu không quá 3. Được chọn khi có quá nửa số phiếu hợp lệ;"
                                + " kiểm phiếu xong mới biết là bao nhiêu phiếu. Phiếu nhập hai"
                                + " lần, do hai người. Phiếu trắng tính là hợp lệ.");
    }

    @Test
    void theNumberOfPlacesIsThoseLeftUnlessPeopleSayOtherwise() {
        TextField seats = (TextField) Fx.make(() -> pane.lookup("#ballot-seats"));
        assertThat(seats.getText()).isEqualTo("3");
        Fx.run(() -> seats.setText("2"));
        assertThat(Objects.requireNonNull(model.draft().get()).seats()).isEqualTo(2);
        assertThat(words()).anyMatch(word -> word.startsWith("Bỏ phiếu kín, bầu không quá 2."));
        Fx.run(() -> seats.setText("4"));
        assertThat(words()).anyMatch(word -> word.contains("4") && word.contains("suất"));
    }

    private Command.OpenRound picked() {
        return Objects.requireNonNull(model.draft().get()).asked();
    }

    private boolean isMarked(String award) {
        return Fx.make(() -> ((RadioButton) pane.lookup("#ballot-subject-" + award)).isSelected());
    }

    private CheckBox box(String unit) {
        return (CheckBox) pane.lookup("#ballot-stands-" + unit);
    }

    /** Everything the form says. */
    private List<String> words() {
        return Fx.make(() -> laidOut(pane)).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    /** In a scene, so that what scrolls is there too. */
    private static Parent laidOut(Parent node) {
        Scene scene = node.getScene() == null ? new Scene(node, 1100, 600) : node.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return node;
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
