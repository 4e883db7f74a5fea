package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.fixture.Reach;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.store.SqliteJournals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * No way leads from a voter to a paper: not in the file, the log, the exports, or memory. Each
 * person in the hall, each authorisation and each remark on a paper bears a word that occurs
 * nowhere else.
 */
class SecrecyTest {
    private static final String VOTER = "NGƯỜI-BỎ-PHIẾU-";
    private static final String REMARK = "GHI-CHÚ-TRÊN-PHIẾU-";

    /** The kinds of entries that hold papers. */
    private static final List<String> PAPERS =
            List.of("PapersTyped", "PaperRetyped", "DifferenceResolved");

    /** What holds no object of ours. */
    private static final Pattern CLOSED =
            Pattern.compile("(java\\.(lang|math|time|nio|security)|sun\\.nio|org\\.sqlite)\\..*");

    @TempDir private static Path folder;

    /** What the command line SAID. */
    private static final StringWriter SAID = new StringWriter();

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Level USUAL = LOG.getLevel();

    /** All that anybody logged, however unimportant. */
    private static final ListAppender<ILoggingEvent> HEARD = new ListAppender<>();

    private static Path file = Path.of("");

    @BeforeAll
    static void holdTheMeeting() throws IOException {
        LOG.setLevel(Level.TRACE);
        HEARD.start();
        LOG.addAppender(HEARD);
        Path story = folder.resolve("story.json");
        Files.writeString(story, marked(new StoryFiles().sample()));
        Path out = folder.resolve("out");
        run("play", story.toString(), "--to", out.toString());
        file = out.resolve("meeting.binhxet");
        run("show", file.toString());
        run("verify", file.toString());
        run("export", file.toString(), "--to", folder.resolve("again").toString());
    }

    @AfterAll
    static void listenNoMore() {
        LOG.detachAppender(HEARD);
        LOG.setLevel(USUAL);
    }

    private static void run(String... args) {
        PrintWriter print = new PrintWriter(SAID);
        assertThat(new Wiring().cli(print, print).run(args)).as(SAID.toString()).isZero();
    }

    /** The sample, with every delegate and every invalid paper marked. */
    private static String marked(byte[] sample) {
        String story = new String(sample, StandardCharsets.UTF_8);
        assertThat(story).contains("\"delegate\": \"").contains("\"invalid\": ");
        return story.replace("\"delegate\": \"", "\"delegate\": \"" + VOTER)
                .replace("\"invalid\": ", "\"remark\": \"" + REMARK + "\", \"invalid\": ");
    }

    @Test
    void noRowOfTheFileHoldsBothAndNoViewShowsAPaper() throws SQLException {
        Map<String, List<String>> tables = tables();
        for (String row : Objects.requireNonNull(tables.remove("journal"))) {
            boolean paper = PAPERS.stream().anyMatch(kind -> row.contains(" | " + kind + " | "));
            assertThat(paper && row.contains(VOTER)).as(row).isFalse();
            assertThat(!paper && row.contains(REMARK)).as(row).isFalse();
        }
        List<String> bodies = bodies();
        assertThat(bodies).hasSizeGreaterThan(3).anyMatch(body -> body.contains(REMARK));
        assertThat(tables).hasSizeGreaterThan(4);
        tables.values().stream()
                .flatMap(List::stream)
                .forEach(row -> assertThat(row).doesNotContain(bodies).doesNotContain(REMARK));
    }

    @Test
    void papersCarryNoSecondsAndNobodyButWhoTypedThem() {
        List<Entry> papers =
                entries().stream().filter(e -> e.recorded().fact().holdsPapers()).toList();
        assertThat(papers)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.recorded().at().getSecond()).isZero();
                    assertThat(entry.recorded().at().getNano()).isZero();
                    assertThat(entry.recorded().by()).doesNotContain(VOTER);
                });
    }

    @Test
    void whatLeavesTheFileHoldsNoPaper() throws IOException {
        List<String> outside = new ArrayList<>(List.of(SAID.toString()));
        for (Path export : exports()) {
            outside.addAll(texts(export));
        }
        assertThat(outside).hasSizeGreaterThan(6);
        for (Entry entry : entries()) {
            if (entry.recorded().fact().holdsPapers()) {
                for (String text : outside) {
                    assertThat(text).doesNotContain(entry.digest());
                    assertThat(text).doesNotContain(REMARK);
                }
            }
        }
        for (String kind : PAPERS) {
            assertThat(outside).noneMatch(text -> text.contains(kind));
        }
    }

    @Test
    void theLogNamesNobodyAndNoPaper() {
        try (MeetingSession session = session()) {
            assertThat(session.damage()).isEmpty();
        }
        LOG.info("heard");
        assertThat(HEARD.list)
                .anyMatch(line -> line.getFormattedMessage().equals("heard"))
                .noneMatch(line -> line.getFormattedMessage().contains(VOTER))
                .noneMatch(line -> line.getFormattedMessage().contains(REMARK))
                .noneMatch(line -> line.getFormattedMessage().contains("Choice"));
    }

    @Test
    void inMemoryNoVoterLeadsToAPaperAndNoPaperToAVoter() {
        try (MeetingSession session = session()) {
            Reach reach = Reach.from(session);
            List<Object> people = reach.all(Presence.class, Fact.DelegateArrived.class);
            List<Object> papers = reach.all(Paper.class, Pass.class, Box.class);
            assertThat(people).hasSizeGreaterThan(18);
            assertThat(papers).hasSizeGreaterThan(40);
            for (Object person : people) {
                assertThat(reach.of(person)).doesNotContainAnyElementsOf(papers);
            }
            for (Object paper : papers) {
                assertThat(reach.of(paper))
                        .doesNotContainAnyElementsOf(people)
                        .noneMatch(held -> held instanceof String word && word.contains(VOTER));
            }
            assertThat(reach.all(RollCall.class))
                    .allSatisfy(
                            roll -> assertThat(reach.of(roll)).doesNotContainAnyElementsOf(papers));
        }
    }

    /** Only what holds the whole meeting holds both, and so says nothing of who and which. */
    @Test
    void onlyTheWholeMeetingHoldsVotersAndPapers() {
        try (MeetingSession session = session()) {
            Reach reach = Reach.from(session);
            Set<String> both = new TreeSet<>();
            for (Object one : reach.all()) {
                Set<Object> held = reach.of(one);
                boolean person = held.stream().anyMatch(Presence.class::isInstance);
                boolean paper = held.stream().anyMatch(Paper.class::isInstance);
                if (person && paper && one.getClass().getName().startsWith("vn.binhxet.")) {
                    both.add(one.getClass().getSimpleName());
                }
            }
            assertThat(both).containsExactlyInAnyOrder("MeetingSession", "History", "Meeting");
            assertThat(reach.closed())
                    .as("values, files, the clock and the database: nothing else was passed over")
                    .allMatch(CLOSED.asMatchPredicate());
        }
    }

    /** What the entries that hold papers say. */
    private static List<String> bodies() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String kinds = "'" + String.join("', '", PAPERS) + "'";
            return rows(connection, "SELECT body FROM journal WHERE kind IN (" + kinds + ")");
        }
    }

    private static MeetingSession session() {
        Clock clock = Clock.systemUTC();
        return MeetingSession.resume(new SqliteJournals(clock).open(file), clock);
    }

    private static List<Entry> entries() {
        try (Journal journal = new SqliteJournals(Clock.systemUTC()).open(file)) {
            return List.copyOf(journal.entries());
        }
    }

    /** Every row of every table and view, as one text each. */
    private static Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String names = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')";
            for (String name : rows(connection, names)) {
                tables.put(name, rows(connection, "SELECT * FROM \"" + name + "\""));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" | ", row));
            }
        }
        return all;
    }

    private static List<Path> exports() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().endsWith(".binhxet"))
                    .filter(path -> !path.getFileName().toString().equals("story.json"))
                    .toList();
        }
    }

    /** What stands in a file; of an archive, in each file within. */
    private static List<String> texts(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        List<String> texts = new ArrayList<>(List.of(text(bytes)));
        if (path.toString().endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry();
                        entry != null;
                        entry = zip.getNextEntry()) {
                    texts.add(text(zip.readAllBytes()));
                }
            }
        } else if (path.toString().endsWith(".pdf")) {
            texts.add(words(bytes));
        }
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String words(byte[] pdf) {
        try (var reader = new org.openpdf.text.pdf.PdfReader(pdf)) {
            var extractor = new org.openpdf.text.pdf.parser.PdfTextExtractor(reader);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(extractor.getTextFromPage(page));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
