package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Journal;
import vn.binhxet.session.Meetings;
import vn.binhxet.store.SqliteJournals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands as a shell sees them: what they write, say and answer. */
class CliTest {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;
    private static final int USAGE = 64;

    private static final String CODE = "[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}";

    private static final SqliteJournals JOURNALS = new SqliteJournals(SampleMeeting.CLOCK);

    /** The sample, played once. */
    @TempDir private static Path once;

    @TempDir private Path folder;

    @BeforeAll
    static void play() throws IOException {
        Files.write(once.resolve("mau.json"), new StoryFiles().sample());
        assertThat(run("play", once.resolve("mau.json"), "--to", once.resolve("hop")).code())
                .isEqualTo(DONE);
    }

    private static Answer run(Object... args) {
        return Answer.to(args);
    }

    private Path sample() {
        Path story = folder.resolve("mau.json");
        assertThat(run("sample", "--to", story).code()).isEqualTo(DONE);
        return story;
    }

    /** A meeting file with all its papers. */
    private Path played() throws IOException {
        Path to = Files.createDirectory(folder.resolve("hop"));
        for (Map.Entry<String, byte[]> file : files(once.resolve("hop")).entrySet()) {
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
        return to.resolve(Meetings.FILE);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(other.get(name)));
    }

    // sample

    @Test
    void writesTheSampleStoryAndSaysWhere() throws IOException {
        Path story = folder.resolve("moi/mau.json");
        Answer answer = run("sample", "--to", story);
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.out()).contains(story.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(story).hasBinaryContent(new StoryFiles().sample());
    }

    @Test
    void writesNoSampleOverAStory() throws IOException {
        Path story = Files.writeString(folder.resolve("cua-toi.json"), "của tôi");
        Answer answer = run("sample", "--to", story);
        assertThat(answer.code()).isEqualTo(FAILED);
        assertThat(answer.err()).contains(story.toString());
        assertThat(story).hasContent("của tôi");
    }

    // play

    @Test
    void playsAStoryIntoAMeetingFileAndEveryPaper() throws IOException {
        Path to = folder.resolve("hop");
        Answer answer = run("play", sample(), "--to", to);
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.err()).isEmpty();
        assertThat(files(to)).containsKeys(Meetings.FILE, SummaryForm.NAME);
        assertThat(files(to).keySet())
                .as("nothing half-written, no side file")
                .noneMatch(name -> name.startsWith(".") || name.endsWith(".lock"));
        for (String name : files(to).keySet()) {
            assertThat(answer.out()).contains(to.resolve(name).toString());
        }
    }

    @Test
    void theSameStoryGivesTheSameBytes() throws IOException {
        run("play", sample(), "--to", folder.resolve("lai"));
        assertSame(files(folder.resolve("lai")), files(once.resolve("hop")));
    }

    @Test
    void listsEverythingWrongWithTheShapeOfAStoryByPlace() throws IOException {
        Path story =
                Files.writeString(
                        folder.resolve("sai.json"),
                        Files.readString(sample())
                                .replace("\"do\": \"begin\"", "\"do\": \"begynn\"")
                                .replaceFirst("\"year\": 2021", "\"year\": \"2021\"")
                                .replaceFirst("\"stage\": \"self\"", "\"stage\": \"first\""));
        Answer answer = run("play", story, "--to", folder.resolve("hop"));
        assertThat(answer.code()).isEqualTo(REFUSED);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().map(CliTest::place))
                .containsExactly("meeting.year", "steps[1].stage", "steps[39].do", "");
        assertThat(answer.err()).contains("begynn", "first");
        assertThat(folder.resolve("hop")).doesNotExist();
    }

    @Test
    void listsEverythingTheRulesRefuseInOrder() throws IOException {
        String sample = Files.readString(sample());
        int end = sample.lastIndexOf(']');
        String more =
                """
                , {"do": "resume"}, {"do": "openItem", "item": 99}, {"do": "resume"}
                """;
        Path story =
                Files.writeString(
                        folder.resolve("sai.json"),
                        sample.substring(0, end) + more + sample.substring(end));
        Answer answer = run("play", story, "--to", folder.resolve("hop"));
        assertThat(answer.code()).isEqualTo(REFUSED);
        int first = SampleMeeting.story().steps().size();
        assertThat(answer.err().lines().map(CliTest::place))
                .containsExactly(
                        "steps[" + first + "]",
                        "steps[" + (first + 1) + "]",
                        "steps[" + (first + 2) + "]",
                        "");
        assertThat(folder.resolve("hop")).doesNotExist();
    }

    /** What stands before the colon; empty if nothing does. */
    private static String place(String line) {
        return line.substring(0, Math.max(line.indexOf(": "), 0));
    }

    @Test
    void listsAHundredProblemsAndCountsTheRest() throws IOException {
        Path story =
                Files.writeString(
                        folder.resolve("sai.json"),
                        Files.readString(sample())
                                .replace("\"steps\": [", "\"steps\": [" + "{},".repeat(130)));
        Answer answer = run("play", story, "--to", folder.resolve("hop"));
        assertThat(answer.code()).isEqualTo(REFUSED);
        assertThat(answer.err().lines().filter(l -> l.startsWith("steps["))).hasSize(100);
        assertThat(answer.err()).contains("30");
    }

    @Test
    void playsNothingIntoAFolderThatHoldsAMeeting() throws IOException {
        Path file = played();
        Map<String, byte[]> before = files(folder.resolve("hop"));
        Answer answer = run("play", sample(), "--to", folder.resolve("hop"));
        assertThat(answer.code()).isEqualTo(REFUSED);
        assertThat(answer.err()).contains(file.toString());
        assertSame(files(folder.resolve("hop")), before);
    }

    @Test
    void cannotPlayIntoWhatIsNoFolder() throws IOException {
        Path story = sample();
        Path file = Files.writeString(folder.resolve("hop"), "một tệp");
        assertThat(run("play", story, "--to", file).code()).isEqualTo(FAILED);
        assertThat(file).hasContent("một tệp");
    }

    // show, export, verify

    @Test
    void tellsAMeetingInWords() throws IOException {
        Answer answer = run("show", played());
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.err()).isEmpty();
        String first = SampleMeeting.story().prepared().bloc().units().getFirst().name();
        assertThat(answer.out()).contains(first).containsPattern(CODE).doesNotContain("{");
    }

    @Test
    void writesTheSamePapersAgain() throws IOException {
        Path file = played();
        Path again = folder.resolve("lai");
        Answer answer = run("export", file, "--to", again);
        assertThat(answer.code()).isEqualTo(DONE);
        Map<String, byte[]> papers = files(folder.resolve("hop"));
        papers.remove(Meetings.FILE);
        assertSame(files(again), papers);
    }

    @Test
    void whatAStoryAttachedWithoutCopiesIsLeftOutOfTheDossierAndSaidSo() throws IOException {
        Path to = playedWithAttachments();
        Answer answer = run("export", to.resolve(Meetings.FILE), "--to", folder.resolve("lai"));
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.err()).contains("mục lục");
        Map<String, byte[]> papers = files(to);
        papers.remove(Meetings.FILE);
        assertSame(files(folder.resolve("lai")), papers);
    }

    @Test
    void attachedFilesGoAlongAndOneThatIsLostIsNamed() throws IOException {
        Path to = playedWithAttachments();
        Path copies = Files.createDirectory(to.resolve("meeting-tep-dinh-kem"));
        Files.writeString(copies.resolve("mot.jpg"), "trang một");
        Path again = folder.resolve("lai");
        Answer lost = run("export", to.resolve(Meetings.FILE), "--to", again);
        assertThat(lost.code()).isEqualTo(FAILED);
        assertThat(lost.err()).contains("hai.jpg").doesNotContain("mot.jpg");
        assertThat(again).doesNotExist();

        Files.writeString(copies.resolve("hai.jpg"), "trang hai");
        Answer whole = run("export", to.resolve(Meetings.FILE), "--to", again);
        assertThat(whole.code()).isEqualTo(DONE);
        assertThat(whole.err()).isEmpty();
        assertThat(again.resolve("07-phu-luc/hai.jpg")).hasContent("trang hai");
    }

    /** The sample with two files attached of which it has no copies. */
    private Path playedWithAttachments() throws IOException {
        String sample = Files.readString(sample());
        String steps =
                Stream.of("mot.jpg=trang một", "hai.jpg=trang hai")
                        .map(file -> file.split("="))
                        .map(file ->
                                ", {\"do\": \"attach\", \"kind\": \"minutes\", \"name\": \"%s\", \"sha256\": \"%s\"}"
                                        .formatted(
                                                file[0],
                                                Fingerprint.of(
                                                        file[1].getBytes(StandardCharsets.UTF_8))))
                        .collect(Collectors.joining());
        int end = sample.lastIndexOf(']');
        Path story =
                Files.writeString(
                        folder.resolve("dinh-kem.json"),
                        sample.substring(0, end) + steps + sample.substring(end));
        Path to = folder.resolve("hop");
        assertThat(run("play", story, "--to", to).code()).isEqualTo(DONE);
        return to;
    }

    @Test
    void verifiesAnIntactFile() throws IOException {
        Path file = played();
        Answer answer = run("verify", file);
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.out()).contains(code(file, 0)).containsPattern("\\d+");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void namesTheEntryOfACodeAndWhatCameAfter() throws IOException {
        Path file = played();
        Answer answer = run("verify", file, "--code", code(file, 2).toLowerCase(Locale.ROOT));
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.out().lines()).hasSize(4);
        assertThat(answer.out()).contains(code(file, 2));
        assertThat(run("verify", file, "--code", code(file, 0)).out().lines()).hasSize(2);
    }

    /** The code of the entry so many before the last. */
    private String code(Path file, int before) {
        try (Journal journal = JOURNALS.open(file)) {
            var entries = journal.entries();
            return entries.get(entries.size() - 1 - before).code().text();
        }
    }

    @Test
    void knowsNoForeignAndNoMistypedCode() throws IOException {
        Path file = played();
        String own = code(file, 0);
        String mistyped = (own.charAt(0) == '0' ? '1' : '0') + own.substring(1);
        assertThat(run("verify", file, "--code", mistyped).code()).isEqualTo(REFUSED);
        assertThat(run("verify", file, "--code", "0000-0000-0000-0000").code()).isEqualTo(REFUSED);
        assertThat(run("verify", file, "--code", "").code()).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "verify", "export"})
    void saysWhereAFileIsDamaged(String command) throws IOException {
        Path file = played();
        byte[] bytes = Files.readAllBytes(file);
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = whole.indexOf("MeetingBegun");
        bytes[at] ^= 1;
        Files.write(file, bytes);
        Path to = folder.resolve("lai");
        Answer answer =
                command.equals("export") ? run(command, file, "--to", to) : run(command, file);
        assertThat(answer.code()).isEqualTo(FAILED);
        assertThat(answer.err().lines()).hasSize(2);
        assertThat(to).doesNotExist();
        assertThat(file).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "show", "verify", "export"})
    void failsOnAFileThatIsNotThere(String command) throws IOException {
        Path none = folder.resolve("khong-co");
        Path to = folder.resolve("lai");
        Answer answer =
                command.equals("play") || command.equals("export")
                        ? run(command, none, "--to", to)
                        : run(command, none);
        assertThat(answer.code()).isEqualTo(FAILED);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(none.toString());
        assertThat(files(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "verify"})
    void failsOnWhatIsNoMeetingOrHeldBySomebody(String command) throws IOException {
        assertThat(run(command, sample()).code()).isEqualTo(FAILED);
        assertThat(run(command, folder).code()).isEqualTo(FAILED);
        Path file = played();
        try (Journal _ = JOURNALS.open(file)) {
            assertThat(run(command, file).code()).isEqualTo(FAILED);
        }
        assertThat(run(command, file).code()).isEqualTo(DONE);
    }

    // The command line itself

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "play",
                "play story.json",
                "play --to folder",
                "show",
                "show one two",
                "show one --loudly",
                "verify one --code",
                "export one",
                "sample"
            })
    void doesNotUnderstand(String line) throws IOException {
        Answer answer = run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ", -1)));
        assertThat(answer.code()).isEqualTo(USAGE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank();
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void explainsItself() {
        Answer help = run("--help");
        assertThat(help.code()).isEqualTo(DONE);
        assertThat(help.out()).contains("play", "show", "export", "verify", "sample");
        assertThat(run("play", "--help").out()).contains("STORY.json", "--to");
        assertThat(run("--version").out()).contains("0.1.0");
    }
}
