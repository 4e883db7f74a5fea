package vn.binhxet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.HandIn;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.out.Exporting;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.paper.Numbering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DossierViewModelTest {
    private final NowWork work = new NowWork();
    private @TempDir Path folder;

    @Test
    void theCodeIsThatOfTheEntryWhichClosedTheMinutes() {
        DossierViewModel dossier = dossier(SampleMeeting.whole());

        assertThat(dossier.areMinutesClosed()).isTrue();
        assertThat(dossier.coded().seq())
                .isEqualTo(dossier.meeting().getValue().proceedings().minutesClosedBy())
                .isLessThan(dossier.journal().size());
    }

    @Test
    void beforeTheMinutesAreClosedTheCodeIsThatOfTheLastEntry() {
        DossierViewModel dossier = dossier(SampleMeeting.before(Command.SettleTie.class));

        assertThat(dossier.areMinutesClosed()).isFalse();
        assertThat(dossier.coded()).isEqualTo(dossier.journal().getLast());
    }

    @Test
    void signedPagesThatAreAttachedAreNoLongerMissingUntilTheirCopyIsLost() throws IOException {
        HandIn handIn = HandIn.into(folder, work);
        DossierViewModel dossier = dossier(SampleMeeting.whole(), handIn);
        assertThat(missing(dossier)).contains(Kind.SIGNED_PAGES);
        handIn.picks()
                .opening(Files.writeString(folder.resolve("Biên bản ký.pdf"), "các trang đã ký"));

        dossier.attaching().attach(SignedPages.WORD);

        assertThat(missing(dossier)).containsExactly(Kind.NUMBER);
        List<AttachedCopy> copies = whole(handIn, dossier);
        assertThat(copies).singleElement().extracting(AttachedCopy::kind).isEqualTo("signed");
        assertThat(copies.getFirst().file()).hasContent("các trang đã ký");
        Files.delete(copies.getFirst().file());
        dossier.attaching().look();
        assertThat(missing(dossier)).containsExactly(Kind.NUMBER, Kind.COPY);
        assertThat(whole(handIn, dossier)).as("what is lost goes with no dossier").isEmpty();
    }

    private static List<AttachedCopy> whole(HandIn handIn, DossierViewModel dossier) {
        List<AttachedCopy> copies = new ArrayList<>();
        handIn.shelf().whole(dossier.meeting().getValue(), copies::addAll);
        return copies;
    }

    private static List<Kind> missing(DossierViewModel dossier) {
        return dossier.completeness().getValue().of(Weight.HINDERS).stream()
                .map(Point::kind)
                .toList();
    }

    private DossierViewModel dossier(MeetingSession session) {
        return dossier(session, HandIn.into(folder, work));
    }

    private DossierViewModel dossier(MeetingSession session, HandIn handIn) {
        Desk desk = new Desk(session, work, Answers.no(), Text.in(Text.VIETNAMESE));
        return new DossierViewModel(
                desk,
                new Exporting(desk, handIn.outbox(), handIn.picks(), handIn.shelf()),
                new Attaching(desk, _ -> {}, handIn.picks(), handIn.shelf()),
                new Numbering(desk, _ -> {}));
    }
}
