package vn.binhxet.ui.ballot.papers;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Printer;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PaperPrintingTest {
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical().ready().round("Lượt 1", CTD).session(),
                    new NowWork(),
                    Answers.yes("x"),
                    Text.in(Text.VIETNAMESE));
    private final Picks picks = new Picks();
    private final List<Path> opened = new ArrayList<>();
    private final PaperPrinting printing =
            new PaperPrinting(
                    new RoundUnderWay(desk, _ -> {}), Printer.outbox(), picks, opened::add);

    @Test
    void savesThePapersUnderAPlainNameAndRecordsHowMany(@TempDir Path folder) throws IOException {
        picks.creatingIn(folder);
        printing.print(13, BallotFormat.A5_TWO_UP);
        Path file = folder.resolve("phieu-bau-luot-luot-1.pdf");
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(7);
        }
        assertThat(printing.saved().get()).contains(file.toString());
        assertThat(opened).containsExactly(file);
        assertThat(printed()).isEqualTo(13);
        printing.print(2, BallotFormat.A4);
        assertThat(printed()).as("runs add up").isEqualTo(15);
    }

    @Test
    void whoChangesTheirMindPrintsNothing() {
        printing.print(13, BallotFormat.A4);
        assertThat(printed()).isZero();
        assertThat(printing.saved().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsNotRecordedAsPrinted(@TempDir Path folder) throws IOException {
        picks.creatingIn(Files.writeString(folder.resolve("file"), "no folder"));
        printing.print(13, BallotFormat.A4);
        assertThat(printed()).isZero();
        assertThat(opened).isEmpty();
        assertThat(printing.wrong().getValue()).startsWith("Không ghi được vào đây");
    }

    @Test
    void noPapersAreRefusedBeforeAFileIsAskedFor(@TempDir Path folder) {
        picks.creatingIn(folder);
        printing.print(0, BallotFormat.A4);
        assertThat(folder).isEmptyDirectory();
        assertThat(printing.wrong().getValue()).isNotEmpty();
        printing.record(0);
        assertThat(printed()).isZero();
    }

    @Test
    void papersPrintedEarlierAreOnlyRecorded(@TempDir Path folder) {
        picks.creatingIn(folder);
        printing.record(20);
        assertThat(printed()).isEqualTo(20);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasSaidOfOneRoundIsNotSaidOfTheNext(@TempDir Path folder) {
        picks.creatingIn(folder);
        printing.print(13, BallotFormat.A4);
        desk.ask(new Command.VoidRound(new RoundId("Lượt 1"), "Phiếu in sai"), _ -> {});
        assertThat(printing.saved().get()).isEmpty();
    }

    private int printed() {
        return desk.meeting().get().rounds().find(new RoundId("Lượt 1")).orElseThrow().printed();
    }
}
