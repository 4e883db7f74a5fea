package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.app.Program.InUse;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.PluggedDisplays;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FxWork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The whole meeting of 2021 through the window by keyboard alone, off-screen, with real files and
 * threads and the projector open: from the start screen through agenda, roll call, notes, votes,
 * both rounds, the tie and the head to the signed minutes and the dossier. It must end as the same
 * meeting played from its story.
 */
class JourneyTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir Path folder;

    private final PluggedDisplays hall =
            new PluggedDisplays(PluggedDisplays.LAPTOP, PluggedDisplays.PROJECTOR);

    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(SampleMeeting.CLOCK),
                    new StoryFiles(),
                    new FolderExporter("test"),
                    SampleMeeting.CLOCK);

    @Test
    void theSampleThroughTheWindowEndsAsTheSamplePlayed() throws Exception {
        Path story = folder.resolve("story.json");
        meetings.writeSample(story);
        meetings.play(story, folder.resolve("played"));

        Path sent = Files.createDirectory(folder.resolve("sent"));
        try (FxWork work = new FxWork("journal");
                FxWork files = new FxWork("files")) {
            Program program = Fx.make(() -> program(work, files, sent));
            try (Window window = Window.with(program::view)) {
                InUse meeting = openSample(program, window);
                Secretary secretary = new Secretary(window, meeting.desk(), hall);
                Story sample = SampleMeeting.story();
                sample.steps().stream().skip(sample.preparation()).forEach(secretary::does);
                secretary.exports();
                Fx.run(program::leave);
            }
        }
        assertThat(summary(sent)).isEqualTo(summary(folder.resolve("played")));
    }

    private Program program(FxWork work, FxWork files, Path sent) {
        Parts parts =
                new Parts(
                        meetings,
                        Forms.nextYear(meetings),
                        Forms.attachedFiles(),
                        Forms.workbooks(),
                        Forms.regulations(),
                        Forms.province(),
                        new Settings(new MemoryPreferences()),
                        TEXT,
                        _ -> true);
        return new Program(parts, new Picks().creatingIn(sent), work, files, hall);
    }

    private static InUse openSample(Program program, Window window) {
        Fx.run(program::begin);
        window.write("3");
        Window.await(() -> program.inUse() != null);
        return Objects.requireNonNull(Fx.make(program::inUse));
    }

    /** What the province reads, but for times and what depends on them. */
    private static ObjectNode summary(Path folder) throws Exception {
        byte[] page = Files.readAllBytes(folder.resolve(SummaryForm.NAME));
        ObjectNode summary = (ObjectNode) JsonMapper.shared().readTree(page);
        summary.remove("journal");
        ((ObjectNode) summary.get("meeting")).remove(List.of("begunAt", "closedAt"));
        summary.get("rounds").forEach(round -> ((ObjectNode) round).remove("commitment"));
        return summary;
    }
}
