package vn.binhxet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.Dossiers;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.HandedIn.FileState;
import vn.binhxet.ui.kit.Closing;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is handed in, with real files. */
class DossierViewModelTest {
    private final NowWork work = new NowWork();
    private final Picks picks = new Picks();
    private @TempDir Path folder;
    private Desk desk = desk(SampleMeeting.whole());

    @Test
    void namesTheFilesBeforeTheyAreWrittenAndTheirSizesAfter() throws IOException {
        DossierViewModel dossier = dossier();
        assertThat(dossier.files().getValue())
                .extracting(HandedIn::state)
                .containsOnly(FileState.TO_WRITE);

        picks.creatingIn(folder.resolve("ho-so"));
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
        DossierViewModel dossier = dossier();

        dossier.export();

        assertThat(dossier.exported().get()).isEmpty();
        assertThat(dossier.underWay().get()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndWhatWasTypedIsSafe() throws IOException {
        DossierViewModel dossier = dossier();
        picks.creatingIn(Files.writeString(folder.resolve("tep"), "không phải thư mục"));

        dossier.export();

        assertThat(dossier.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(StoreTrouble.NOT_WRITTEN);
        assertThat(dossier.exported().get()).isEmpty();
        picks.creatingIn(folder);
        dossier.export();
        assertThat(dossier.problems().get()).isEmpty();
    }

    @Test
    void whileFilesAreWrittenNothingElseIsAsked() {
        DossierViewModel dossier = dossier();
        picks.creatingIn(folder);
        work.hold();

        dossier.export();
        dossier.export();
        assertThat(dossier.underWay().get()).isTrue();
        work.release();

        assertThat(dossier.underWay().get()).isFalse();
        assertThat(dossier.exported().get()).isPresent();
    }

    @Test
    void theCodeIsThatOfTheEntryWhichClosedTheMinutes() {
        Readiness ready = dossier().readiness().getValue();

        assertThat(ready.minutesClosed()).isTrue();
        assertThat(ready.coded().seq())
                .isEqualTo(desk.meeting().get().proceedings().minutesClosedBy())
                .isLessThan(desk.entries().get().size());
        assertThat(ready.isDecided()).isTrue();
        assertThat(ready.mayClose()).isFalse();
    }

    @Test
    void beforeTheMinutesAreClosedAllIsProvisionalAndTheCodeIsThatOfTheLastEntry() {
        desk = desk(SampleMeeting.before(Command.SettleTie.class));
        Readiness ready = dossier().readiness().getValue();

        assertThat(ready.minutesClosed()).isFalse();
        assertThat(ready.coded()).isEqualTo(desk.entries().get().getLast());
        assertThat(ready.missingLists()).hasSize(2);
        assertThat(ready.vacant()).hasSize(1);
    }

    @Test
    void whatIsRecordedAfterwardsMakesTheFilesOutOfDate() {
        desk = desk(SampleMeeting.before(Command.Direct.class));
        DossierViewModel dossier = dossier();
        picks.creatingIn(folder);
        dossier.export();
        assertThat(dossier.isOutOfDate()).isFalse();

        new Closing(desk, Answers.yes("")).ask(dossier::refused);

        assertThat(dossier.readiness().getValue().minutesClosed()).isTrue();
        assertThat(dossier.files().getValue())
                .extracting(HandedIn::state)
                .containsOnly(FileState.OUT_OF_DATE);
        dossier.export();
        assertThat(dossier.isOutOfDate()).isFalse();
    }

    @Test
    void aMeetingIsClosedOnce() {
        DossierViewModel dossier = dossier();

        new Closing(desk, Answers.yes("")).ask(dossier::refused);

        assertThat(dossier.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.CLOSED);
    }

    private DossierViewModel dossier() {
        Outbox outbox = new Outbox(new Dossiers(new FolderExporter("test")), work);
        return new DossierViewModel(desk, outbox, picks);
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, work, Answers.no(), Text.in(Text.VIETNAMESE));
    }
}
