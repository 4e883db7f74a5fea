package vn.binhxet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ShellViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers people = Answers.yes("Nhầm");
    private final Desk desk =
            new Desk(SampleMeeting.before(Command.TypePapers.class), new NowWork(), people, text);
    private final List<Place> left = new ArrayList<>();
    private final PlainScreen attendance = Fx.make(() -> new PlainScreen(Place.ATTENDANCE));
    private final PlainScreen ballot = Fx.make(() -> new PlainScreen(Place.BALLOT));
    private final PlainScreen dossier = Fx.make(() -> new PlainScreen(Place.DOSSIER));
    private final Toast toast =
            Fx.make(() -> new Toast(text, desk.mayTakeBack(), () -> desk.takeBack("Nhầm")));
    private final Shell shell = Fx.make(this::shell);
    private final Window window = Window.with(shell::view);

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void showsAScreenAndPutsTheFocusWhereTypingBegins() {
        go(Place.BALLOT);

        assertThat(words(".head-bar .title")).isEqualTo("Bỏ phiếu");
        assertThat(window.focus().getId()).isEqualTo("plain-BALLOT");
    }

    @Test
    void goesWhereTheRailIsPressed() {
        go(Place.BALLOT);

        window.click("rail-dossier");

        assertThat(words(".head-bar .title")).isEqualTo("Hồ sơ gửi tỉnh");
    }

    @Test
    void doesThePrimaryActionOnCtrlEnterFromAField() {
        go(Place.BALLOT);

        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(ballot.done()).isEqualTo(1);
    }

    @Test
    void goesWhereSomethingCanBeDoneWhileTheActionIsNotPossible() {
        Fx.run(() ->
                ballot.offer(
                        NextStep.of(
                                "Nhập nốt",
                                ballot.action()
                                        .notYet(
                                                "Còn 18 phiếu chưa nhập",
                                                () -> shell.go(Place.ATTENDANCE)))));
        go(Place.BALLOT);

        window.click("shell-primary");

        assertThat(ballot.done()).isZero();
        assertThat(words(".head-bar .title")).isEqualTo("Điểm danh");
    }

    @Test
    void countsTheRowsOfTheMeetingForCtrlDigits() {
        go(Place.BALLOT);

        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);

        assertThat(words(".head-bar .title")).isEqualTo("Hồ sơ gửi tỉnh");
    }

    @Test
    void goesBackOnEscape() {
        go(Place.BALLOT);
        go(Place.DOSSIER);

        window.press(KeyCode.ESCAPE);

        assertThat(words(".head-bar .title")).isEqualTo("Bỏ phiếu");
    }

    @Test
    void goesRoundTheRegionsOnF6() {
        go(Place.BALLOT);
        List<String> visited = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.F6);
            visited.add(window.focus().getId());
        }

        assertThat(visited)
                .containsExactly("shell-primary", "shell-leave", "rail-ballot", "plain-BALLOT");
    }

    @Test
    void showsTheKeysOfTheScreenOnF1UntilEscape() {
        go(Place.BALLOT);

        window.press(KeyCode.F1);
        boolean listed = all(".key-hint .secondary").contains("không hợp lệ");
        window.press(KeyCode.ESCAPE);

        assertThat(listed).isTrue();
        assertThat(all(".key-hint .secondary")).isEmpty();
    }

    @Test
    void takesBackTheLatestStepOnCtrlZ() {
        go(Place.BALLOT);
        int entries = desk.entries().get().size();
        Fx.run(() -> shell.view().requestFocus());

        window.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(people.heard()).singleElement().asString().contains("phát 1 phiếu, lượt 1");
        assertThat(desk.entries().get()).hasSize(entries + 1);
    }

    @Test
    void offersToTakeBackWhatWasJustRecorded() {
        go(Place.BALLOT);
        int entries = desk.entries().get().size();
        Fx.run(() -> toast.recorded("Đã ghi: phát 10 phiếu"));

        window.click("toast-take-back");

        assertThat(desk.entries().get()).hasSize(entries + 1);
        assertThat(toast.isVisible()).isFalse();
    }

    @Test
    void leavesToPlacesThatAreNotItsOwn() {
        go(Place.BALLOT);

        window.click("shell-leave");

        assertThat(left).containsExactly(Place.WELCOME);
    }

    @Test
    void saysWhoIsHereAndThatAllIsSaved() {
        go(Place.BALLOT);

        assertThat(words("#shell-attendance")).isEqualTo("Có mặt 10/11 · đủ điều kiện");
        assertThat(all(".top-bar .badge")).anyMatch(words -> words.contains("Đã ghi lúc"));
    }

    @ParameterizedTest
    @CsvSource({"1366, 688", "1024, 560", "1920, 1000"})
    void drawsAllItsWordsAtEverySize(int width, int height) {
        Fx.run(() -> {
            Shell drawn = shell();
            ballot.offer(
                    NextStep.of(
                            "Nhập nốt 18 phiếu của xấp 2",
                            ballot.action().notYet("Còn 18 phiếu chưa nhập", () -> {})));
            drawn.go(Place.BALLOT);
            for (Look look : Look.values()) {
                Scene scene = Pictures.scene(look, drawn.view(), width, height);
                String name = "shell-" + look.name().toLowerCase(Locale.ROOT) + "-" + width;
                assertThat(Pictures.save(scene, name)).exists();
                NothingCutOff.in(scene);
                scene.setRoot(new StackPane());
            }
        });
    }

    private Shell shell() {
        return new Shell(
                _ -> List.of(attendance, ballot, dossier),
                desk,
                Tools.only(toast),
                new Theme(Look.LIGHT, _ -> {}),
                left::add);
    }

    private void go(Place place) {
        Fx.run(() -> shell.go(place));
    }

    private String words(String selector) {
        return all(selector).getFirst();
    }

    private List<String> all(String selector) {
        return Fx.make(() ->
                window.scene().getRoot().lookupAll(selector).stream()
                        .filter(ShellViewTest::isShown)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
