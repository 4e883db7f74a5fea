package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.form.FactCodec;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
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
import java.util.HexFormat;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Over real meeting files. */
class MeetingsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2022-01-05T09:42:00+07:00");
    private static final Command BEGIN = new Command.Begin(List.of("Phạm Văn An"), "Trần Thị Bình");

    @TempDir private Path folder;

    private final Journals journals = new SqliteJournals(SampleMeeting.CLOCK);
    private final Meetings meetings = meetings(journals, new FolderExporter("0.1.0"));

    private static Meetings meetings(Journals journals, Exporter exporter) {
        return new Meetings(journals, new StoryFiles(), exporter, SampleMeeting.CLOCK);
    }

    /** Meeting files on a disk that is full after so many commands. */
    private record FullDisk(Journals journals, int commands) implements Journals {
        @Override
        public Journal create(Path file) {
            return new FullJournal(journals.create(file), commands);
        }

        @Override
        public Journal create(Path file, IntFunction<byte[]> nonces) {
            return new FullJournal(journals.create(file, nonces), commands);
        }

        @Override
        public Journal open(Path file) {
            return journals.open(file);
        }
    }

    /** Writes one paper, and then there is no room for the next. */
    private static final class FullFolder implements Exporter {
        @Override
        public List<Path> export(
                Meeting meeting,
                List<Entry> journal,
                List<AttachedCopy> attached,
                Path to,
                DoubleConsumer progress) {
            try {
                Files.writeString(to.resolve("01-to-trinh.pdf"), "tờ trình");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, to.toString()), null);
        }

        @Override
        public void print(
                Meeting meeting,
                List<Entry> journal,
                Printout paper,
                FileFormat format,
                Path file) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, file.toString()), null);
        }

        @Override
        public void practice(Deck deck, Meeting meeting, Path file) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, file.toString()), null);
        }

        @Override
        public List<String> names(Meeting meeting) {
            return List.of("01-to-trinh.pdf", "02-bien-ban.pdf");
        }
    }

    private static Story story(@Nullable OffsetDateTime at, Command... steps) {
        List<Request> requests =
                Stream.of(steps).map(step -> new Request(step, at, null, null)).toList();
        return new Story(TypicalBloc.prepared(Rules.typical().build()), requests);
    }

    private Path sample() throws IOException {
        return Files.write(folder.resolve("mau.json"), new StoryFiles().sample());
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static MeetingSession done(Outcome<MeetingSession> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return ((Outcome.Done<MeetingSession>) outcome).value();
    }

    // Making one

    @Test
    void makesAFileNowFromAStoryThatNamesNoTime() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        try (MeetingSession session = done(meetings.create(file, story(null, BEGIN), 1))) {
            assertThat(session.entries())
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.recorded().at()).isEqualTo(NOW));
            session.ask(Request.of(new Command.Adjourn("nghỉ")));
        }
        assertThat(meetings.inspect(file).entries()).hasSize(3);
        assertThat(names(folder)).containsExactly("khoi.binhxet");
    }

    @Test
    void makesAFileAtTheTimeItsStoryNames() {
        OffsetDateTime then = NOW.minusDays(3);
        Path file = folder.resolve("khoi.binhxet");
        try (MeetingSession session = done(meetings.create(file, story(then, BEGIN), 1))) {
            assertThat(session.entries())
                    .allSatisfy(entry -> assertThat(entry.recorded().at()).isEqualTo(then));
        }
    }

    @Test
    void playsOnlyTheFirstSteps() {
        Story story = story(null, BEGIN, BEGIN);
        assertThat(meetings.create(folder.resolve("a.binhxet"), story, 2).problems()).isNotEmpty();
        try (var session = done(meetings.create(folder.resolve("b.binhxet"), story, 0))) {
            assertThat(session.meeting().proceedings().hasBegun()).isFalse();
        }
    }

    @Test
    void makesNoFileOfAStoryTheRulesRefuse() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        List<Problem> problems =
                meetings.create(file, story(null, new Command.Resume(), BEGIN), 2).problems();
        assertThat(problems).extracting(Problem::place).containsExactly("steps[0]");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void leavesNoFileOnAFullDisk() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        Meetings full = meetings(new FullDisk(journals, 1), new FolderExporter("0.1.0"));
        assertThatThrownBy(() -> full.create(file, story(null, BEGIN), 1))
                .isInstanceOf(StoreFailure.class);
        assertThat(names(folder)).isEmpty();
        done(meetings.create(file, story(null, BEGIN), 1)).close();
    }

    @Test
    void leavesTheFileThatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("khoi.binhxet"), "của tôi");
        assertThatThrownBy(() -> meetings.create(file, story(null, BEGIN), 1))
                .isInstanceOf(StoreFailure.class)
                .extracting(e -> ((StoreFailure) e).problem().refusal())
                .isEqualTo(StoreTrouble.EXISTS);
        assertThat(file).hasContent("của tôi");
    }

    // Playing

    @Test
    void playsAStoryIntoAFileThatCanBeGoneOnWith() throws IOException {
        Path to = folder.resolve("hop");
        assertThat(meetings.play(sample(), to).problems()).isEmpty();
        Path file = to.resolve(Meetings.FILE);
        MeetingSession told = SampleMeeting.whole();
        try (MeetingSession session = meetings.open(file)) {
            assertThat(session.meeting().rounds()).isEqualTo(told.meeting().rounds());
            assertThat(session.entries()).hasSameSizeAs(told.entries());
            Command correct = new Command.Correct("minutes", "Sửa tên", "gõ nhầm");
            assertThat(session.ask(Request.of(correct)).problems()).isEmpty();
        }
        assertThat(meetings.inspect(file).entries()).hasSize(told.entries().size() + 1);
    }

    @Test
    void noncesOfAPlayedStoryFollowFromItsBytes() throws IOException {
        Path to = folder.resolve("hop");
        meetings.play(sample(), to);
        byte[] story = new StoryFiles().sample();
        for (Entry entry : meetings.inspect(to.resolve(Meetings.FILE)).entries().subList(0, 12)) {
            byte[] seq = Integer.toString(entry.seq()).getBytes(StandardCharsets.US_ASCII);
            byte[] nonce = HexFormat.of().parseHex(Fingerprint.of(story, seq).substring(0, 32));
            byte[] body = FactCodec.encode(entry.recorded().fact());
            assertThat(entry.digest()).isEqualTo(Fingerprint.of(nonce, body));
        }
    }

    @Test
    void leavesAFolderAsItWasIfAPaperCannotBeWritten() throws IOException {
        Path to = Files.createDirectory(folder.resolve("hop"));
        Files.writeString(to.resolve("ghi-chu.txt"), "của tôi");
        Path story = sample();
        Meetings full = meetings(journals, new FullFolder());
        assertThatThrownBy(() -> full.play(story, to)).isInstanceOf(StoreFailure.class);
        assertThat(names(to)).containsExactly("ghi-chu.txt");
    }

    @Test
    void leavesAFolderAsItWasIfTheMeetingCannotBeKept() throws IOException {
        Path to = Files.createDirectory(folder.resolve("hop"));
        Path story = sample();
        Meetings full = meetings(new FullDisk(journals, 40), new FolderExporter("0.1.0"));
        assertThatThrownBy(() -> full.play(story, to)).isInstanceOf(StoreFailure.class);
        assertThat(names(to)).isEmpty();
    }

    // Opening

    @Test
    void opensNoFileOfWhichNothingCanBeRead() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        done(meetings.create(file, story(null), 0)).close();
        byte[] bytes = Files.readAllBytes(file);
        int body = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"rehearsal\":false");
        bytes[body + 1] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> meetings.open(file))
                .isInstanceOf(StoreFailure.class)
                .extracting(e -> ((StoreFailure) e).problem().refusal())
                .isEqualTo(StoreTrouble.DAMAGED);
        assertThat(names(folder)).as("held by nobody").containsExactly("khoi.binhxet");
    }

    @Test
    void inspectingHoldsNothing() {
        Path file = folder.resolve("khoi.binhxet");
        done(meetings.create(file, story(null, BEGIN), 1)).close();
        assertThat(meetings.inspect(file).damage()).isNull();
        try (MeetingSession session = meetings.open(file)) {
            assertThat(session.damage()).isEmpty();
            assertThatThrownBy(() -> meetings.inspect(file)).isInstanceOf(StoreFailure.class);
        }
        assertThat(meetings.inspect(file).entries()).hasSize(2);
    }

    @Test
    void readsTheSampleStory() {
        assertThat(meetings.sample().problems()).isEmpty();
        meetings.writeSample(folder.resolve("mau.json"));
        assertThat(meetings.story(folder.resolve("mau.json"))).isEqualTo(meetings.sample());
    }
}
