package vn.binhxet.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.nextyear.NextMeeting;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.RandomRegulation;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.province.SentDossier;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The published schemas say what the program writes and takes. They know shapes only: a name twice
 * in one object and names that refer to nothing are left to the reader.
 */
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TEXTS =
            Map.of(
                    "urn:binhxet:deck:1", text("deck"),
                    "urn:binhxet:manifest:1", text("manifest"),
                    "urn:binhxet:story:1", text("story"),
                    "urn:binhxet:regulation:1", text("regulation"),
                    "urn:binhxet:summary:1", text("summary"));
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS));

    private static final String UP_TO_THE_PAPERS =
            """
            {"do": "begin", "chair": "An", "secretary": "Bình"},
            {"do": "arrive", "unit": "a", "delegate": "An", "role": "Cục trưởng"},
            {"do": "arrive", "unit": "b", "delegate": "Bình", "role": "Cục trưởng"},
            {"do": "committee", "head": "An", "members": ["Bình"]},
            {"do": "openRound", "round": "1", "for": "CTD", "candidates": ["a"],
              "override": "chưa chấm điểm"},
            {"do": "issue", "round": "1", "papers": 2},
            """;

    private static String text(String name) {
        String file = "schema/" + name + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(Json.class.getResourceAsStream(file))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isValid(String json, String name) {
        return errors(json, name).isEmpty();
    }

    private static String errors(String json, String name) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("urn:binhxet:" + name + ":1"));
        StringBuilder errors = new StringBuilder();
        schema.validate(json, InputFormat.JSON)
                .forEach(e -> errors.append(e.getInstanceLocation()).append(' ').append(e));
        return errors.toString();
    }

    private static boolean isRead(String story) {
        return StoryForm.read(story.getBytes(StandardCharsets.UTF_8)).problems().isEmpty();
    }

    private static String sample() {
        return new String(new StoryFiles().sample(), StandardCharsets.UTF_8);
    }

    private static String summary(MeetingSession session) {
        byte[] bytes = SummaryJson.of(session.meeting(), session.entries(), "0.1.0").bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String manifest(MeetingSession session) {
        byte[] bytes = summary(session).getBytes(StandardCharsets.UTF_8);
        SentDossier sent = SentDossier.of(bytes, Map.of("07-phu-luc/bao-cao.pdf", bytes));
        return new String(sent.file(ManifestForm.NAME), StandardCharsets.UTF_8);
    }

    // What is right

    @Test
    void theSampleIsAStory() {
        assertThat(errors(sample(), "story")).isEmpty();
    }

    @Test
    void itsRegulationIsOneByItself() {
        String regulation = JSON.readTree(sample()).get("regulation").toString();
        assertThat(errors(regulation, "regulation")).isEmpty();
    }

    @Test
    void soAreThoseThatShipAndWhatIsWritten() {
        RegulationFiles files = new RegulationFiles();
        for (String name : files.samples()) {
            String file = new String(files.sample(name), StandardCharsets.UTF_8);
            assertThat(errors(file, "regulation")).as(name).isEmpty();
        }
        Laws.hold(
                30,
                dice -> {
                    byte[] file = RegulationForm.page(RandomRegulation.of(dice));
                    assertThat(errors(new String(file, StandardCharsets.UTF_8), "regulation"))
                            .isEmpty();
                });
    }

    @Test
    void theBeginningOfTheNextYearIsAStory() {
        LastYear last = LastYear.of(SampleMeeting.whole().meeting());
        Beginning beginning =
                new Beginning(
                        NextMeeting.after(last, last.nextTitle(), 2022, last.place()),
                        List.of(new Command.WriteMinutes(Heading.BUSINESS, "1. Một việc")));
        byte[] story = StoryForm.page(beginning);

        assertThat(errors(new String(story, StandardCharsets.UTF_8), "story")).isEmpty();
        assertThat(StoryForm.read(story)).isEqualTo(new Outcome.Done<>(beginning.story()));
    }

    @Test
    void thePracticePapersAreADeck() {
        assertThat(errors(DeckFormTest.shipped(), "deck")).isEmpty();
    }

    @Test
    void theIndexOfADossierIsAManifestAndOneThatIsMissingAFingerprintIsNone() {
        String index = manifest(SampleMeeting.whole());
        assertThat(errors(index, "manifest")).isEmpty();
        assertThat(errors(index.replace("sha256", "md5"), "manifest")).isNotEmpty();
    }

    @Test
    void aStoryMayHaveEveryStepAndEveryField() {
        String story = Stories.of(Stories.EVERY_STEP);
        assertThat(errors(story, "story")).isEmpty();
        assertThat(StoryForm.read(story.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    @Test
    void noStepAndNoFieldIsForgotten() {
        Set<String> published = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (JsonNode step :
                JSON.readTree(TEXTS.get("urn:binhxet:story:1")).at("/$defs/step/oneOf")) {
            String word = step.at("/properties/do/const").stringValue();
            step.get("properties")
                    .propertyNames()
                    .forEach(field -> published.add(word + " " + field));
        }
        for (JsonNode step : JSON.readTree(Stories.of(Stories.EVERY_STEP)).get("steps")) {
            String word = step.get("do").stringValue();
            step.propertyNames().forEach(field -> told.add(word + " " + field));
        }
        published.removeIf(field -> field.matches(".* (at|by|override)") && !told.contains(field));
        assertThat(told).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void theSummaryOfTheSampleIsOne() {
        assertThat(errors(summary(SampleMeeting.whole()), "summary")).isEmpty();
    }

    @Test
    void aMeetingHasASummaryWhereverItStands() {
        for (var kind :
                List.of(
                        Command.Begin.class,
                        Command.FinaliseScores.class,
                        Command.OpenRound.class,
                        Command.SealCount.class,
                        Command.SettleTie.class,
                        Command.CloseMeeting.class)) {
            MeetingSession session = SampleMeeting.before(kind);
            assertThat(errors(summary(session), "summary")).as("before " + kind).isEmpty();
        }
    }

    @Test
    void aSummaryMayHaveNamesOfLaterVersions() {
        ObjectNode summary = (ObjectNode) JSON.readTree(summary(SampleMeeting.whole()));
        summary.put("weather", "nắng");
        ((ObjectNode) summary.get("meeting")).put("hall", "A");
        assertThat(errors(summary.toString(), "summary")).isEmpty();
    }

    // What is wrong

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /format                  | "binhxet.story/2"
                    /format                  |
                    /steps                   | {}
                    /colour                  | "red"
                    /meeting/year            | "2021"
                    /meeting/year            | 2021.5
                    /meeting/place           | ""
                    /meeting/place           | null
                    /meeting/rehearsal       | "no"
                    /meeting/hall            | "A"
                    /bloc/units              | []
                    /bloc/units/0/id         | " "
                    /bloc/units/0/id         | "a1234567890123456789012345678901234567890"
                    /bloc/units/0/id         | 7
                    /bloc/units/0/delegates  | -1
                    /bloc/units/1/name       |
                    /bloc/deputies           | "b"
                    /bloc/head               |
                    /bloc/guests/0/role      |
                    /bloc/history/0/office   | "KT"
                    /bloc/history/1/office   |
                    /regulation              | "như năm trước"
                    /regulation/sample       |
                    /regulation/scale        | "100"
                    /regulation/decimals     | 7
                    /regulation/bonusCap     | -1
                    /regulation/passes       | 3
                    /regulation/voters       | "people"
                    /regulation/blankIs      | true
                    /regulation/tieOrder/0   | "luck"
                    /regulation/quorum/share | "0.5"
                    /regulation/quorum/share | 0.5
                    /regulation/quorum/of    | "everybody"
                    /regulation/quorum/atLeast           |
                    /regulation/awards/0/by              | "acclamation"
                    /regulation/awards/0/quota           | 0
                    /regulation/awards/0/conditions/0    | "rich"
                    /regulation/awards/0/conditions/1    | "minPoints:many"
                    /regulation/awards/0/colour          | "red"
                    /regulation/offices/0/by             | "rank"
                    /regulation/offices/0/seats          | 0
                    /regulation/classes/0/from           |
                    /regulation/adjustments/0/each       | 0
                    /regulation/sections/0/code          | ""
                    /regulation/sections/0/criteria/0/max    | 0
                    /regulation/sections/0/criteria/0/kind   | "felt"
                    /regulation/sections/0/criteria/0/step   |
                    /regulation/sections/0/criteria/0/step   | 0
                    /regulation/sections/0/criteria/1/step   | 1
                    /regulation/sections/0/criteria/2/each   |
                    /regulation/sections/0/criteria/3/bands  | []
                    /regulation/sections/0/criteria/3/bands/0/from   | -1
                    """)
    void aWrongFieldIsRefusedBySchemaAndReader(String pointer, String value) {
        String story = changed(pointer, value);
        assertThat(isValid(story, "story")).as("valid by schema").isFalse();
        assertThat(isRead(story)).as("read").isFalse();
    }

    private static String changed(String pointer, String value) {
        JsonNode story = JSON.readTree(Stories.of(Stories.EVERY_STEP));
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (story.at(pointer.substring(0, last))) {
            case ArrayNode list -> list.set(Integer.parseInt(name), JSON.readTree(value));
            case ObjectNode object when value == null -> object.remove(name);
            case ObjectNode object -> object.set(name, JSON.readTree(value));
            default -> throw new IllegalArgumentException(pointer);
        }
        return story.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"begin\"",
                "{}",
                "{\"do\": \"dance\"}",
                "{\"do\": 1}",
                "{\"do\": \"Begin\", \"chair\": \"An\", \"secretary\": \"B\"}",
                "{\"do\": \"begin\", \"chair\": [], \"secretary\": \"B\"}",
                "{\"do\": \"begin\", \"chair\": \"An\"}",
                "{\"do\": \"resume\", \"at\": \"hôm nay\"}",
                "{\"do\": \"resume\", \"at\": \"2022-01-05T08:00:00\"}",
                "{\"do\": \"resume\", \"override\": true}",
                "{\"do\": \"resume\", \"why\": \"x\"}",
                "{\"do\": \"openItem\", \"item\": \"1\"}",
                "{\"do\": \"note\", \"item\": 1, \"speaker\": \"An\"}",
                "{\"do\": \"undo\", \"reason\": \"\"}",
                "{\"do\": \"sign\", \"document\": \"minutes\", \"by\": \"An\"}",
                "{\"do\": \"arrive\", \"unit\": \"a\", \"delegate\": \"An\", \"role\": \"X\","
                        + " \"proxy\": {\"for\": \"b\"}}",
                "{\"do\": \"score\", \"stage\": \"final\", \"unit\": \"a\", \"entries\": {}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\"}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " 3}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " {}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " {\"points\": \"3\"}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " {\"points\": 3, \"met\": true}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " {\"target\": 3}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.1\":"
                        + " {\"notAssigned\": false}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.3\":"
                        + " {\"count\": 1.5}}}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {},"
                        + " \"reasons\": {\"I.1\": 1}}",
                "{\"do\": \"openRound\", \"round\": \"1\", \"for\": \"CTD\", \"candidates\":"
                        + " \"a\"}",
                "{\"do\": \"openRound\", \"round\": \"1\", \"for\": \"CTD\", \"seats\": 1.5}",
                "{\"do\": \"openRound\", \"round\": \"\", \"for\": \"CTD\"}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [\"a\"]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [[7]]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [{}]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [{\"yes\": [\"a\"]}]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [{\"invalid\": \"UGLY\"}]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [{\"invalid\": \"OTHER\", \"yes\": []}]}",
                "{\"do\": \"totals\", \"round\": \"1\", \"returned\": 2, \"invalid\": 0}",
                "{\"do\": \"totals\", \"round\": \"1\", \"returned\": 2, \"invalid\": 0, \"votes\":"
                        + " [2]}",
                "{\"do\": \"settleTie\", \"how\": \"lot\", \"reason\": \"x\"}",
                "{\"do\": \"settleTie\", \"round\": \"1\", \"award\": \"CTD\", \"how\": \"lot\","
                        + " \"reason\": \"x\"}",
                "{\"do\": \"settleTie\", \"round\": \"1\", \"how\": \"dice\", \"reason\": \"x\"}",
                "{\"do\": \"elect\", \"office\": \"KT\", \"year\": 2022, \"unit\": \"a\", \"how\":"
                        + " \"inheritance\"}"
            })
    void aWrongStepIsRefusedBySchemaAndReader(String step) {
        String opened = "{\"do\": \"openRound\", \"round\": \"1\", \"for\": \"CTD\"}";
        String before = step.contains("openRound") ? "" : opened + ", ";
        assertThat(isRead(Stories.of(opened))).isTrue();
        String story = Stories.of(before + step);
        assertThat(isValid(story, "story")).as("valid by schema").isFalse();
        assertThat(isRead(story)).as("read").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"do\": \"agenda\", \"items\": []}",
                "{\"do\": \"agenda\", \"items\": [{\"title\": \"Khai mạc\", \"minutes\": -5}]}",
                "{\"do\": \"openItem\", \"item\": 0}",
                "{\"do\": \"adopt\", \"subject\": \"plan\", \"title\": \"X\", \"for\": -1,"
                        + " \"against\": 0, \"abstain\": 0}",
                "{\"do\": \"attach\", \"kind\": \"photo\", \"name\": \"a.jpg\", \"sha256\":"
                        + " \"abc\"}",
                "{\"do\": \"sign\", \"document\": \"letter\", \"by\": [\"An\"]}",
                "{\"do\": \"sign\", \"document\": \"minutes\", \"by\": []}",
                "{\"do\": \"adjust\", \"stage\": \"self\", \"unit\": \"a\", \"line\": \"T1\","
                        + " \"times\": -1}",
                "{\"do\": \"bar\", \"unit\": \"a\", \"awards\": [], \"ground\": \"X\", \"source\":"
                        + " \"Y\"}",
                "{\"do\": \"score\", \"stage\": \"self\", \"unit\": \"a\", \"entries\": {\"I.3\":"
                        + " {\"count\": -1}}}",
                "{\"do\": \"openRound\", \"round\": \"9\", \"for\": \"CTD\", \"seats\": 0}",
                "{\"do\": \"issue\", \"round\": \"1\", \"papers\": 0}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 3, \"typist\": \"An\", \"list\":"
                        + " [[\"a\"]]}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " []}",
                "{\"do\": \"papers\", \"round\": \"1\", \"pass\": 1, \"typist\": \"An\", \"list\":"
                        + " [[\"a\"]], \"from\": 0}",
                "{\"do\": \"retype\", \"round\": \"1\", \"pass\": 1, \"paper\": 0, \"is\": [],"
                        + " \"reason\": \"x\"}",
                "{\"do\": \"resolve\", \"round\": \"1\", \"paper\": 0, \"is\": [], \"by\": \"An\"}",
                "{\"do\": \"totals\", \"round\": \"1\", \"returned\": -2, \"invalid\": 0,"
                        + " \"votes\": {}}",
                "{\"do\": \"totals\", \"round\": \"1\", \"returned\": 2, \"invalid\": 0, \"votes\":"
                        + " {\"a\": -1}}",
                "{\"do\": \"seal\", \"round\": \"1\", \"unused\": -1, \"spoiled\": 0,"
                        + " \"notReturned\": 0}",
                "{\"do\": \"official\", \"round\": \"1\", \"count\": 0, \"reason\": \"x\"}",
                "{\"do\": \"elect\", \"office\": \"KT\", \"year\": 2022, \"unit\": \"a\", \"how\":"
                        + " \"acclamation\", \"for\": -1, \"against\": 0, \"abstain\": 0}"
            })
    void aStepOutOfRangeIsRefusedBySchemaAndRules(String step) {
        String story = Stories.of(UP_TO_THE_PAPERS + step);
        assertThat(isValid(story, "story")).as("valid by schema").isFalse();
        if (StoryForm.read(story.getBytes(StandardCharsets.UTF_8))
                instanceof Outcome.Done<Story>(var read)) {
            var session =
                    MeetingSession.prepare(
                            new MemoryJournal(), SampleMeeting.CLOCK, read.prepared());
            for (Request before : read.steps().subList(0, read.steps().size() - 1)) {
                assertThat(session.ask(before).problems()).isEmpty();
            }
            assertThat(session.ask(read.steps().getLast().despite("vội")).problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /format             | "binhxet.summary/2"
                    /generator/version  |
                    /meeting/begunAt    | "5/1/2022"
                    /meeting/chair      | "An"
                    /bloc/units         | []
                    /attendance/present | -1
                    /rounds/0/method    | "acclamation"
                    /rounds/0/commitment    | "đúng"
                    /rounds/0/results/0/votes   | null
                    /rounds/0/invalidByReason   | {"UGLY": 1}
                    /rounds/0/ties      |
                    /proposals/0/rank   | 0
                    /offices/0/how      | "inheritance"
                    /journal/code       | "1234-5678"
                    /journal/head       | "ABC"
                    /scores             |
                    """)
    void aWrongSummaryIsRefused(String pointer, String value) {
        JsonNode summary = JSON.readTree(summary(SampleMeeting.whole()));
        int last = pointer.lastIndexOf('/');
        ObjectNode object = (ObjectNode) summary.at(pointer.substring(0, last));
        assertThat(object.has(pointer.substring(last + 1))).isTrue();
        if (value == null) {
            object.remove(pointer.substring(last + 1));
        } else {
            object.set(pointer.substring(last + 1), JSON.readTree(value));
        }
        assertThat(isValid(summary.toString(), "summary")).isFalse();
    }
}
