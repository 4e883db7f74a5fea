package vn.binhxet.session;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Plays a story as a meeting. It reads no clock: a step without a time happens when the step before
 * did.
 */
final class StoryPlayer {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private StoryPlayer() {}

    /** The first time the story names; empty if it names none. */
    static Optional<OffsetDateTime> firstTime(Story story) {
        return story.steps().stream().map(Request::at).filter(Objects::nonNull).findFirst();
    }

    /** When a story that names no time is played: on the last morning of the work year. */
    static OffsetDateTime lastMorning(Story story) {
        return OffsetDateTime.of(story.prepared().year(), 12, 31, 8, 0, 0, 0, VIETNAM);
    }

    /**
     * The steps with their times filled in.
     *
     * @param start when the file of the story is set up
     */
    static List<Request> timed(Story story, OffsetDateTime start) {
        List<Request> timed = new ArrayList<>();
        OffsetDateTime now = start;
        for (Request step : story.steps()) {
            now = step.at() == null ? now : step.at();
            timed.add(new Request(step.command(), now, step.by(), step.override()));
        }
        return timed;
    }

    /**
     * What the rules would refuse, by place, going on after each refusal as if that step had not
     * been asked. Nothing is written.
     */
    static List<Problem> problemsOf(Story story) {
        List<Problem> problems = new ArrayList<>();
        play(story, problems);
        return problems;
    }

    /** The meeting as it stands when all steps were taken; those refused are passed over. */
    static Meeting after(Story story) {
        return play(story, new ArrayList<>());
    }

    private static Meeting play(Story story, List<Problem> problems) {
        OffsetDateTime start = firstTime(story).orElse(lastMorning(story));
        History history = History.of(List.of(recorded(1, start, story.prepared())));
        List<Request> steps = timed(story, start);
        for (int i = 0; i < steps.size(); i++) {
            Request step = steps.get(i);
            switch (Rulebook.decide(history.now(), step)) {
                case Outcome.Done<List<Fact>>(var facts) -> history = with(history, facts, step);
                case Outcome.Refused<List<Fact>>(var refused) -> {
                    String place = "steps[" + i + "]";
                    refused.forEach(problem -> problems.add(problem.within(place)));
                }
            }
        }
        return history.now();
    }

    private static History with(History history, List<Fact> facts, Request step) {
        List<Recorded> recorded = new ArrayList<>();
        int next = history.entries().size() + 1;
        for (Fact fact : facts) {
            recorded.add(recorded(next++, Objects.requireNonNull(step.at()), fact));
        }
        return history.with(recorded);
    }

    private static Recorded recorded(int seq, OffsetDateTime at, Fact fact) {
        return new Recorded(seq, at, "", fact);
    }
}
