package vn.binhxet.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneButtonScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.print.PrintNow.Offer;
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

/** Papers printed while the meeting goes on. */
class PrintNowTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers people = Answers.no();
    private final List<String> told = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private boolean viewer = true;
    private @TempDir Path folder;

    @Test
    void thereAreTheMinutesARecordForEachSealedRoundAndThePoints() {
        assertThat(now(SampleMeeting.before(Command.Score.class)).offers())
                .extracting(Offer::label)
                .containsExactly("Biên bản hội nghị (dự thảo)");
        assertThat(now(SampleMeeting.whole()).offers())
                .extracting(Offer::label)
                .containsExactly(
                        "Biên bản hội nghị",
                        "Biên bản kiểm phiếu lượt 1",
                        "Biên bản kiểm phiếu lượt 2",
                        "Bảng tổng hợp điểm");
    }

    @Test
    void aDraftSaysSoInItsNameAndGivesWayToTheNextOne() {
        PrintNow now = now(SampleMeeting.before(Command.NumberDocument.class));
        now.print(now.offers().getFirst());
        now.print(now.offers().getFirst());
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
        now.print(now.offers().getFirst());
        assertThat(first).hasContent("bản đã ký");
        assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-bien-ban-2.pdf"));
    }

    @Test
    void everyPaperOfTheListCanBeWritten() {
        PrintNow now = now(SampleMeeting.whole());
        now.offers().forEach(now::print);
        assertThat(opened).hasSize(4).allMatch(file -> file.toFile().length() > 1000);
        assertThat(people.heard()).isEmpty();
    }

    @Test
    void whereNothingShowsItThePathIsSaid() {
        viewer = false;
        PrintNow now = now(SampleMeeting.whole());
        now.print(now.offers().getFirst());
        assertThat(told).isEmpty();
        assertThat(people.heard()).singleElement().asString().contains(folder.toString());
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        PrintNow now = now(SampleMeeting.before(Command.NumberDocument.class));
        Files.createDirectories(folder.resolve("khoi-7-2021-bien-ban-du-thao.pdf/in-the-way"));
        now.print(now.offers().getFirst());
        assertThat(opened).isEmpty();
        assertThat(people.heard()).singleElement().asString().contains("Chưa in được");
    }

    @Test
    void ctrlPOpensTheListOnAnyScreenAndEnterPrintsTheFirst() {
        Desk desk = desk(SampleMeeting.whole());
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
        try (Window window = Window.with(shell::view)) {
            Fx.run(() -> shell.go(Place.SCORING));
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.press(KeyCode.ENTER);
            assertThat(opened).containsExactly(folder.resolve("khoi-7-2021-bien-ban.pdf"));
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(opened).endsWith(folder.resolve("khoi-7-2021-kiem-phieu-2.pdf"));
        }
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
