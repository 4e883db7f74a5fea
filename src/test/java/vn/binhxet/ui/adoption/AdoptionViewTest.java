package vn.binhxet.ui.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.adoption.Adoption;
import vn.binhxet.core.adoption.Adoptions;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AdoptionViewTest {
    private static final String LONG =
            "Bổ sung vào mục III.2 của báo cáo: “Khối phối hợp với Ban Thi đua – Khen thưởng tỉnh"
                + " tổ chức hai đợt kiểm tra chéo trong năm, công bố kết quả trước ngày 15 tháng"
                + " 11”";

    @TempDir private Path folder;

    private final NowWork work = new NowWork();
    private final Picks picks = new Picks();

    private Desk desk(MeetingSession session) {
        return new Desk(session, work, Answers.yes("Chủ trì quyết định"), Text.in(Text.VIETNAMESE));
    }

    private Screen screen(Desk desk, Notices notices) {
        AttachmentShelf shelf =
                new AttachmentShelf(Forms.attachedFiles(), folder.resolve("khoi.binhxet"), work);
        return new AdoptionScreen(desk, notices, _ -> {}, picks, shelf);
    }

    private Window open(Desk desk) {
        return OneScreen.open(desk, Place.ADOPTION, notices -> screen(desk, notices));
    }

    private static List<Adoption> adopted(Desk desk) {
        return Adoptions.of(desk.meeting().get()).all();
    }

    // By keyboard

    @Test
    void allInFavourIsOneKeyAndEnter() {
        Desk desk = desk(SampleMeeting.before(Command.Adopt.class));
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("adoption-for");
            window.write("+");
            window.type(KeyCode.ENTER);
            assertThat(adopted(desk))
                    .singleElement()
                    .satisfies(a -> {
                        assertThat(a.vote().subject()).isEqualTo("report");
                        assertThat(a.vote().inFavour()).isEqualTo(10);
                    });
            window.write("+");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(adopted(desk)).hasSize(2);
        }
    }

    @Test
    void enterGoesThroughTheThreeNumbersAndTheRestFillsItself() {
        Desk desk = desk(SampleMeeting.before(Command.Adopt.class));
        try (Window window = open(desk)) {
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("adoption-against");
            window.write("1");
            Label outcome = (Label) window.scene().lookup("#adoption-outcome");
            assertThat(outcome.getText()).contains("9/10", "90,00", "thông qua");
            window.type(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(adopted(desk).getFirst().vote().inFavour()).isEqualTo(9);
            assertThat(adopted(desk).getFirst().vote().against()).isEqualTo(1);
        }
    }

    @Test
    void anAmendmentIsWrittenAndVotedOnWithoutTheMouse() {
        Desk desk = desk(SampleMeeting.before(Command.Adopt.class));
        try (Window window = open(desk)) {
            window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.focus().getId()).isEqualTo("adoption-title");
            window.write("Bo sung muc III.2");
            window.type(KeyCode.ENTER);
            window.write("12");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            Label refused = (Label) window.scene().lookup("#adoption-refused");
            assertThat(adopted(desk)).isEmpty();
            assertThat(window.focus().getId()).isEqualTo("adoption-for");
            window.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(refused.getText()).isNotEmpty();
            window.write("+");
            window.type(KeyCode.ENTER);
            assertThat(adopted(desk).getFirst().vote().title()).isEqualTo("Bo sung muc III.2");
            assertThat(refused.isVisible()).isFalse();
        }
    }

    @Test
    void theReportIsAttachedByKeyboard() throws IOException {
        Desk desk = desk(SampleMeeting.before(Command.Begin.class));
        picks.opening(Files.writeString(folder.resolve("Báo cáo 2021.docx"), "báo cáo"));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.O);
            assertThat(folder.resolve("khoi-tep-dinh-kem/bao-cao-2021.docx")).exists();
            assertThat(window.scene().lookup("#adoption-refused").isVisible()).isFalse();
        }
    }

    // Pictures

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) throws IOException {
        Desk before = desk(SampleMeeting.before(Command.Begin.class));
        draw(before, look, width, height, "before");
        Desk first = desk(SampleMeeting.before(Command.Adopt.class));
        draw(first, look, width, height, "first");
        Desk whole = desk(SampleMeeting.before(Command.Sign.class));
        attach(whole, "report", "bao-cao-tong-ket-cong-tac-thi-dua-khen-thuong-2021.docx");
        attach(whole, "other", "anh.jpg");
        ask(whole, new Command.Adopt("amendment", LONG, 3, 6, 1));
        ask(whole, new Command.Adopt("report", "Báo cáo tổng kết (đã sửa)", 10, 0, 0));
        draw(whole, look, width, height, "whole");
        draw(desk(SampleMeeting.whole()), look, width, height, "over");
        Desk large = desk(LargeBloc.meeting(Rules.typical()).ready().session());
        LargeBloc.UNITS.stream()
                .skip(20)
                .forEach(unit -> ask(large, new Command.Leave(unit.id(), null)));
        ask(large, new Command.Adopt("report", LONG, 15, 3, 2));
        ask(large, new Command.Adopt("resolution", LONG, 15, 3, 2));
        draw(large, look, width, height, "large");
    }

    private static void ask(Desk desk, Command command) {
        desk.ask(command, problems -> assertThat(problems).isEmpty());
    }

    private static void attach(Desk desk, String kind, String name) {
        ask(desk, new Command.Attach(kind, name, "0".repeat(64)));
    }

    private void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.ADOPTION,
                notices -> screen(desk, notices),
                look,
                width,
                height,
                "adoption-" + name);
    }
}
