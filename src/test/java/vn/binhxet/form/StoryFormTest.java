package vn.binhxet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reading stories: everything wrong is found at once and named by place. */
class StoryFormTest {
    private static final String HEAD =
            """
            {"format": "binhxet.story/1",
             "meeting": {"title": "Hội nghị", "year": 2021, "place": "Nam Định"},
             "bloc": {"name": "Khối", "province": "Nam Định", "head": "a",
               "units": [{"id": "a", "name": "Đơn vị A"}, {"id": "b", "name": "Đơn vị B"}]},
             "regulation": {"title": "Quy chế", "sample": true, "year": 2021, "sources": [],
               "scale": 10, "decimals": 2,
               "sections": [{"code": "I", "title": "Mục", "criteria": [
                 {"code": "I.1", "title": "Tiêu chí", "max": 10, "kind": "graded", "step": 0.25}]}],
               "quorum": {"share": "2/3", "atLeast": true, "of": "members"},
               "awards": [{"code": "CTD", "title": "Cờ", "quota": 1, "by": "chooseN",
                 "pass": {"share": "1/2", "atLeast": false, "of": "valid"}}]},
            """;

    private static Outcome<Story> read(String json) {
        return StoryForm.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<Story> steps(String steps) {
        return read(HEAD + "\"steps\": [" + steps + "]}");
    }

    private static Story story(String steps) {
        Outcome<Story> outcome = steps(steps);
        assertThat(outcome.problems()).isEmpty();
        return ((Outcome.Done<Story>) outcome).value();
    }

    private static List<String> places(Outcome<Story> outcome) {
        return outcome.problems().stream().map(p -> p.place() + " " + p.refusal().name()).toList();
    }

    @Test
    void optionalPartsHaveTheirDefaults() {
        Story story = story("");
        assertThat(story.prepared().rehearsal()).isFalse();
        assertThat(story.prepared().regulation().ballots()).isEqualTo(Ballots.USUAL);
        assertThat(story.prepared().regulation().adoption().share()).hasToString("1/2");
        assertThat(story.prepared().bloc().deputies()).isEmpty();
    }

    @Test
    void allProblemsOfShapeAndReferenceAreNamedAtOnceByPlace() {
        Outcome<Story> outcome =
                steps(
                        """
                        {"do": "begin", "chair": [], "secretary": ""},
                        {"do": "dance"},
                        {"do": "openItem", "item": "1"},
                        {"do": "arrive", "unit": "c", "delegate": "X", "role": "Y", "votes": "yes"},
                        {"do": "score", "stage": "selbst", "unit": "a",
                          "entries": {"I.1": {"points": 1, "met": true}, "I.9": {"points": 1}}},
                        {"do": "openRound", "round": "1", "for": "XYZ", "seats": 1.5},
                        {"do": "papers", "round": "2", "pass": 1, "typist": "T",
                          "list": [["a"], ["c"], {"invalid": "UGLY"}, {"yes": ["a"]}]},
                        {"do": "issue", "round": "1", "papers": 3, "colour": "red"}
                        """);
        assertThat(places(outcome))
                .containsExactlyInAnyOrder(
                        "steps[0].chair EMPTY",
                        "steps[0].secretary BLANK",
                        "steps[1].do STEP_UNKNOWN",
                        "steps[2].item NOT_A_NUMBER",
                        "steps[3].votes NOT_A_FLAG",
                        "steps[3].unit UNIT_UNKNOWN",
                        "steps[4].stage NOT_A_WORD",
                        "steps[4].entries[\"I.1\"] ENTRY_NEEDS_ONE_KIND",
                        "steps[4].entries[\"I.9\"] CRITERION_UNKNOWN",
                        "steps[5].seats NOT_A_WHOLE_NUMBER",
                        "steps[5].for SUBJECT_UNKNOWN",
                        "steps[6].round ROUND_UNKNOWN",
                        "steps[6].list[1][0] UNIT_UNKNOWN",
                        "steps[6].list[2].invalid NOT_A_WORD",
                        "steps[6].list[3].no MISSING",
                        "steps[7].colour NAME_UNKNOWN");
    }

    @Test
    void theBlocAndTheRegulationAreLookedThroughToo() {
        String broken =
                HEAD.replace("\"head\": \"a\"", "\"head\": \"z\"")
                        .replace("\"id\": \"b\"", "\"id\": \"a\"")
                        .replace("\"max\": 10", "\"max\": 0")
                        .replace("\"share\": \"2/3\"", "\"share\": \"3/2\"")
                        .replace("binhxet.story/1", "binhxet.story/2");
        assertThat(places(read(broken + "\"steps\": []}")))
                .containsExactlyInAnyOrder(
                        "format OTHER_FORMAT",
                        "bloc.units[1].id ID_TWICE",
                        "bloc.head UNIT_UNKNOWN",
                        "regulation.quorum.share NOT_A_SHARE",
                        "regulation.sections[0].criteria[0].max MAX_NOT_POSITIVE",
                        "regulation.sections[0].criteria[0].step STEP_OVER_MAX");
    }

    @Test
    void aRepeatedNameIsNoted() {
        assertThat(places(steps("{\"do\": \"undo\", \"reason\": \"x\", \"reason\": \"y\"}")))
                .containsExactly("steps[0].reason NAME_TWICE");
    }

    @Test
    void problemsStandInTheOrderOfTheSteps() {
        Outcome<Story> outcome =
                steps(
                        """
                        {"do": "leave", "unit": "z"}, {"do": "dance"}, {"do": "leave", "unit": "y"},
                        {"do": "undo", "reason": 1, "reason": 2}
                        """);
        assertThat(places(outcome))
                .containsExactly(
                        "steps[0].unit UNIT_UNKNOWN",
                        "steps[1].do STEP_UNKNOWN",
                        "steps[2].unit UNIT_UNKNOWN",
                        "steps[3].reason NAME_TWICE",
                        "steps[3].reason NOT_A_TEXT");
    }

    @Test
    void timesNeverGoBack() {
        assertThat(
                        places(
                                steps(
                                        """
                                        {"do": "undo", "reason": "x", "at": "2022-01-05T08:00:00+07:00"},
                                        {"do": "undo", "reason": "x"},
                                        {"do": "undo", "reason": "x", "at": "2022-01-05T07:59:00+07:00"},
                                        {"do": "undo", "reason": "x", "at": "yesterday"}
                                        """)))
                .containsExactly("steps[2].at TIME_GOES_BACK", "steps[3].at NOT_A_TIME");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        Problem problem = read("{\n \"format\": oops }").problems().getFirst();
        assertThat(problem.refusal()).isEqualTo(FormRefusal.UNREADABLE);
        assertThat(problem.args().getFirst()).isEqualTo(2);
        assertThat(read("").problems()).isNotEmpty();
        assertThat(read("[]").problems()).isNotEmpty();
        assertThat(read("null").problems()).isNotEmpty();
        assertThat(read("{} {}").problems()).isNotEmpty();
        assertThat(read("[".repeat(100_000)).problems()).isNotEmpty();
    }

    @Test
    void numbersAreExactAndTextsComposed() {
        Story story =
                story(
                        """
                        {"do": "score", "stage": "self", "unit": "a", "entries": {"I.1": {"points": 8.250}}},
                        {"do": "note", "item": 1, "speaker": "Nguye\u0302\u0303n", "text": "x"}
                        """);
        Command.Score score = (Command.Score) story.steps().getFirst().command();
        Input.Given given = (Input.Given) score.entries().values().iterator().next().input();
        assertThat(given.points()).hasToString("8.25");
        assertThat(((Command.TakeNote) story.steps().get(1).command()).speaker())
                .isEqualTo("Nguyễn");
    }

    @Test
    void byAndOverrideMayStandAtAnyStep() {
        Story story =
                story(
                        """
                        {"do": "closeMeeting", "by": "An", "override": "vì vội", "at": "2022-01-05T08:00:00+07:00"},
                        {"do": "sign", "document": "minutes", "by": ["An", "Bình"]}
                        """);
        assertThat(story.steps().getFirst().by()).isEqualTo("An");
        assertThat(story.steps().getFirst().override()).isEqualTo("vì vội");
        assertThat(story.steps().get(1).by()).as("of a signature: who signed").isNull();
    }

    @Test
    void papersOfEveryFormAreRead() {
        Story story =
                story(
                        """
                        {"do": "openRound", "round": "1", "for": "CTD"},
                        {"do": "papers", "round": "1", "pass": 1, "typist": "T", "from": 3,
                         "list": [["b", "a"], [], {"yes": ["a"], "no": []}, {"invalid": "OTHER", "remark": "rách"}]}
                        """);
        Command.TypePapers papers = (Command.TypePapers) story.steps().get(1).command();
        assertThat(papers.from()).isEqualTo(3);
        assertThat(papers.list().get(1)).isEqualTo(new Paper.Choice(List.of()));
        assertThat(((Paper.Invalid) papers.list().get(3)).remark()).isEqualTo("rách");
    }
}
