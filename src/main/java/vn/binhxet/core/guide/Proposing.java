package vn.binhxet.core.guide;

import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/** The points, and who may be proposed for what. */
record Proposing(Meeting meeting) {
    /** From the sheets to official points; empty where the regulation asks for none. */
    List<Cue> points() {
        int units = meeting.bloc().units().size();
        if (meeting.regulation().scheme().criteria().findAny().isEmpty()) {
            return List.of();
        }
        int without = new Preparation(meeting).withoutPoints();
        boolean official = meeting.scores().isFinal();
        if (official) {
            return List.of(
                    Cue.done(Kind.FINALISE_POINTS, units), Cue.todo(Kind.PRESENT_POINTS, units));
        }
        Cue finalise = Cue.todo(Kind.FINALISE_POINTS, units);
        return without > 0
                ? List.of(Cue.todo(Kind.FILL_POINTS, without, units), finalise)
                : List.of(finalise);
    }

    List<Cue> eligibility() {
        List<Cue.Counted> eligible =
                awards().stream().map(a -> new Cue.Counted(a.code(), eligible(a))).toList();
        List<UnitId> barred =
                meeting.decisions().restrictions().bars().stream()
                        .map(bar -> bar.unit())
                        .distinct()
                        .toList();
        if (eligible.isEmpty()) {
            return List.of();
        }
        return List.of(
                barred.isEmpty()
                        ? Cue.todo(Kind.TELL_ELIGIBLE, eligible)
                        : Cue.todo(Kind.TELL_BARRED, eligible, barred));
    }

    List<Cue> nomination() {
        List<Cue.Counted> quotas =
                awards().stream().map(a -> new Cue.Counted(a.code(), a.quota())).toList();
        List<UnitId> withdrawn =
                meeting.decisions().restrictions().withdrawals().stream()
                        .map(withdrawal -> withdrawal.unit())
                        .distinct()
                        .toList();
        if (quotas.isEmpty()) {
            return List.of();
        }
        return List.of(
                withdrawn.isEmpty()
                        ? Cue.todo(Kind.NOMINATE, quotas)
                        : Cue.todo(Kind.TELL_WITHDRAWN, quotas, withdrawn));
    }

    private List<Award> awards() {
        return meeting.regulation().awards();
    }

    private int eligible(Award award) {
        return (int)
                meeting.results().eligibility(award).values().stream()
                        .filter(Eligibility::isGiven)
                        .count();
    }
}
