package vn.binhxet.ui.dossier.out;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.HandIn;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.out.Exporting.UnderWay;
import vn.binhxet.ui.dossier.out.HandedIn.FileKind;
import vn.binhxet.ui.dossier.out.HandedIn.FileState;
import vn.binhxet.ui.kit.Closing;
import vn.binhxet.ui.kit.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is handed in, with real files. */
class ExportingTest {
    private final NowWork work = new NowWork();
    private @TempDir Path folder;
    private Desk desk = desk(SampleMeeting.whole());

    @Test
    void namesTheFilesBeforeTheyAreWrittenAndTheirSizesAfter() throws IOException {
        HandIn handIn = HandIn.into(folder, work);
        Exporting dossier = dossier(handIn);
        assertThat(dossier.files().getValue())
                .extracting(HandedIn::state)
                .containsOnly(FileState.TO_WRITE);

        handIn.picks().creatingIn(folder.resolve("ho-so"));
        dossier.export();

        assertThat(dossier.problems().get()).isEmpty();
        assertThat(dossier.exported().get().orElseThrow().folder())
                .isEqualTo(folder.resolve("ho-so"));
        assertThat(dossier.files().getValue()).isNotEmpty();
        for (HandedIn file : dossier.files().getValue()) {
            Path written = folder.resolve("ho-so").resolve(file.name());
            assertThat(file.state()).isEqualTo(FileState.WRITTEN);
            assertThat(file.bytes()).isEqualTo(Files.size(written)).isPositive();
        }
    }

    @Test
    void nothingIsWrittenWherePeopleChangedTheirMind() {
        Exporting dossier = dossier(HandIn.into(folder, work));

        dossier.export();

        assertThat(dossier.exported().get()).isEmpty();
        assertThat(dossier.underWay().get()).isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndWhatWasTypedIsSafe() throws IOException {
        HandIn handIn = HandIn.into(folder, work);
        Exporting dossier = dossier(handIn);
        handIn.picks().creatingIn(Files.writeString(folder.resolve("tep"), "không phải thư mục"));

        dossier.export();

        assertThat(dossier.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(StoreTrouble.NOT_WRITTEN);
        assertThat(dossier.exported().get()).isEmpty();
        handIn.picks().creatingIn(folder);
        dossier.export();
        assertThat(dossier.problems().get()).isEmpty();
    }

    @Test
    void whileFilesAreWrittenNothingElseIsAskedAndItIsSaidWhich() {
        HandIn handIn = HandIn.into(folder, work);
        Exporting dossier = dossier(handIn);
        handIn.picks().creatingIn(folder);
        work.hold();

        dossier.export();
        UnderWay begun = dossier.underWay().get();
        dossier.export();
        assertThat(dossier.underWay().get()).isSameAs(begun);
        assertThat(begun).isNotNull();
        assertThat(begun.name()).isEqualTo(begun.names().getFirst());
        work.release();

        assertThat(dossier.underWay().get()).isNull();
        assertThat(dossier.exported().get()).isPresent();
    }

    @Test
    void theFileUnderWayFollowsThePartThatIsWritten() {
        List<String> names = List.of("a", "b", "c", "d");
        assertThat(new UnderWay(names, 0.5).name()).isEqualTo("c");
        assertThat(new UnderWay(names, 1).name()).as("all are written").isEqualTo("d");
    }

    @Test
    void aFileIsOfTheKindItsNameEndsWith() {
        assertThat(new HandedIn("07-phu-luc/bb.ky.PDF", FileState.TO_WRITE, null).kind())
                .isEqualTo(FileKind.PDF);
        assertThat(new HandedIn("anh.jpg", FileState.TO_WRITE, null).kind())
                .isEqualTo(FileKind.OTHER);
    }

    @Test
    void sizesAreWrittenAsPeopleReadThem() {
        Text text = Text.in(Text.VIETNAMESE);
        assertThat(Sizes.of(1000, text)).isEqualTo("1000 byte");
        assertThat(Sizes.of(1025, text)).isEqualTo("2 KB");
        assertThat(Sizes.of(1887437, text)).isEqualTo("1,8 MB");
    }

    @Test
    void whatIsRecordedAfterwardsMakesTheFilesOutOfDate() {
        desk = desk(SampleMeeting.before(Command.Direct.class));
        HandIn handIn = HandIn.into(folder, work);
        Exporting dossier = dossier(handIn);
        handIn.picks().creatingIn(folder);
        dossier.export();
        assertThat(dossier.isOutOfDate()).isFalse();

        new Closing(desk, Answers.yes("")).ask(dossier::refused);

        assertThat(dossier.files().getValue())
                .extracting(HandedIn::state)
                .containsOnly(FileState.OUT_OF_DATE);
        dossier.export();
        assertThat(dossier.isOutOfDate()).isFalse();
    }

    @Test
    void aMeetingIsClosedOnce() {
        Exporting dossier = dossier(HandIn.into(folder, work));

        new Closing(desk, Answers.yes("")).ask(dossier::refused);

        assertThat(dossier.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.CLOSED);
    }

    private Exporting dossier(HandIn handIn) {
        return new Exporting(desk, handIn.outbox(), handIn.picks(), handIn.shelf());
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, work, Answers.no(), Text.in(Text.VIETNAMESE));
    }
}
