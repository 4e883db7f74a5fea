package vn.binhxet.core.meeting;

import java.util.List;

/**
 * A meeting told in steps, for rehearsals, tests, and rebuilding a meeting held on paper.
 *
 * @param prepared how the file starts
 * @param steps what was asked, in order
 */
public record Story(Fact.MeetingPrepared prepared, List<Request> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /** How many steps were taken before the meeting began; all of them if it never did. */
    public int preparation() {
        return (int)
                steps.stream()
                        .takeWhile(step -> !(step.command() instanceof Command.Begin))
                        .count();
    }
}
