package vn.binhxet.core.audit;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.audit.Told.What;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;

/**
 * Tells facts with their particulars.
 *
 * @param agenda the order of business at that time, whose items a fact may name
 */
public record Teller(Agenda agenda) {
    /** Of what is recorded now. */
    public static Teller of(Meeting meeting) {
        return new Teller(meeting.agenda());
    }

    /**
     * What a fact says. Of the taking back itself this names the numbers only; {@link AuditTrail}
     * names what was taken back.
     */
    public Told of(Fact fact) {
        return switch (fact) {
            case Fact.MeetingPrepared f -> prepared(f);
            case Fact.BlocChanged f ->
                    Told.of(
                                    What.BLOC_CHANGED,
                                    f.bloc().units().size(),
                                    f.bloc().name(f.bloc().head()))
                            .because(f.reason());
            case Fact.RegulationChanged f ->
                    Told.of(What.REGULATION_CHANGED, f.regulation().title()).because(f.reason());
            case Fact.RegulationFrozen _ -> Told.of(What.REGULATION_FROZEN);
            case Fact.Retracted f -> retracted(f, String.valueOf(f.to()));
            case Fact.CheckOverridden f -> Told.of(What.OVERRIDDEN, f.check()).because(f.reason());

            case Fact.AgendaSet f -> Told.of(What.AGENDA_SET, f.items().size()).because(f.reason());
            case Fact.MeetingBegun f -> Told.of(What.BEGUN, f.chair(), f.secretary());
            case Fact.MeetingClosed _ -> Told.of(What.CLOSED);
            case Fact.OperatorChanged f -> Told.of(What.OPERATOR, f.name());
            case Fact.ChairChanged f ->
                    Told.of(What.CHAIR, f.chair(), f.secretary()).because(f.reason());
            case Fact.MeetingAdjourned f -> Told.of(What.ADJOURNED).because(f.reason());
            case Fact.MeetingResumed _ -> Told.of(What.RESUMED);
            case Fact.ItemOpened(int item) -> Told.of(What.ITEM_OPENED, item, title(item));
            case Fact.ItemClosed(int item) -> Told.of(What.ITEM_CLOSED, item, title(item));
            case Fact.NoteTaken f -> note(f);
            case Fact.DirectionGiven f -> Told.of(What.DIRECTION, f.speaker(), line(f.text()));
            case Fact.ResolutionVoted f ->
                    Told.of(
                            f.isAdopted() ? What.ADOPTED : What.NOT_ADOPTED,
                            f.title(),
                            f.inFavour(),
                            f.against(),
                            f.abstain());
            case Fact.FileAttached f -> Told.of(What.ATTACHED, f.name());
            case Fact.MinutesWritten f ->
                    f.text().isEmpty()
                            ? Told.of(What.WORDS_TAKEN_OUT, f.heading())
                            : Told.of(What.WRITTEN, f.heading(), line(f.text()));
            case Fact.DocumentNumbered f ->
                    Told.of(What.NUMBERED, paper(f.kind()), f.number(), f.date(), f.signer());
            case Fact.DocumentSigned f -> Told.of(What.SIGNED, paper(f.document()), f.by());
            case Fact.CorrectionMade f ->
                    Told.of(What.CORRECTED, paper(f.subject()), line(f.text())).because(f.reason());

            case Fact.DelegateArrived f -> arrived(f).because(f.reason());
            case Fact.UnitAbsent f -> Told.of(What.ABSENT, f.unit()).because(f.reason());
            case Fact.UnitLeft f -> Told.of(What.LEFT, f.unit()).because(f.reason());

            case Fact.ScoresEntered f -> PointTeller.entered(f).because(f.reason());
            case Fact.AdjustmentSet f ->
                    Told.of(What.ADJUSTED, f.unit(), f.stage(), f.line(), f.times())
                            .because(f.reason());
            case Fact.ScoresFinalised _ -> Told.of(What.FINALISED);
            case Fact.ConcernAccepted f -> PointTeller.accepted(f);

            case Fact.UnitBarred(var bar) ->
                    Told.of(What.BARRED, bar.unit(), bar.awards(), bar.ground(), bar.source());
            case Fact.UnitWithdrew(var withdrawal) ->
                    Told.of(What.WITHDREW, withdrawal.unit(), withdrawal.award())
                            .because(withdrawal.reason());
            case Fact.CommitteeNamed f -> RoundTeller.committee(f);
            case Fact.RoundOpened f -> RoundTeller.opened(f);
            case Fact.PapersPrinted f -> Told.of(What.PRINTED, f.round(), f.papers());
            case Fact.PapersIssued f -> Told.of(What.ISSUED, f.round(), f.papers());
            case Fact.PapersTyped f -> RoundTeller.typed(f);
            case Fact.PaperRetyped f -> Told.of(What.RETYPED, f.round(), f.pass(), f.paper());
            case Fact.PapersTakenBack f -> RoundTeller.takenBack(f);
            case Fact.DifferenceResolved f -> Told.of(What.RESOLVED, f.round(), f.paper(), f.by());
            case Fact.TotalsEntered f ->
                    Told.of(
                            What.HAND_COUNT,
                            f.round(),
                            f.totals().returned(),
                            f.totals().invalid());
            case Fact.BoxSealed f ->
                    Told.of(What.SEALED, f.round(), f.unused(), f.spoiled(), f.notReturned())
                            .because(f.reason());
            case Fact.RecountOrdered f -> Told.of(What.RECOUNT, f.round()).because(f.reason());
            case Fact.OfficialCountNamed f ->
                    Told.of(What.OFFICIAL, f.round(), f.count()).because(f.reason());
            case Fact.RoundVoided f -> Told.of(What.VOIDED, f.round()).because(f.reason());

            case Fact.AgreementReached f -> DecisionTeller.agreed(f);
            case Fact.TieSettled(var settlement) -> DecisionTeller.settled(settlement);
            case Fact.AwardProposed f -> DecisionTeller.proposed(f);
            case Fact.PlaceFilled(var fill) -> DecisionTeller.filled(fill);
            case Fact.OfficeFilled f -> DecisionTeller.elected(f);
        };
    }

    /** A step that was taken back. */
    static Told retracted(Fact.Retracted f, Object step) {
        return Told.of(What.RETRACTED, f.to(), step).because(f.reason());
    }

    private static Told prepared(Fact.MeetingPrepared f) {
        return Told.of(
                f.rehearsal() ? What.PREPARED_REHEARSAL : What.PREPARED,
                f.title(),
                f.bloc().units().size());
    }

    private String title(int item) {
        return agenda.has(item) ? agenda.item(item).title() : String.valueOf(item);
    }

    private static Told note(Fact.NoteTaken f) {
        Integer replaces = f.replaces();
        if (replaces != null) {
            return Told.of(What.NOTE_PUT_RIGHT, f.speaker(), replaces, f.item(), line(f.text()));
        }
        What what =
                switch (f.kind()) {
                    case NoteKind.QUESTION -> What.QUESTION;
                    case NoteKind.ANSWER -> What.ANSWER;
                    case NoteKind.MOVEMENT -> What.MOVEMENT;
                    case null -> What.NOTE;
                };
        return Told.of(what, f.speaker(), f.item(), line(f.text()));
    }

    private static Told arrived(Fact.DelegateArrived f) {
        if (!f.votes()) {
            return Told.of(What.ACCOMPANIES, f.unit(), f.delegate(), f.role());
        }
        if (!f.unit().equals(f.standsFor())) {
            return Told.of(What.STANDS_IN, f.standsFor(), f.delegate(), f.role(), f.unit());
        }
        return f.document() == null
                ? Told.of(What.ARRIVED, f.unit(), f.delegate(), f.role())
                : Told.of(What.ARRIVED_BY_PROXY, f.unit(), f.delegate(), f.role(), f.document());
    }

    /** A paper by its word in a story, or what people themselves call it. */
    public static Object paper(String word) {
        String count = "count:";
        if (word.startsWith(count)) {
            return Told.of(What.COUNTING_RECORD, word.substring(count.length()));
        }
        return word.equals(Fact.DocumentSigned.MINUTES) ? Told.of(What.MINUTES) : word;
    }

    /** Paragraphs as one line. */
    private static String line(String paragraphs) {
        return paragraphs.replace('\n', ' ');
    }
}
