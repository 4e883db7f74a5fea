package vn.binhxet.ui.welcome;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Regulations;
import vn.binhxet.session.Settings;
import vn.binhxet.store.FilePreferences;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.OpenMeeting;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.RehearsalShelf;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.YearShelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A computer with a folder of real meeting files, on the morning of a meeting. */
final class StartOfTheDay implements AutoCloseable {
    final Picks picks = new Picks();
    final List<OpenMeeting> opened = new ArrayList<>();

    int provinceOpened;

    private final Path folder;
    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(SampleMeeting.CLOCK),
                    new StoryFiles(),
                    new FolderExporter("test"),
                    SampleMeeting.CLOCK);

    StartOfTheDay(Path folder) {
        this.folder = folder;
    }

    /** The settings as the program finds them when it starts. */
    Settings settings() {
        return new Settings(new FilePreferences(folder.resolve("settings.json")));
    }

    Shelf shelf() {
        return new Shelf(meetings, new NowWork(), opened::add);
    }

    /** All that the start is made from, with what ships with the program. */
    WelcomeScreen.Shelves shelves() {
        return new WelcomeScreen.Shelves(
                shelf(),
                new RegulationShelf(
                        new Regulations(new RegulationFiles(), new RegulationFileWriter()),
                        new NowWork()),
                new DeckShelf(meetings.practice(), new NowWork()),
                new RehearsalShelf(meetings.rehearsals(), new NowWork(), opened::add),
                new YearShelf(Forms.nextYear(meetings), new NowWork()),
                () -> provinceOpened++);
    }

    WelcomeViewModel model() {
        return new WelcomeViewModel(shelf(), settings(), picks);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The sample meeting as a file, as it stood before the first such command. */
    Path meeting(String name, Class<? extends Command> before) {
        Story sample = SampleMeeting.story();
        long steps =
                sample.steps().stream()
                        .takeWhile(step -> !before.isInstance(step.command()))
                        .count();
        return meeting(name, sample, (int) steps);
    }

    /** The whole sample meeting as a file. */
    Path meeting(String name) {
        Story sample = SampleMeeting.story();
        return meeting(name, sample, sample.steps().size());
    }

    /** A meeting file from the first steps of a story; closed. */
    Path meeting(String name, Story story, int steps) {
        Path file = file(name);
        switch (meetings.create(file, story, steps)) {
            case Outcome.Done<MeetingSession>(var session) -> session.close();
            case Outcome.Refused<MeetingSession>(var problems) ->
                    throw new IllegalStateException("the sample is refused: " + problems);
        }
        return file;
    }

    /** A rehearsal beside a meeting file; closed. */
    Path rehearsalOf(Path meeting) {
        Path file = meetings.rehearsals().beside(meeting);
        meetings.rehearsals().rehearse(meeting, file).close();
        return file;
    }

    /** Types the first papers of the sample into a meeting file, as far as it then was. */
    void type(Path file, int papers) {
        Command.TypePapers all =
                SampleMeeting.story().steps().stream()
                        .map(Request::command)
                        .filter(Command.TypePapers.class::isInstance)
                        .map(Command.TypePapers.class::cast)
                        .findFirst()
                        .orElseThrow();
        try (MeetingSession session = hold(file)) {
            session.ask(
                    Request.of(
                            new Command.TypePapers(
                                    all.round(),
                                    all.pass(),
                                    all.typist(),
                                    all.list().subList(0, papers),
                                    null)));
        }
    }

    /** A meeting file somebody has open at this moment. */
    MeetingSession hold(Path file) {
        return meetings.open(file);
    }

    @Override
    public void close() {
        opened.forEach(open -> open.session().close());
    }
}
