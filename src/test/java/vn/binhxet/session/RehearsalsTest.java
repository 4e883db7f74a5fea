package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.store.SqliteJournals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Over real meeting files. */
class RehearsalsTest {
    private static final String SECRETARY_OF_THE_REHEARSAL = "Vũ Thị Thử Giọng";
    private static final String TAKEN_BACK = "Ghi nhầm";

    @TempDir private Path folder;

    private final Journals journals = new SqliteJournals(SampleMeeting.CLOCK);
    private final Meetings meetings = meetings(journals);
    private final Rehearsals rehearsals = meetings.rehearsals();
    private final Story sample = SampleMeeting.story();
    private Path real = Path.of("");

    @BeforeEach
    void prepareAMeeting() {
        real = folder.resolve("khoi-7.binhxet");
        create(real, sample, sample.preparation());
        try (MeetingSession session = meetings.open(real)) {
            ask(session, new Command.SetAgenda(List.of(AgendaItem.planned("Việc khác", 5))));
            ask(session, new Command.Undo(TAKEN_BACK));
        }
    }

    @Test
    void aRehearsalHasWhatWasPreparedAndStands() {
        Path file = rehearsals.beside(real);
        try (MeetingSession session = rehearsals.rehearse(real, file)) {
            assertThat(file).isEqualTo(folder.resolve("khoi-7-dien-tap-2022-01-05-0942.binhxet"));
            assertThat(session.meeting().prepared().rehearsal()).isTrue();
            assertThat(session.meeting().proceedings().hasBegun()).isFalse();
            assertThat(session.meeting().scores()).isEqualTo(meetingOf(real).scores());
            assertThat(session.meeting().agenda()).isEqualTo(meetingOf(real).agenda());
        }
        assertThat(facts(file).subList(1, facts(file).size()))
                .hasSize(sample.preparation())
                .containsExactlyElementsOf(facts(real).subList(1, 1 + sample.preparation()));
        assertThat(times(file)).isEqualTo(times(real).subList(0, times(file).size()));
        assertThat(bytes(file)).doesNotContain(TAKEN_BACK);
    }

    @Test
    void theRealFileStaysAsItIsByteForByte() throws IOException {
        byte[] before = Files.readAllBytes(real);

        Path file = rehearsals.beside(real);
        try (MeetingSession session = rehearsals.rehearse(real, file)) {
            hold(session);
        }
        rehearsals.wipe(file);

        assertThat(real).hasBinaryContent(before);
    }

    @Test
    void aMeetingThatIsOverCanBeRehearsedFromItsPreparation() {
        Path over = folder.resolve("2021.binhxet");
        create(over, sample, sample.steps().size());

        try (MeetingSession session = rehearsals.rehearse(over, folder.resolve("lai.binhxet"))) {
            assertThat(session.meeting().proceedings().hasBegun()).isFalse();
            assertThat(session.entries()).hasSize(1 + sample.preparation());
            assertThat(session.meeting().prepared().rehearsal()).isTrue();
        }
    }

    @Test
    void theOfficialMeetingHasNothingOfTheRehearsal() {
        Path rehearsal = rehearsals.beside(real);
        try (MeetingSession session = rehearsals.rehearse(real, rehearsal)) {
            hold(session);
        }
        Path official = folder.resolve("chinh-thuc.binhxet");

        try (MeetingSession session = done(rehearsals.official(rehearsal, official))) {
            assertThat(session.meeting().prepared()).isEqualTo(meetingOf(real).prepared());
            assertThat(session.meeting().prepared().rehearsal()).isFalse();
            assertThat(session.damage()).isEmpty();
        }

        assertThat(facts(official))
                .containsExactlyElementsOf(facts(real).subList(0, 1 + sample.preparation()));
        assertThat(bytes(rehearsal)).contains(SECRETARY_OF_THE_REHEARSAL);
        assertThat(bytes(official)).doesNotContain(SECRETARY_OF_THE_REHEARSAL);
        assertThat(meetingOf(rehearsal).proceedings().isClosed()).isTrue();
        assertThat(meetingOf(rehearsal).prepared().rehearsal())
                .as("however it ends, it stays a rehearsal")
                .isTrue();
    }

    @Test
    void whatWasPreparedInTheRehearsalComesAlongToo() {
        Path rehearsal = rehearsals.beside(real);
        try (MeetingSession session = rehearsals.rehearse(real, rehearsal)) {
            ask(session, new Command.NumberDocument("minutes", "07/BB", "Nam Định", "x", "y"));
        }

        try (MeetingSession session =
                done(rehearsals.official(rehearsal, folder.resolve("that.binhxet")))) {
            assertThat(session.meeting().proceedings().entries())
                    .extracting(Recorded::fact)
                    .contains(new Fact.DocumentNumbered("minutes", "07/BB", "Nam Định", "x", "y"));
        }
    }

    @Test
    void onlyARehearsalBecomesTheBeginningOfAnOfficialMeeting() {
        Path file = folder.resolve("that.binhxet");

        assertThat(rehearsals.official(real, file).problems())
                .extracting(Problem::refusal)
                .containsExactly(RehearsalRefusal.NOT_A_REHEARSAL);
        assertThat(file).doesNotExist();
    }

    @Test
    void countingPracticePapersIsNoPreparation() {
        Deck deck = meetings.practice().deck();
        Path practice = folder.resolve("tap.binhxet");
        create(practice, deck.story(), deck.story().steps().size());
        Path file = folder.resolve("that.binhxet");

        assertThat(rehearsals.official(practice, file).problems())
                .extracting(Problem::refusal)
                .containsExactly(RehearsalRefusal.PRACTICE_ONLY);
        assertThat(file).doesNotExist();
    }

    @Test
    void wipesTheRehearsalAndNothingElse() throws IOException {
        Path file = rehearsals.beside(real);
        rehearsals.rehearse(real, file).close();
        Path beside = Files.writeString(folder.resolve("khoi-7-dien-tap.txt"), "ghi chú");
        List<Path> before = files();

        assertThat(rehearsals.wipe(file).problems()).isEmpty();

        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().filter(f -> !f.equals(file)).toList())
                .contains(real, beside);
    }

    @Test
    void wipesNoOfficialMeeting() throws IOException {
        byte[] before = Files.readAllBytes(real);

        assertThat(rehearsals.wipe(real).problems())
                .extracting(Problem::refusal)
                .containsExactly(RehearsalRefusal.NOT_A_REHEARSAL);

        assertThat(real).hasBinaryContent(before);
    }

    @Test
    void wipesNothingThatIsInUseOrNoMeetingFile() throws IOException {
        Path file = rehearsals.beside(real);
        try (MeetingSession _ = rehearsals.rehearse(real, file)) {
            assertThat(trouble(file)).isEqualTo(StoreTrouble.HELD);
        }
        Path other = Files.writeString(folder.resolve("thu.binhxet"), "không phải tệp hội nghị");
        assertThat(trouble(other)).isEqualTo(StoreTrouble.NOT_A_MEETING);

        assertThat(file).exists();
        assertThat(other).exists();
    }

    @Test
    void overwritesNoFile() throws IOException {
        Path file = Files.writeString(rehearsals.beside(real), "ở đây trước");

        assertThatThrownBy(() -> rehearsals.rehearse(real, file))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure ->
                                assertThat(failure.problem().refusal())
                                        .isEqualTo(StoreTrouble.EXISTS));
        assertThat(file).hasContent("ở đây trước");
    }

    @Test
    void leavesNothingHalfMadeOnAFullDisk() {
        Path file = rehearsals.beside(real);
        Rehearsals onAFullDisk = meetings(new NoRoom(journals)).rehearsals();

        assertThatThrownBy(() -> onAFullDisk.rehearse(real, file)).isInstanceOf(StoreFailure.class);

        assertThat(file).doesNotExist();
    }

    @Test
    void namesTheOfficialFileWithoutTheMarkOfTheRehearsal() {
        Path rehearsal = rehearsals.beside(real);

        assertThat(rehearsals.officialName(rehearsal)).isEqualTo("khoi-7.binhxet");
        assertThat(rehearsals.beside(rehearsal)).isEqualTo(rehearsal);
        assertThat(rehearsals.officialName(Path.of("tập dượt.binhxet")))
                .isEqualTo("tập dượt.binhxet");
    }

    /** The rest of the sample, by other people. */
    private void hold(MeetingSession session) {
        ask(session, new Command.Begin(List.of("Chủ tọa thử"), SECRETARY_OF_THE_REHEARSAL));
        for (Request step :
                sample.steps().subList(sample.preparation() + 1, sample.steps().size())) {
            assertThat(session.ask(step).problems()).isEmpty();
        }
    }

    private static void ask(MeetingSession session, Command command) {
        assertThat(session.ask(Request.of(command)).problems()).isEmpty();
    }

    private void create(Path file, Story story, int steps) {
        done(meetings.create(file, story, steps)).close();
    }

    private static MeetingSession done(Outcome<MeetingSession> outcome) {
        return switch (outcome) {
            case Outcome.Done<MeetingSession>(var session) -> session;
            case Outcome.Refused<MeetingSession>(var problems) ->
                    throw new IllegalStateException("refused: " + problems);
        };
    }

    private StoreTrouble trouble(Path file) {
        StoreFailure failure =
                catchThrowableOfType(StoreFailure.class, () -> rehearsals.wipe(file));
        return (StoreTrouble) failure.problem().refusal();
    }

    private Meeting meetingOf(Path file) {
        return meetings.inspect(file).meeting();
    }

    private List<Fact> facts(Path file) {
        return meetings.inspect(file).entries().stream().map(e -> e.recorded().fact()).toList();
    }

    private List<OffsetDateTime> times(Path file) {
        return meetings.inspect(file).entries().stream().map(e -> e.recorded().at()).toList();
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Meetings meetings(Journals journals) {
        return new Meetings(
                journals, new StoryFiles(), new FolderExporter("test"), SampleMeeting.CLOCK);
    }

    /** A disk with room for new files but for nothing in them. */
    private record NoRoom(Journals journals) implements Journals {
        @Override
        public Journal create(Path file) {
            return new FullJournal(journals.create(file), 0);
        }

        @Override
        public Journal create(Path file, IntFunction<byte[]> nonces) {
            return new FullJournal(journals.create(file, nonces), 0);
        }

        @Override
        public Journal open(Path file) {
            return journals.open(file);
        }
    }
}
