package vn.binhxet.core.guide;

import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Fact.ResolutionVoted;
import vn.binhxet.core.meeting.Meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The votes of the meeting on texts: report, plan, minutes. */
record Adopting(Meeting meeting) {
    private static final String REPORT = "report";
    private static final String PLAN = "plan";
    private static final String MINUTES = "minutes";

    /** The discussion of report and plan, the votes on both, and what came of them. */
    List<Cue> reportAndPlan() {
        List<Cue> script = new ArrayList<>();
        script.add(vote(REPORT, Cue.todo(Kind.ADOPT_REPORT, meeting.year())));
        script.add(vote(PLAN, plan()));
        last(PLAN).filter(ResolutionVoted::isAdopted).map(Adopting::told).ifPresent(script::add);
        return script;
    }

    List<Cue> minutes() {
        boolean signed = meeting.proceedings().areMinutesSigned();
        return List.of(
                Cue.todo(Kind.READ_MINUTES),
                vote(MINUTES, Cue.todo(Kind.ADOPT_MINUTES)),
                Cue.todo(Kind.SIGN_MINUTES).done(signed));
    }

    boolean areMinutesAdopted() {
        return last(MINUTES).filter(ResolutionVoted::isAdopted).isPresent();
    }

    private Cue plan() {
        int next = meeting.year() + 1;
        return last(REPORT)
                .filter(ResolutionVoted::isAdopted)
                .map(report ->
                        Cue.todo(Kind.ADOPT_PLAN_NEXT, next, report.inFavour(), votes(report)))
                .orElseGet(() -> Cue.todo(Kind.ADOPT_PLAN, next));
    }

    /** The vote; once more where the text was not adopted. */
    private Cue vote(String subject, Cue first) {
        ResolutionVoted voted = last(subject).orElse(null);
        if (voted == null) {
            return first;
        }
        return voted.isAdopted()
                ? first.done(true)
                : Cue.todo(Kind.ADOPT_AGAIN, voted.title(), voted.inFavour(), votes(voted));
    }

    private static Cue told(ResolutionVoted voted) {
        return Cue.todo(Kind.TELL_ADOPTED, voted.title(), voted.inFavour(), votes(voted));
    }

    private static int votes(ResolutionVoted voted) {
        return voted.inFavour() + voted.against() + voted.abstain();
    }

    private Optional<ResolutionVoted> last(String subject) {
        return meeting.proceedings().all(ResolutionVoted.class).reversed().stream()
                .filter(voted -> voted.subject().equals(subject))
                .findFirst();
    }
}
