package vn.binhxet.ui.kit;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;

import java.util.List;

/** The names of the screens, in the order of the day. */
public enum Place {
    WELCOME(Phase.BEFORE),
    BLOC(Phase.BEFORE),
    REGULATION(Phase.BEFORE),
    AGENDA(Phase.DURING),
    ATTENDANCE(Phase.DURING),
    ADOPTION(Phase.DURING),
    SCORING(Phase.DURING),
    NOMINATION(Phase.DURING),
    BALLOT(Phase.DURING),
    RESULT(Phase.DURING),
    MINUTES(Phase.AFTER),
    DOSSIER(Phase.AFTER),
    AUDIT(Phase.AFTER);

    private final Phase phase;

    Place(Phase phase) {
        this.phase = phase;
    }

    /** The parts of the day, by which screens are grouped. */
    public enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    public Phase phase() {
        return phase;
    }

    /** Where a meeting is gone on with when its file is opened, after a power cut too. */
    public static Place of(Meeting meeting) {
        List<Round> rounds = meeting.rounds().all();
        if (meeting.proceedings().isClosed()) {
            return DOSSIER;
        }
        if (rounds.stream().anyMatch(Round::isOpen)) {
            return BALLOT;
        }
        if (!rounds.isEmpty()) {
            return RESULT;
        }
        if (meeting.isRegulationFrozen()) {
            return ATTENDANCE;
        }
        return meeting.bloc().units().size() > 1 ? REGULATION : BLOC;
    }
}
