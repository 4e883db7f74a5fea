package vn.binhxet.ui.kit;

import vn.binhxet.core.guide.Cue;
import vn.binhxet.core.guide.Guide;
import vn.binhxet.core.meeting.Meeting;

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
        return of(Guide.now(meeting));
    }

    /** Where a thing is done. */
    public static Place of(Cue cue) {
        return switch (cue.kind()) {
            case ENTER_UNITS -> BLOC;
            case FREEZE_REGULATION -> REGULATION;
            case BEGIN,
                    CALL_ROLL,
                    CALL_REST,
                    CALL_REST_QUORATE,
                    WAIT_FOR_QUORUM,
                    DECLARE_QUORUM,
                    DECLARE_QUORUM_WITH_PROXIES,
                    WAIT_TO_RESUME ->
                    ATTENDANCE;
            case GO_ON_ANYWAY,
                    QUORUM_LOST,
                    RESUME,
                    OPEN_ITEM,
                    CLOSE_ITEM,
                    DISCUSS_ITEM,
                    INTRODUCE,
                    INTRODUCE_GUESTS,
                    PRESENT_REPORT,
                    INVITE_DISCUSSION,
                    INVITE_LEADER,
                    INVITE_GUEST,
                    THANK_LEADER,
                    HAND_OVER,
                    CONFIRM_HEAD,
                    PLEDGE ->
                    AGENDA;
            case ADOPT_REPORT,
                    ADOPT_PLAN,
                    ADOPT_PLAN_NEXT,
                    ADOPT_AGAIN,
                    TELL_ADOPTED,
                    ADOPT_MINUTES ->
                    ADOPTION;
            case PREPARE_POINTS, FILL_POINTS, FINALISE_POINTS, PRESENT_POINTS -> SCORING;
            case TELL_ELIGIBLE, TELL_BARRED, NOBODY_ELIGIBLE, NOMINATE, TELL_WITHDRAWN ->
                    NOMINATION;
            case NAME_COMMITTEE,
                    INTRODUCE_COMMITTEE,
                    OPEN_ROUND,
                    VOTE_AGAIN,
                    VOTE_INSTEAD,
                    NEXT_PLACES,
                    SECOND_ROUND,
                    ALL_INVALID,
                    ISSUE_CHOOSE,
                    ISSUE_STRIKE,
                    ISSUE_YES_NO,
                    RAISE_HANDS,
                    COUNT_VOTES,
                    COUNT_SECOND,
                    SETTLE_DIFFERENCES,
                    RECONCILE,
                    SEAL,
                    COUNT_AGAIN ->
                    BALLOT;
            case CHOOSE_COUNT,
                    CHOOSE_COUNT_ALIKE,
                    TIE_BY_VOTES,
                    TIE_BY_POINTS,
                    FILL_PLACE,
                    AGREE,
                    ANNOUNCE,
                    ANNOUNCE_RESULT,
                    ANNOUNCE_HANDS,
                    ANNOUNCE_FEWER,
                    ANNOUNCE_NOBODY,
                    PROPOSE_RANKED,
                    PROPOSE_AGREED,
                    PROPOSE_ANEW,
                    TELL_PROPOSED,
                    TELL_NOBODY_PROPOSED,
                    ACCLAIM,
                    ROTATE,
                    ELECT_WINNER,
                    TELL_ELECTED,
                    TELL_ELECTED_BY_VOTES ->
                    RESULT;
            case READ_MINUTES, SIGN_MINUTES -> MINUTES;
            case CLOSE_MEETING, SEND_DOSSIER -> DOSSIER;
        };
    }
}
