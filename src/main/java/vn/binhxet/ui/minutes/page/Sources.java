package vn.binhxet.ui.minutes.page;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.ui.kit.Place;

/** Where to look at what the minutes say. */
final class Sources {
    private Sources() {}

    /** The screen on which such a thing is recorded. */
    static Place of(Fact fact) {
        return switch (fact) {
            case Fact.MeetingPrepared _, Fact.BlocChanged _ -> Place.BLOC;
            case Fact.RegulationChanged _, Fact.RegulationFrozen _ -> Place.REGULATION;
            case Fact.AgendaSet _,
                    Fact.ChairChanged _,
                    Fact.MeetingAdjourned _,
                    Fact.MeetingResumed _,
                    Fact.ItemOpened _,
                    Fact.ItemClosed _,
                    Fact.NoteTaken _,
                    Fact.DirectionGiven _ ->
                    Place.AGENDA;
            case Fact.MeetingBegun _, Fact.DelegateArrived _, Fact.UnitAbsent _, Fact.UnitLeft _ ->
                    Place.ATTENDANCE;
            case Fact.ResolutionVoted _, Fact.FileAttached _ -> Place.ADOPTION;
            case Fact.ScoresEntered _,
                    Fact.AdjustmentSet _,
                    Fact.ScoresFinalised _,
                    Fact.ConcernAccepted _ ->
                    Place.SCORING;
            case Fact.UnitBarred _, Fact.UnitWithdrew _ -> Place.NOMINATION;
            case Fact.CommitteeNamed _,
                    Fact.PapersPrinted _,
                    Fact.PapersIssued _,
                    Fact.PapersTyped _,
                    Fact.PaperRetyped _,
                    Fact.PapersTakenBack _,
                    Fact.DifferenceResolved _,
                    Fact.TotalsEntered _ ->
                    Place.BALLOT;
            case Fact.RoundOpened _,
                    Fact.BoxSealed _,
                    Fact.AgreementReached _,
                    Fact.RecountOrdered _,
                    Fact.OfficialCountNamed _,
                    Fact.RoundVoided _,
                    Fact.TieSettled _,
                    Fact.AwardProposed _,
                    Fact.PlaceFilled _,
                    Fact.OfficeFilled _ ->
                    Place.RESULT;
            case Fact.MinutesWritten _,
                    Fact.DocumentNumbered _,
                    Fact.DocumentSigned _,
                    Fact.CorrectionMade _ ->
                    Place.MINUTES;
            case Fact.MeetingClosed _ -> Place.DOSSIER;
            case Fact.Retracted _, Fact.CheckOverridden _, Fact.OperatorChanged _ -> Place.AUDIT;
        };
    }

    /** The screen where what a chapter sums up can be seen together. */
    static Place of(Heading heading) {
        return switch (heading) {
            case OPENING, ATTENDANCE -> Place.ATTENDANCE;
            case BUSINESS, DIRECTIONS -> Place.AGENDA;
            case RESOLUTIONS -> Place.ADOPTION;
            case POINTS -> Place.SCORING;
            case ELIGIBILITY -> Place.NOMINATION;
            case VOTES, PROPOSALS, OFFICES -> Place.RESULT;
            case REMARKS, CLOSING -> Place.AUDIT;
        };
    }
}
