package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.eligibility.Verdict.Answer;
import vn.binhxet.core.eligibility.Verdict.Ground;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.nextyear.NextYearRefusal;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.store.SqliteJournals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A year begun from the meeting file of the last, with real files. */
class NextYearTest {
    private static final Code FLAG = new Code("CTD");

    /** The sample, recorded once. */
    @TempDir private static Path once;

    @TempDir private Path folder;

    private final Meetings meetings = meetings();
    private final NextYear years = Forms.nextYear(meetings);

    @BeforeAll
    static void record() {
        Story story = SampleMeeting.story();
        done(meetings().create(once.resolve("mau.binhxet"), story, story.steps().size())).close();
    }

    private static Meetings meetings() {
        return new Meetings(
                new SqliteJournals(SampleMeeting.CLOCK),
                new StoryFiles(),
                new FolderExporter("test"),
                SampleMeeting.CLOCK);
    }

    @Test
    void whoHadTheFlagLastYearIsToldSoInTheNewFile() {
        Path old = sample();
        List<UnitId> winners =
                meetings.inspect(old).meeting().decisions().proposal(FLAG).orElseThrow().stream()
                        .map(Place::unit)
                        .toList();

        Meeting next = made(old, folder.resolve("nam-2022.binhxet"));

        Award flag = next.regulation().award(FLAG).orElseThrow();
        Map<UnitId, Eligibility> answers = next.results().eligibility(flag);
        assertThat(winners).hasSize(3);
        assertThat(next.bloc().ids())
                .allSatisfy(unit ->
                        assertThat(Objects.requireNonNull(answers.get(unit)).verdicts())
                                .filteredOn(v -> v.ground() == Ground.WON_LAST_YEAR)
                                .singleElement()
                                .satisfies(verdict -> {
                                    assertThat(verdict.answer())
                                            .isEqualTo(
                                                    winners.contains(unit)
                                                            ? Answer.NO
                                                            : Answer.YES);
                                    assertThat(verdict.args()).contains(2021);
                                }));
    }

    @Test
    void theNewFileIsAMeetingOfItsOwnWithoutAnyPaperAndKeepsTheLeadersTasks() {
        Path file = folder.resolve("nam-2022.binhxet");

        Meeting next = made(sample(), file);

        assertThat(next.proceedings().hasBegun()).isFalse();
        assertThat(next.proceedings().written(Heading.BUSINESS))
                .startsWith("Các việc lãnh đạo giao tại hội nghị tổng kết năm 2021:\n1. Biểu dương")
                .contains("\n6. Khối trưởng năm 2022")
                .hasLineCount(7);
        assertThat(meetings.inspect(file).damage()).isNull();
        assertThat(meetings.inspect(file).entries())
                .extracting(entry -> entry.recorded().fact().holdsPapers())
                .containsOnly(false);
    }

    @Test
    void lastYearsFileIsTheSameByteForByte() throws IOException {
        Path old = sample();
        byte[] before = Files.readAllBytes(old);

        made(old, folder.resolve("nam-2022.binhxet"));

        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".lock"));
    }

    @Test
    void theStoryOfTheBeginningIsReadBackAsItWas() {
        Beginning beginning = beginning(read(sample()));
        Path story = folder.resolve("nam-2022.json");

        years.write(beginning, story);

        assertThat(meetings.story(story))
                .isEqualTo(new Outcome.Done<>(beginning.story()))
                .isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> years.write(beginning, story))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        e -> assertThat(e.problem().refusal()).isEqualTo(StoreTrouble.EXISTS));
    }

    @Test
    void theStoryCanBePlayed() {
        Path story = folder.resolve("nam-2022.json");
        years.write(beginning(read(sample())), story);

        assertThat(meetings.play(story, folder.resolve("choi")).problems()).isEmpty();

        assertThat(folder.resolve("choi").resolve(Meetings.FILE)).exists();
    }

    @Test
    void aYearCanFollowAYearThatFollowedAYear() {
        made(sample(), folder.resolve("nam-2022.binhxet"));

        Meeting third = made(folder.resolve("nam-2022.binhxet"), folder.resolve("2023.binhxet"));

        assertThat(third.year()).isEqualTo(2023);
        assertThat(third.bloc().history())
                .isEqualTo(
                        meetings.inspect(folder.resolve("nam-2022.binhxet"))
                                .meeting()
                                .bloc()
                                .history());
    }

    @Test
    void saysAllThatIsWrongWithWhatWasTyped() {
        LastYear last = read(sample());

        assertThat(years.beginning(last, " ", "2021", "").problems())
                .containsExactly(
                        Problem.of(NextYearRefusal.WORDS_MISSING, "TITLE"),
                        Problem.of(NextYearRefusal.NOT_LATER, "YEAR", 2021),
                        Problem.of(NextYearRefusal.WORDS_MISSING, "PLACE"));
        assertThat(years.beginning(last, "x", "hai nghìn", "y").problems()).hasSize(1);
    }

    @Test
    void refusesARehearsal() {
        Path rehearsal = folder.resolve("tap.binhxet");
        meetings.rehearsals().rehearse(sample(), rehearsal).close();

        assertThat(years.read(rehearsal).problems())
                .containsExactly(Problem.of(NextYearRefusal.REHEARSAL, rehearsal.toString()));
    }

    @Test
    void refusesADamagedFileAndOneThatIsNone() throws IOException {
        Path damaged = sample();
        String bytes = Files.readString(damaged, StandardCharsets.ISO_8859_1);
        Files.writeString(
                damaged,
                bytes.replace("MeetingClosed", "MeetingLasted"),
                StandardCharsets.ISO_8859_1);
        Path other = Files.writeString(folder.resolve("thu.binhxet"), "Kính gửi các đơn vị");

        assertThat(years.read(damaged).problems())
                .extracting(Problem::refusal)
                .containsExactly(StoreTrouble.DAMAGED);
        assertThatThrownBy(() -> years.read(other))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        e ->
                                assertThat(e.problem().refusal())
                                        .isEqualTo(StoreTrouble.NOT_A_MEETING));
        assertThatThrownBy(() -> years.read(folder.resolve("khong-co.zip")))
                .isInstanceOf(StoreFailure.class);
    }

    /** The sample as somebody handed it over. */
    private Path sample() {
        Path file = folder.resolve("nam-2021.binhxet");
        try {
            return Files.copy(once.resolve("mau.binhxet"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Meeting made(Path old, Path file) {
        Story story = beginning(read(old)).story();
        try (MeetingSession session = done(meetings.create(file, story, story.steps().size()))) {
            return session.meeting();
        }
    }

    private LastYear read(Path file) {
        return done(years.read(file));
    }

    private Beginning beginning(LastYear last) {
        return done(years.beginning(last));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }
}
