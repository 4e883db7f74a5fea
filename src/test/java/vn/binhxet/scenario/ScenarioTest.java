package vn.binhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecordWriter;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.proposal.AwardListDocument;
import vn.binhxet.document.proposal.HandOverDocument;
import vn.binhxet.document.proposal.LetterDocument;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.ChairsSentences;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.ToldPaper;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every folder under {@code scenario} is a test: its story is played, and the summary, the minutes,
 * what the chair says on the way, the counting record of each round, the letter, the list of
 * proposals and the record of handing over must be those in {@code expected}, letter by letter.
 * Steps of {@code refused.json} are asked for in between and must be refused as it says, in the
 * words of {@code expected/refused.txt}. A folder without a story stands for the one that ships
 * with the program. What came of it is left in {@code target/scenario}, to be read and copied when
 * a change was meant.
 */
class ScenarioTest {
    private static final Path STORIES = Path.of("src", "test", "resources", "scenario");
    private static final Path SAMPLE =
            Path.of("src", "main", "resources", "vn", "binhxet", "intake")
                    .resolve("hoi-nghi-mau-2021.json");
    private static final Path PLAYED = Path.of("target", "scenario");
    private static final Clock CLOCK = Clock.systemUTC();

    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(CLOCK), new StoryFiles(), new FolderExporter("1.0"), CLOCK);

    @TempDir private Path folder;

    static Stream<String> stories() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            return folders
                    .map(story -> String.valueOf(story.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Where the story of a folder is written. */
    static Path story(String folder) {
        Path own = STORIES.resolve(folder).resolve("story.json");
        return Files.exists(own) ? own : SAMPLE;
    }

    static Stream<String> storiesWithRefusals() throws IOException {
        return stories().filter(story -> Files.exists(STORIES.resolve(story + "/refused.json")));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesOutAsExpected(String story) throws IOException {
        Meeting meeting = played(story);
        String summary = Files.readString(folder.resolve(SummaryForm.NAME));
        leave(story, "minutes.txt", minutes(meeting));
        leave(story, "summary.json", withoutHashes(summary));
        leave(story, "chair.txt", ChairsSentences.of(read(story)));
        Text text = Text.in(Text.VIETNAMESE).naming(Names.of(meeting));
        Stamp stamp = ScoredBloc.STAMP;
        leave(story, "to-trinh.txt", ToldPaper.of(LetterDocument.of(meeting, text, stamp)));
        leave(story, "danh-sach.txt", ToldPaper.of(AwardListDocument.of(meeting, text, stamp)));
        leave(story, "ban-giao.txt", ToldPaper.of(HandOverDocument.of(meeting, text, stamp)));
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "minutes.txt",
                                "summary.json",
                                "chair.txt",
                                "to-trinh.txt",
                                "danh-sach.txt",
                                "ban-giao.txt"));
        for (Round round : meeting.rounds().all()) {
            String name = "kiem-phieu-" + round.contest().round() + ".txt";
            leave(story, name, record(meeting, round));
            names.add(name);
        }
        for (String name : names) {
            Path expected = STORIES.resolve(story).resolve("expected").resolve(name);
            assertThat(PLAYED.resolve(story).resolve(name)).hasSameTextualContentAs(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("storiesWithRefusals")
    void refusesWhatTheRulesForbid(String story) throws IOException {
        RefusedSteps refused = RefusedSteps.of(STORIES.resolve(story));
        Path asked = folder.resolve("asked.json");
        Files.write(asked, refused.within(Files.readAllBytes(story(story))));
        Outcome<List<Path>> answer = meetings.play(asked, folder.resolve("asked"));
        assertThat(RefusedSteps.told(answer.problems()))
                .containsExactlyElementsOf(refused.expected());
        assertThat(folder.resolve("asked")).doesNotExist();
        Text text = Text.in(Text.VIETNAMESE).naming(Names.of(played(story)));
        leave(
                story,
                "refused.txt",
                answer.problems().stream()
                        .map(problem -> text.of(problem) + "\n")
                        .collect(Collectors.joining()));
        assertThat(PLAYED.resolve(story).resolve("refused.txt"))
                .hasSameTextualContentAs(
                        STORIES.resolve(story).resolve("expected").resolve("refused.txt"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameStoryGivesTheSameBytes(String story) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        play(story, one);
        play(story, other);
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file ->
                            assertThat(other.resolve(one.relativize(file)))
                                    .hasSameBinaryContentAs(file));
        }
    }

    private Meeting played(String story) {
        play(story, folder);
        return meetings.inspect(folder.resolve(Meetings.FILE)).meeting();
    }

    private static Story read(String story) throws IOException {
        return SampleMeeting.read(Files.readAllBytes(story(story)));
    }

    private void play(String story, Path to) {
        assertThat(meetings.play(story(story), to).problems()).isEmpty();
    }

    private static void leave(String story, String name, String told) throws IOException {
        Files.writeString(Files.createDirectories(PLAYED.resolve(story)).resolve(name), told);
    }

    private static String minutes(Meeting meeting) {
        Text text = Text.in(Locale.of("vi")).naming(Names.of(meeting));
        StringBuilder told = new StringBuilder();
        for (Minutes.Chapter chapter : MinutesWriter.of(meeting).chapters()) {
            told.append(text.heading(chapter)).append('\n');
            chapter.statements()
                    .forEach(said -> told.append("  ").append(text.of(said)).append('\n'));
        }
        return told.toString();
    }

    /** The counting record of a round. */
    private static String record(Meeting meeting, Round round) {
        Text text = Text.in(Locale.of("vi")).naming(Names.of(meeting));
        StringBuilder told = new StringBuilder();
        for (CountingRecord.Chapter chapter : CountingRecordWriter.of(meeting, round).chapters()) {
            told.append(text.heading(chapter)).append('\n');
            chapter.statements()
                    .forEach(said -> told.append("  ").append(text.of(said)).append('\n'));
        }
        return told.toString();
    }

    /** Nobody can tell a right hash by reading. */
    private static String withoutHashes(String summary) {
        return summary.replaceAll("\"[0-9a-f]{64}\"", "\"…\"")
                .replaceAll("(\"code\": ?)\"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\"", "$1\"…\"");
    }
}
