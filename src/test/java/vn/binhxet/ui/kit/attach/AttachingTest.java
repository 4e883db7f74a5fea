package vn.binhxet.ui.kit.attach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.port.AttachmentTrouble;
import vn.binhxet.session.AttachedFiles.Found;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files attached before and during the meeting of 2021. */
class AttachingTest {
    @TempDir private Path folder;

    private final NowWork work = new NowWork();
    private final Picks picks = new Picks();
    private final List<String> recorded = new ArrayList<>();
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.Begin.class),
                    work,
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private Path copies = Path.of("");

    @BeforeEach
    void aFolder() {
        copies = folder.resolve("khoi-tep-dinh-kem");
    }

    private Attaching model() {
        AttachmentShelf shelf =
                new AttachmentShelf(Forms.attachedFiles(), folder.resolve("khoi.binhxet"), work);
        return new Attaching(desk, recorded::add, picks, shelf);
    }

    private Path report(String content) throws IOException {
        Path file = folder.resolve("Báo cáo.docx");
        Files.writeString(file, content);
        picks.opening(file);
        return file;
    }

    private List<Fact.FileAttached> attached() {
        return desk.meeting().get().proceedings().all(Fact.FileAttached.class);
    }

    @Test
    void theReportIsCopiedAndThenRecorded() throws IOException {
        report("bản một");
        Attaching model = model();
        model.attach("report");
        assertThat(copies.resolve("bao-cao.docx")).hasContent("bản một");
        assertThat(attached())
                .singleElement()
                .satisfies(file -> assertThat(file.kind()).isEqualTo("report"))
                .satisfies(file -> assertThat(file.name()).isEqualTo("bao-cao.docx"));
        assertThat(model.files().get())
                .extracting(Found::state)
                .containsExactly(AttachmentState.WHOLE);
        assertThat(recorded).hasSize(1);
        assertThat(model.copying().get()).isNull();
    }

    @Test
    void nothingIsRecordedUntilTheCopyStands() throws IOException {
        report("bản một");
        Attaching model = model();
        work.hold();
        model.attach("report");
        assertThat(model.copying().get()).isNotNull();
        assertThat(attached()).isEmpty();
        model.attach("report");
        work.release();
        assertThat(attached()).as("pressed twice, attached once").hasSize(1);
    }

    @Test
    void aFileThatCannotBeAttachedIsToldAndNotRecorded() throws IOException {
        report("");
        Attaching model = model();
        model.attach("report");
        assertThat(model.problems().get())
                .extracting(problem -> problem.refusal())
                .containsExactly(AttachmentTrouble.EMPTY);
        assertThat(attached()).isEmpty();
        assertThat(copies).doesNotExist();
        assertThat(model.copying().get()).isNull();
    }

    @Test
    void whatHappensToTheCopiesIsSeenWhenTheScreenIsShownAgain() throws IOException {
        report("bản một");
        Attaching model = model();
        model.attach("report");
        Files.writeString(copies.resolve("bao-cao.docx"), "bản khác");
        model.look();
        assertThat(model.files().get())
                .extracting(Found::state)
                .containsExactly(AttachmentState.CHANGED);
        Files.delete(copies.resolve("bao-cao.docx"));
        model.look();
        assertThat(model.files().get())
                .extracting(Found::state)
                .containsExactly(AttachmentState.MISSING);

        model.attach("report");
        assertThat(attached()).as("the same file again brings the copy back").hasSize(1);
        assertThat(model.problems().get())
                .extracting(problem -> problem.refusal())
                .containsExactly(AttachRefusal.ALREADY);
        assertThat(model.files().get())
                .extracting(Found::state)
                .containsExactly(AttachmentState.WHOLE);
    }

    @Test
    void aLaterVersionStandsBesideTheEarlierOne() throws IOException {
        report("bản một");
        Attaching model = model();
        model.attach("report");
        report("bản hai");
        model.attach("report");
        assertThat(attached())
                .extracting(Fact.FileAttached::name)
                .containsExactly("bao-cao.docx", "bao-cao-2.docx");
        assertThat(model.files().get())
                .extracting(Found::state)
                .containsOnly(AttachmentState.WHOLE);
    }

    @Test
    void aChangeOfMindAttachesNothing() {
        model().attach("report");
        assertThat(attached()).isEmpty();
    }
}
