package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;

import java.util.List;

/** On which screen a fact is recorded and looked at. */
public final class PlaceOf {
    private PlaceOf() {}

    /**
     * The screen of an entry: of a step taken back or a check overridden, that of the step itself.
     *
     * @param journal all entries, from the first
     */
    public static Place entry(Recorded entry, List<Recorded> journal) {
        return switch (entry.fact()) {
            case Fact.Retracted taken -> fact(journal.get(taken.to() - 1).fact());
            case Fact.CheckOverridden _ when entry.seq() < journal.size() ->
                    entry(journal.get(entry.seq()), journal);
            case Fact fact -> fact(fact);
        };
    }

    /** The screen of a fact by itself. */
    public static Place fact(Fact fact) {
        return switch (fact) {
            case Fact.MeetingPrepared _, Fact.BlocChanged _ -> Place.BLOC;
            case Fact.RegulationChanged _, Fact.RegulationFrozen _ -> Place.REGULATION;
            case Fact.Retracted _, Fact.CheckOverridden _, Fact.OperatorChanged _ -> Place.AUDIT;
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
                    Fact.RoundOpened _,
                    Fact.PapersPrinted _,
                    Fact.PapersIssued _,
                    Fact.PapersTyped _,
                    Fact.PaperRetyped _,
                    Fact.PapersTakenBack _,
                    Fact.DifferenceResolved _,
                    Fact.TotalsEntered _,
                    Fact.BoxSealed _ ->
                    Place.BALLOT;
            case Fact.AgreementReached _,
                    Fact.RecountOrdered _,
                    Fact.OfficialCountNamed _,
                    Fact.RoundVoided _,
                    Fact.TieSettled _,
                    Fact.AwardProposed _,
                    Fact.PlaceFilled _,
                    Fact.OfficeFilled _ ->
                    Place.RESULT;
            case Fact.MinutesWritten _, Fact.DocumentSigned _, Fact.CorrectionMade _ ->
                    Place.MINUTES;
            case Fact.DocumentNumbered _, Fact.MeetingClosed _ -> Place.DOSSIER;
        };
    }
}
