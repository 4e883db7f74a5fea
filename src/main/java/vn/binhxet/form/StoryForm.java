package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.meeting.StoryReferences;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The story in JSON ({@code binhxet.story/1}). */
public final class StoryForm {
    /** What a story's {@code format} says. */
    public static final String FORMAT = "binhxet.story/1";

    private static final String STEP = "steps[";

    private StoryForm() {}

    /**
     * The story, or all problems of shape and reference by place, step after step. Whether its
     * steps are allowed is not looked at.
     */
    public static Outcome<Story> read(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        JsonNode tree = Json.tree(bytes, problems);
        if (!tree.isObject() && !problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        Story story = Fields.read(tree, "", problems, StoryForm::story);
        problems.addAll(StoryReferences.problemsOf(story, Fields.PLACEHOLDER));
        problems.sort(Comparator.comparingInt(StoryForm::step));
        return problems.isEmpty() ? new Outcome.Done<>(story) : new Outcome.Refused<>(problems);
    }

    /** The file of a story that begins a meeting and goes no further. */
    public static byte[] page(Beginning beginning) {
        Fact.MeetingPrepared prepared = beginning.prepared();
        ObjectNode story = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        story.putObject("meeting")
                .put("title", prepared.title())
                .put("year", prepared.year())
                .put("place", prepared.place())
                .put("rehearsal", prepared.rehearsal());
        story.set("bloc", BlocForm.write(prepared.bloc()));
        story.set("regulation", RegulationForm.write(prepared.regulation()));
        ArrayNode steps = story.putArray("steps");
        for (Command.WriteMinutes words : beginning.written()) {
            steps.addObject()
                    .put("do", words.step())
                    .put("section", Words.of(words.heading()))
                    .put("text", words.text());
        }
        return Json.page(story);
    }

    /** The number of the step a problem lies in; -1 before the first. */
    private static int step(Problem problem) {
        String place = problem.place();
        return place.startsWith(STEP)
                ? Integer.parseInt(place, STEP.length(), place.indexOf(']'), 10)
                : -1;
    }

    /** A story that may lie in another file. */
    static Story story(Fields fields) {
        String format = fields.text("format");
        if (fields.has("format") && !format.equals(FORMAT)) {
            fields.refuse(FormRefusal.OTHER_FORMAT, "format", format, FORMAT);
        }
        Meeting meeting = fields.object("meeting", Meeting::read);
        Bloc bloc = fields.object("bloc", BlocForm::read);
        Regulation regulation = fields.object("regulation", RegulationForm::read);
        List<Request> steps = fields.objects("steps", StepForm::read);
        checkTimes(steps, fields);
        return new Story(
                new Fact.MeetingPrepared(
                        meeting.title(),
                        meeting.year(),
                        meeting.place(),
                        meeting.rehearsal(),
                        bloc,
                        regulation),
                steps);
    }

    private static void checkTimes(List<Request> steps, Fields fields) {
        @Nullable OffsetDateTime before = null;
        for (int i = 0; i < steps.size(); i++) {
            OffsetDateTime at = steps.get(i).at();
            if (at != null && before != null && at.isBefore(before)) {
                fields.refuse(
                        FormRefusal.TIME_GOES_BACK,
                        STEP + i + "].at",
                        at.toString(),
                        before.toString());
            }
            before = at == null ? before : at;
        }
    }

    /** The head of a story. */
    private record Meeting(String title, int year, String place, boolean rehearsal) {
        static Meeting read(Fields fields) {
            return new Meeting(
                    fields.text("title"),
                    fields.whole("year"),
                    fields.text("place"),
                    fields.flag("rehearsal", false));
        }
    }
}
