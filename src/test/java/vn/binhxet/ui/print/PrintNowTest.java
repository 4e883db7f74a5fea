package vn.binhxet.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneButtonScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Shortcut;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.shell.Tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers printed while the meeting goes on. */
class PrintNowTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers people = Answers.no();
    private final List<String> told = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private boolean viewer = true;
    private @TempDir Path folder;

    @Test
    void beforeTheMeetingThereIsWhatGoesOutAheadAndTheKit() {
        assertThat(labels(SampleMeeting.before(Command.Score.class)))
                .containsExactly(
                        "Giấy mời, chương trình (dự thảo)",
                        "Giấy mời, chương trình – tệp Word để sửa (dự thảo)",
                        "Bộ giấy dự phòng khi mất điện, kèm phiếu trống");
        assertThat(labels(SampleMeeting.before(Command.Begin.class)))
                .last()
                .isEqualTo("Bảng tổng hợp điểm (dự thảo)");
    }

    @Test
    void whileItRunsTheMinutesComeFirstAndTheKitLast() {
        assertThat(labels(SampleMeeting.before(Command.Propose.class)))
                .containsExactly(
                        "Biên bản hội nghị (dự thảo)",
                        "Biên bản kiểm phiếu lượt 1",
                        "Bảng tổng hợp điểm (dự thảo)",
                        "Bộ giấy dự phòng khi mất điện, kèm phiếu trống");
    }

    @Test
    void afterItThereIsWhatIsSignedAndWhatGoesToTheProvince() {
        assertThat(labels(SampleMeeting.whole()))
                .containsExactly(
                        "Biên bản hội nghị",
                        "Biên bản kiểm phiếu lượt 1",
                        "Biên bản kiểm phiếu lượt 2",
                        "Bảng tổng hợp điểm",
                        "Tờ trình (dự thảo)",
                        "Danh sách đề nghị khen thưởng (dự thảo)",
                        "Biên bản bàn giao Khối trưởng (dự thảo)");
    }

    @Test
    void theKitBringsItsBallotsAndGivesWayToTheNextOne() {
        PrintNow now = now(SampleMeeting.before(Command.Begin.class));
        PrintOffer kit = offers(now).get(2);
        now.print(kit);
        now.print(kit);
        assertThat(opened).hasSize(2).containsOnly(folder.resolve("khoi-7-2021-giay-du-phong.pdf"));
        assertThat(folder.resolve("khoi-7-2021-giay-du-phong-phieu-ctd.pdf")).exists();
        assertThat(folder.resolve("khoi-7-2021-giay-du-phong-phieu-bk.pdf")).exists();
        assertThat(told).allMatch(words -> words.contains("Phiếu trống nằm cạnh đó, trong 2 tệp"));
    }

    @Test
    void anInvitationWithItsNumberIsNoDraftAndNeverOverwritten() {
        MeetingSession session = SampleMeeting.before(Command.Begin.class);
        session.ask(
                Request.of(
                        new Command.NumberDocument(
                                "invitation", "05/GM-KTĐ", "Nam Định", "2021-12-25", "Ông A")));
        PrintNow now = now(session);
        PrintOffer word = offers(now).get(1);
        assertThat(word.label()).isEqualTo("Giấy mời, chương trình – tệp Word để sửa");
        now.print(word);
        now.print(word);
        assertThat(opened)
                .containsExactly(
                        folder.resolve("khoi-7-2021-giay-moi.docx"),
                        folder.resolve("khoi-7-2021-giay-moi-2.docx"));
    }

    @Test
    void aDraftSaysSoInItsNameAndGivesWayToTheNextOne() {
        PrintNow now = now(SampleMeeting.before(Command.NumberDocument.class));
        now.print(offers(now).getFirst());
        now.print(offers(now).getFirst());
        Path draft = folder.resolve("khoi-7-2021-bien-ban-du-thao.pdf");
        assertThat(opened).containsExactly(draft, draft);
        assertThat(draft).exists();
        assertThat(told).hasSize(2).allMatch(words -> words.contains("bien-ban-du-thao.pdf"));
    }

    @Test
    void aSignedPaperIsNeverOverwritten() throws IOException {
        PrintNow now = now(SampleMeeting.whole());
        Path first = folder.resolve("khoi-7-2021-bien-ban.pdf");
        Files.writeString(first, "bản đã ký");
        now.print(offers(now).getFirst());
        assertThat(first).hasContent("bản đã ký");
        assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-bien-ban-2.pdf"));
    }

    @Test
    void everyPaperOfTheListCanBeWritten() {
        PrintNow now = now(SampleMeeting.whole());
        offers(now).forEach(now::print);
        assertThat(opened).hasSize(7).allMatch(file -> file.toFile().length() > 1000);
        assertThat(people.heard()).isEmpty();
    }

    @Test
    void whereNothingShowsItThePathIsSaid() {
        viewer = false;
        PrintNow now = now(SampleMeeting.whole());
        now.print(offers(now).getFirst());
        assertThat(told).isEmpty();
        assertThat(people.heard()).singleElement().asString().contains(folder.toString());
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        PrintNow now = now(SampleMeeting.before(Command.NumberDocument.class));
        Files.createDirectories(folder.resolve("khoi-7-2021-bien-ban-du-thao.pdf/in-the-way"));
        now.print(offers(now).getFirst());
        assertThat(opened).isEmpty();
        assertThat(people.heard()).singleElement().asString().contains("Chưa in được");
    }

    @Test
    void ctrlPOpensTheListOnAnyScreenAndEnterPrintsTheFirst() {
        try (Window window = open(SampleMeeting.whole())) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.press(KeyCode.ENTER);
            assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-bien-ban.pdf"));
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(opened).endsWith(folder.resolve("khoi-7-2021-kiem-phieu-2.pdf"));
        }
    }

    @Test
    void aDigitPrintsThePaperBesideIt() {
        try (Window window = open(SampleMeeting.whole())) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            draw("print-sample");
            window.press(KeyCode.DIGIT5);
            assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-to-trinh-du-thao.pdf"));
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.press(KeyCode.NUMPAD9);
            assertThat(opened).as("there are seven").hasSize(1);
        }
    }

    @Test
    void theEndOfALongListIsOneKeyAway() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        for (int round = 1; round <= 20; round++) {
            m.round(String.valueOf(round), CTD).voted(Map.of());
        }
        try (Window window = open(m.session())) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            draw("print-long");
            window.type(KeyCode.UP, KeyCode.ENTER);
            assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-giay-du-phong.pdf"));
        }
    }

    /** A window with the list at hand and nothing much else. */
    private Window open(MeetingSession session) {
        Desk desk = desk(session);
        PrintNow now = now(desk);
        Shell shell =
                Fx.make(() -> {
                    PrintChip chip = new PrintChip(now);
                    KeyCodeCombination key =
                            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
                    Tools tools =
                            new Tools(
                                    new Toast(text, desk.mayTakeBack(), () -> {}),
                                    List.of(chip.node()),
                                    List.of(new Shortcut(key, chip.use(), chip::open, true)));
                    return new Shell(
                            _ -> List.of(new OneButtonScreen("one", "Một", "Hai", () -> {})),
                            desk,
                            tools,
                            new Theme(Look.LIGHT, _ -> {}),
                            _ -> {});
                });
        Window window = Window.with(shell::view);
        Fx.run(() -> shell.go(Place.SCORING));
        return window;
    }

    private static void draw(String name) {
        Fx.run(() ->
                javafx.stage.Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .forEach(list -> Pictures.save(list.getScene(), name)));
    }

    private List<String> labels(MeetingSession session) {
        return offers(now(session)).stream().map(PrintOffer::label).toList();
    }

    private static List<PrintOffer> offers(PrintNow now) {
        return now.groups().stream().flatMap(List::stream).toList();
    }

    private PrintNow now(MeetingSession session) {
        return now(desk(session));
    }

    private PrintNow now(Desk desk) {
        PaperOut.Ways ways = new PaperOut.Ways(Printer.outbox(), this::open, people);
        Path file = folder.resolve("khoi-7-2021.binhxet");
        return new PrintNow(desk, new PaperOut(desk, ways, file, told::add));
    }

    private boolean open(Path file) {
        if (viewer) {
            opened.add(file);
        }
        return viewer;
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, text);
    }
}
