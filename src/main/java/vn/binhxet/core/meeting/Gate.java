package vn.binhxet.core.meeting;

/**
 * Which steps may stand at which point of the meeting: before it begins, while it is interrupted,
 * after the signature, after the close.
 */
final class Gate {
    private Gate() {}

    static void check(Meeting meeting, Command command, Findings findings) {
        Proceedings proceedings = meeting.proceedings();
        boolean begun = proceedings.hasBegun();
        if (command instanceof Command.Begin) {
            findings.refuseUnless(!begun, MeetingRefusal.BEGUN_ALREADY, "");
        } else if (!begun && !mayPrecedeBeginning(command)) {
            findings.refuse(MeetingRefusal.NOT_BEGUN, "");
        } else if (proceedings.isClosed() && !mayFollowClose(command)) {
            findings.refuse(MeetingRefusal.CLOSED, "");
        } else if (proceedings.areMinutesSigned() && !mayFollowSignature(command)) {
            findings.refuse(MeetingRefusal.MINUTES_SIGNED, "");
        } else if (proceedings.isAdjourned() && needsRunningMeeting(command)) {
            findings.refuse(MeetingRefusal.ADJOURNED, "");
        } else if (command instanceof Command.Resume && !proceedings.isAdjourned()) {
            findings.refuse(MeetingRefusal.NOT_ADJOURNED, "");
        }
    }

    private static boolean mayPrecedeBeginning(Command command) {
        return switch (command) {
            case Command.SetAgenda _,
                    Command.Score _,
                    Command.Adjust _,
                    Command.FinaliseScores _,
                    Command.BarUnit _,
                    Command.Withdraw _,
                    Command.AcceptConcern _,
                    Command.ChangeBloc _,
                    Command.ChangeRegulation _,
                    Command.FreezeRegulation _,
                    Command.NumberDocument _,
                    Command.WriteMinutes _,
                    Command.Attach _,
                    Command.Undo _ ->
                    true;
            default -> false;
        };
    }

    private static boolean mayFollowClose(Command command) {
        return switch (command) {
            case Command.NumberDocument _,
                    Command.Attach _,
                    Command.Sign _,
                    Command.Correct _,
                    Command.ChangeOperator _,
                    Command.Undo _ ->
                    true;
            default -> false;
        };
    }

    private static boolean mayFollowSignature(Command command) {
        return switch (command) {
            case Command.CloseMeeting _,
                    Command.OpenItem _,
                    Command.CloseItem _,
                    Command.Leave _,
                    Command.Adjourn _,
                    Command.Resume _ ->
                    true;
            default -> mayFollowClose(command);
        };
    }

    private static boolean needsRunningMeeting(Command command) {
        return switch (command) {
            case Command.Adjourn _,
                    Command.OpenItem _,
                    Command.Adopt _,
                    Command.Issue _,
                    Command.EnterTotals _,
                    Command.AgreeOn _,
                    Command.Elect _ ->
                    true;
            default -> false;
        };
    }
}
