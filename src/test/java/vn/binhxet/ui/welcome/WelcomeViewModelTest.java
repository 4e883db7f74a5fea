package vn.binhxet.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.FormRefusal;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Settings;
import vn.binhxet.ui.kit.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

class WelcomeViewModelTest {
    @TempDir Path folder;
    private StartOfTheDay day;

    @BeforeEach
    void begin() {
        day = new StartOfTheDay(folder);
    }

    @AfterEach
    void end() {
        day.close();
    }

    @Test
    void opensTheSampleInAFileOfItsOwnBeforeTheMeetingBegins() {
        day.picks.creatingIn(folder);

        day.model().openSample();

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.file())
                            .isEqualTo(day.file("hoi-nghi-mau-2021.binhxet"))
                            .exists();
                    var meeting = open.session().meeting();
                    assertThat(meeting.proceedings().hasBegun()).isFalse();
                    assertThat(meeting.scores().isFinal()).isTrue();
                });
    }

    @Test
    void makesNothingWhenPeopleChangeTheirMind() throws IOException {
        day.model().openSample();

        assertThat(day.opened).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void beginsAMeetingThatWasPreparedInAStory() throws IOException {
        Path story = Files.write(day.file("khoi-7.json"), new StoryFiles().sample());
        day.picks.opening(story).creatingIn(folder);

        day.model().begin();

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> assertThat(open.file()).isEqualTo(day.file("khoi-7.binhxet")));
    }

    @Test
    void namesEverythingThatIsWrongWithAPreparedMeeting() throws IOException {
        Path story = Files.writeString(day.file("khoi-7.json"), "{\"format\": \"other\"}");
        day.picks.opening(story).creatingIn(folder);
        WelcomeViewModel model = day.model();

        model.begin();

        assertThat(day.opened).isEmpty();
        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .contains(FormRefusal.OTHER_FORMAT, FormRefusal.MISSING);
    }

    @Test
    void leavesAFileAloneThatIsThereAlready() {
        Path there = day.meeting("hoi-nghi-mau-2021.binhxet", Command.Arrive.class);
        day.picks.creatingIn(folder);
        WelcomeViewModel model = day.model();

        model.openSample();

        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(StoreTrouble.EXISTS);
        try (MeetingSession session = day.hold(there)) {
            assertThat(session.meeting().proceedings().hasBegun()).isTrue();
        }
    }

    @Test
    void readsWhatRecentFilesHoldNow() {
        Path closed = day.meeting("2020.binhxet");
        Path gone = day.file("gone.binhxet");
        Settings before = day.settings();
        before.opened(gone);
        before.opened(closed);
        before.closed();
        WelcomeViewModel model = day.model();

        model.look();

        assertThat(model.recent()).extracting(RecentFile::file).containsExactly(closed, gone);
        assertThat(model.recent().getFirst())
                .isInstanceOfSatisfying(
                        RecentFile.Found.class,
                        found -> assertThat(found.meeting().proceedings().isClosed()).isTrue());
        assertThat(model.recent().getLast())
                .isInstanceOfSatisfying(
                        RecentFile.Lost.class,
                        lost ->
                                assertThat(lost.problem().refusal())
                                        .isEqualTo(StoreTrouble.NO_FILE));
    }

    @Test
    void saysThatAFileIsInUseElsewhereAndNotThatTheComputerStopped() {
        Path file = day.meeting("2021.binhxet", Command.Begin.class);
        day.settings().opened(file);
        WelcomeViewModel model = day.model();

        try (MeetingSession _ = day.hold(file)) {
            model.look();
        }

        assertThat(model.recent().getFirst())
                .isInstanceOfSatisfying(
                        RecentFile.Lost.class,
                        lost -> assertThat(lost.problem().refusal()).isEqualTo(StoreTrouble.HELD));
        assertThat(model.interruption().get()).isEmpty();
    }

    @Test
    void knowsThatTheComputerStoppedAndAtWhichPaper() {
        Path file = day.meeting("2021.binhxet", Command.TypePapers.class);
        day.type(file, 3);
        day.settings().opened(file);
        WelcomeViewModel model = day.model();

        model.look();

        assertThat(model.interruption().get())
                .contains(new Interruption(lastEntryOf(file), Place.BALLOT, 4));
    }

    @Test
    void betweenTwoPassesThereIsNoPaperInHand() {
        Path file = day.meeting("2021.binhxet", Command.TypePapers.class);
        day.type(file, 10);
        day.settings().opened(file);
        WelcomeViewModel model = day.model();

        model.look();

        assertThat(model.interruption().get())
                .contains(new Interruption(lastEntryOf(file), Place.BALLOT, 0));
    }

    @Test
    void knowsOnlyTheScreenWhenNoPaperWasBeingTyped() {
        Path file = day.meeting("2021.binhxet", Command.Arrive.class);
        day.settings().opened(file);
        WelcomeViewModel model = day.model();

        model.look();

        assertThat(model.interruption().get())
                .contains(new Interruption(lastEntryOf(file), Place.ATTENDANCE, 0));
    }

    @Test
    void forgetsTheInterruptionOnceAFileWasOpenedAndClosed() {
        Path file = day.meeting("2021.binhxet", Command.Begin.class);
        day.settings().opened(file);
        Settings settings = day.settings();
        WelcomeViewModel model = new WelcomeViewModel(day.shelf(), settings, day.picks);

        settings.opened(file);
        settings.closed();
        model.look();

        assertThat(model.interruption().get()).isEmpty();
    }

    @Test
    void opensAFileThatPeoplePick() {
        Path file = day.meeting("2021.binhxet", Command.Begin.class);
        day.picks.opening(file);

        day.model().openOther();

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> assertThat(open.file()).isEqualTo(file));
    }

    private OffsetDateTime lastEntryOf(Path file) {
        try (MeetingSession session = day.hold(file)) {
            return session.entries().getLast().recorded().at();
        }
    }
}
