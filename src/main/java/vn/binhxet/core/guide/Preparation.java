package vn.binhxet.core.guide;

import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;

/** What is to be ready before the meeting begins, and then its beginning. */
record Preparation(Meeting meeting) {
    Cue now() {
        int units = meeting.bloc().units().size();
        if (units < 2) {
            return Cue.todo(Kind.ENTER_UNITS, meeting.bloc().name(), units);
        }
        if (!meeting.isRegulationFrozen()) {
            return Cue.todo(Kind.FREEZE_REGULATION);
        }
        int without = withoutPoints();
        return without > 0 ? Cue.todo(Kind.PREPARE_POINTS, without, units) : begin();
    }

    Cue begin() {
        return Cue.todo(Kind.BEGIN, meeting.prepared().title())
                .done(meeting.proceedings().hasBegun());
    }

    /** How many units have no points of any stage; 0 where the regulation asks for none. */
    int withoutPoints() {
        if (meeting.regulation().scheme().criteria().findAny().isEmpty()) {
            return 0;
        }
        return (int) meeting.bloc().ids().stream().filter(this::hasNone).count();
    }

    private boolean hasNone(UnitId unit) {
        return meeting.scores().latest(unit).isEmpty();
    }
}
