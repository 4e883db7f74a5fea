package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.app.Program.InUse;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.projector.window.Displays;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Papers are written on a thread of their own. */
class WritingMeanwhileTest {
    private @TempDir Path folder;

    @Test
    void whatIsAskedWhileTheDossierIsWrittenIsRecordedAtOnce() {
        NowWork files = new NowWork();
        Path dossier = folder.resolve("ho-so");
        Fx.run(() -> {
            Program program = program(files, dossier);
            Showing showing = new Showing(folder);
            showing.show(program);
            program.begin();
            showing.press("#welcome-sample");
            InUse meeting = Objects.requireNonNull(program.inUse());
            meeting.shell().go(Place.DOSSIER);
            files.hold();
            showing.press("#shell-primary");

            List<List<Problem>> answers = new ArrayList<>();
            meeting.desk().ask(Request.of(new Command.Begin(List.of("An"), "Bình")), answers::add);

            assertThat(answers).containsExactly(List.of());
            assertThat(dossier).doesNotExist();
            files.release();
            program.leave();
        });
        assertThat(dossier).isDirectoryContaining("glob:**.zip");
    }

    private static Program program(NowWork files, Path dossier) {
        Meetings meetings =
                new Meetings(
                        new SqliteJournals(SampleMeeting.CLOCK),
                        new StoryFiles(),
                        new FolderExporter("test"),
                        SampleMeeting.CLOCK);
        Parts parts =
                new Parts(
                        meetings,
                        Forms.nextYear(meetings),
                        Forms.attachedFiles(),
                        Forms.workbooks(),
                        Forms.regulations(),
                        Forms.province(),
                        new Settings(new MemoryPreferences()),
                        Text.in(Text.VIETNAMESE),
                        _ -> true);
        Path meeting = dossier.resolveSibling("hop.binhxet");
        return new Program(
                parts, new SamePlace(meeting, dossier), new AtOnce(), files, Displays.none());
    }
}
