package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole meeting of 2021 through the window, off-screen, with real files and threads: the roll
 * call, both rounds, the tie, the head and the export by keyboard and mouse, the rest as if its
 * screens were there. It must end as the same meeting played from its story.
 */
class JourneyTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir Path folder;

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

        List<Request> steps = SampleMeeting.story().steps();
        int prepared =
                (int)
                        steps.stream()
                                .takeWhile(step -> !(step.command() instanceof Command.Begin))
                                .count();
        Path file = folder.resolve("khoi.binhxet");
        Path sent = Files.createDirectory(folder.resolve("sent"));
        try (MeetingSession session = open(file, prepared);
                FxWork work = new FxWork("journal")) {
            DialogLayer dialogs = Fx.make(() -> new DialogLayer(TEXT));
            Desk desk = Fx.make(() -> new Desk(session, work, dialogs, TEXT));
            Outbox outbox = new Outbox(meetings.dossiers(), work);
            Screens screens = new Screens(outbox, new Picks().creatingIn(sent), dialogs);
            try (Window window = Window.with(() -> hall(desk, dialogs, screens))) {
                Secretary secretary = new Secretary(window, desk);
                steps.subList(prepared, steps.size()).forEach(secretary::does);
                secretary.exports();
            }
        }
        assertThat(summary(sent)).isEqualTo(summary(folder.resolve("played")));
    }

    private static DialogLayer hall(Desk desk, DialogLayer dialogs, Screens screens) {
        Toast toast = new Toast(TEXT, () -> desk.takeBack("Nhầm"));
        Shell shell =
                new Shell(
                        navigator -> screens.of(desk, toast, navigator),
                        desk,
                        toast,
                        new Theme(Look.LIGHT, _ -> {}),
                        _ -> {});
        dialogs.show(shell.view());
        return dialogs;
    }

    private MeetingSession open(Path file, int prepared) {
        return switch (meetings.create(file, SampleMeeting.story(), prepared)) {
            case Outcome.Done<MeetingSession>(var session) -> session;
            case Outcome.Refused<MeetingSession>(var problems) ->
                    throw new IllegalStateException("the sample is refused: " + problems);
        };
    }

    /** What the province reads, but for times and what depends on them. */
    private static ObjectNode summary(Path folder) throws Exception {
        byte[] page = Files.readAllBytes(folder.resolve(FolderExporter.SUMMARY));
        ObjectNode summary = (ObjectNode) JsonMapper.shared().readTree(page);
        summary.remove("journal");
        ((ObjectNode) summary.get("meeting")).remove(List.of("begunAt", "closedAt"));
        summary.get("rounds").forEach(round -> ((ObjectNode) round).remove("commitment"));
        return summary;
    }
}
