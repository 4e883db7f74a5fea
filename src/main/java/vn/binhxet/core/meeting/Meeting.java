package vn.binhxet.core.meeting;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Rounds;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The meeting as it stands after some facts: nothing but what follows from them, and unchangeable.
 * What the facts mean (results, places, ranks) is worked out by {@link Results}.
 *
 * @param prepared how the file started
 * @param bloc as described last
 * @param regulation the version in force
 */
public record Meeting(
        Fact.MeetingPrepared prepared,
        Bloc bloc,
        Regulation regulation,
        RollCall roll,
        ScoreBook scores,
        Rounds rounds,
        Proceedings proceedings,
        Trail trail)
        implements Chapters {

    static Meeting of(Fact.MeetingPrepared prepared) {
        return new Meeting(
                prepared,
                prepared.bloc(),
                prepared.regulation(),
                RollCall.EMPTY,
                ScoreBook.EMPTY,
                Rounds.NONE,
                Proceedings.NONE,
                Trail.START);
    }

    @Override
    public int year() {
        return prepared.year();
    }

    /**
     * Whether the regulation is ready, so that each change of it is a new version with a reason:
     * once people said so, points were entered or the meeting began.
     */
    public boolean isRegulationFrozen() {
        return proceedings.last(Fact.RegulationFrozen.class).isPresent()
                || scores.isStarted()
                || proceedings.hasBegun();
    }

    /** The version of the regulation in force, from 1. */
    public int regulationVersion() {
        return 1
                + (int)
                        proceedings.all(Fact.RegulationChanged.class).stream()
                                .filter(change -> change.reason() != null)
                                .count();
    }

    public Agenda agenda() {
        return proceedings.agenda();
    }

    @Override
    public Decisions decisions() {
        return new Decisions(proceedings);
    }

    public Results results() {
        return new Results(this);
    }

    /** Whether enough are in the room now. */
    public Quorum quorum() {
        return Quorum.now(bloc(), regulation, roll);
    }

    /** Whether enough would be in the room if a unit left. */
    public Quorum quorumWithout(UnitId unit) {
        return Quorum.now(bloc(), regulation, roll.without(unit));
    }

    /** Voters in the room now. */
    public int votersPresent() {
        return roll.voters(regulation.ballots().voters());
    }

    /** Of how many people a share is taken, in a vote without papers held now. */
    public int peopleIn(Threshold enough) {
        return switch (enough.of()) {
            case MEMBERS -> bloc.units().size();
            case CONVOKED -> Quorum.convoked(bloc, regulation.ballots().voters(), roll);
            default -> votersPresent();
        };
    }

    /** Who was in the room at that entry of the journal. */
    public Attendance attendanceAt(int seq) {
        return Attendance.between(bloc, regulation.ballots().voters(), roll, seq, seq);
    }

    /** Who was in the room from a round's opening to its last handing out of papers. */
    public Attendance attendanceAt(Round round) {
        return Attendance.between(
                bloc, round.contest().voters(), roll, round.openedAt(), round.handedOutAt());
    }

    /** Number of the entry of the first vote, resolution or round; the largest number before. */
    public int firstVote() {
        IntStream resolutions =
                proceedings.entries().stream()
                        .filter(entry -> entry.fact() instanceof Fact.ResolutionVoted)
                        .mapToInt(Recorded::seq);
        IntStream opened = rounds.all().stream().mapToInt(Round::openedAt);
        return IntStream.concat(resolutions, opened).min().orElse(Integer.MAX_VALUE);
    }

    /**
     * The meeting after one more entry of the journal. Facts are trusted here: the rules were asked
     * before they were recorded.
     */
    Meeting after(Recorded entry) {
        Meeting now =
                switch (entry.fact()) {
                    case Fact.MeetingPrepared _, Fact.Retracted _ -> this;

                    case Fact.DelegateArrived f -> with(roll.arrived(presence(f, entry)));
                    case Fact.UnitAbsent f -> with(roll.absent(f.unit(), f.why()));
                    case Fact.UnitLeft f ->
                            with(roll.left(f.unit(), f.delegate(), entry.seq(), entry.at()));

                    case Fact.ScoresEntered f ->
                            with(scores.scored(f.stage(), f.unit(), f.entries()));
                    case Fact.AdjustmentSet f -> {
                        Times times = new Times(f.times(), f.evidence());
                        yield with(scores.adjusted(f.stage(), f.unit(), f.line(), times));
                    }
                    case Fact.ScoresFinalised _ -> with(scores.finalised());
                    case Fact.ConcernAccepted f -> with(scores.accepting(f.concern(), f.word()));

                    case Fact.RoundOpened(var contest) ->
                            with(rounds.with(Round.opened(contest, entry.seq())))
                                    .despite(contest.round())
                                    .told(entry);
                    case Fact.PapersPrinted f -> change(f.round(), r -> r.printed(f.papers()));
                    case Fact.PapersIssued f ->
                            change(f.round(), r -> r.issued(f.papers(), entry.seq()));
                    case Fact.PapersTyped f ->
                            change(
                                    f.round(),
                                    r -> r.typed(f.pass(), f.from(), f.papers(), f.typist()));
                    case Fact.PaperRetyped f ->
                            change(f.round(), r -> r.retyped(f.pass(), f.paper(), f.is()));
                    case Fact.PapersTakenBack f ->
                            change(f.round(), r -> r.takenBack(f.pass(), f.from(), f.to()));
                    case Fact.DifferenceResolved f ->
                            change(f.round(), r -> r.resolved(f.paper(), f.is(), f.by()));
                    case Fact.TotalsEntered f ->
                            change(f.round(), r -> r.totalled(f.totals(), entry.seq()));
                    case Fact.BoxSealed f ->
                            change(f.round(), r -> r.sealed(seal(f, r))).told(entry);
                    case Fact.RecountOrdered f ->
                            change(f.round(), r -> r.recounted(f.reason())).told(entry);
                    case Fact.OfficialCountNamed f ->
                            change(f.round(), r -> r.official(f.count(), f.reason())).told(entry);
                    case Fact.RoundVoided f ->
                            change(f.round(), r -> r.voided(f.reason())).told(entry);

                    case Fact.BlocChanged f -> with(f.bloc()).told(entry);
                    case Fact.RegulationChanged f -> with(f.regulation()).told(entry);
                    case Fact.CheckOverridden _,
                            Fact.RegulationFrozen _,
                            Fact.AgendaSet _,
                            Fact.MeetingBegun _,
                            Fact.MeetingClosed _,
                            Fact.OperatorChanged _,
                            Fact.ChairChanged _,
                            Fact.MeetingAdjourned _,
                            Fact.MeetingResumed _,
                            Fact.ItemOpened _,
                            Fact.ItemClosed _,
                            Fact.NoteTaken _,
                            Fact.DirectionGiven _,
                            Fact.ResolutionVoted _,
                            Fact.FileAttached _,
                            Fact.MinutesWritten _,
                            Fact.DocumentNumbered _,
                            Fact.DocumentSigned _,
                            Fact.CorrectionMade _,
                            Fact.UnitBarred _,
                            Fact.UnitWithdrew _,
                            Fact.CommitteeNamed _,
                            Fact.AgreementReached _,
                            Fact.TieSettled _,
                            Fact.AwardProposed _,
                            Fact.PlaceFilled _,
                            Fact.OfficeFilled _ ->
                            told(entry);
                };
        return now.with(trail.after(entry));
    }

    private static Presence presence(Fact.DelegateArrived f, Recorded entry) {
        return new Presence(
                f.unit(),
                f.standsFor(),
                f.delegate(),
                f.role(),
                f.votes(),
                f.document(),
                entry.seq(),
                entry.at(),
                null,
                null);
    }

    /**
     * After sealing nobody moves up, so the first seal remembers who could not be chosen by then;
     * counting again changes nothing in that.
     */
    private Seal seal(Fact.BoxSealed f, Round round) {
        Seal first = round.counts().getFirst().seal();
        return new Seal(
                f.unused(),
                f.spoiled(),
                f.notReturned(),
                f.reason(),
                first == null ? results().cannotBeChosen(round) : first.cannotBeChosen());
    }

    private Meeting change(RoundId round, UnaryOperator<Round> change) {
        return with(rounds.change(round, change)).despite(round);
    }

    /** Of a step that needed a reason, the round remembers so. */
    private Meeting despite(RoundId round) {
        int overriding = trail.overriding();
        return overriding == 0 ? this : with(rounds.despite(round, overriding, trail.seq()));
    }

    private Meeting told(Recorded entry) {
        Proceedings more = proceedings.with(entry);
        return new Meeting(prepared, bloc, regulation, roll, scores, rounds, more, trail);
    }

    private Meeting with(Bloc changed) {
        return new Meeting(prepared, changed, regulation, roll, scores, rounds, proceedings, trail);
    }

    private Meeting with(Regulation changed) {
        return new Meeting(prepared, bloc, changed, roll, scores, rounds, proceedings, trail);
    }

    private Meeting with(RollCall changed) {
        return new Meeting(prepared, bloc, regulation, changed, scores, rounds, proceedings, trail);
    }

    private Meeting with(ScoreBook changed) {
        return new Meeting(prepared, bloc, regulation, roll, changed, rounds, proceedings, trail);
    }

    private Meeting with(Rounds changed) {
        return new Meeting(prepared, bloc, regulation, roll, scores, changed, proceedings, trail);
    }

    private Meeting with(Trail changed) {
        return new Meeting(prepared, bloc, regulation, roll, scores, rounds, proceedings, changed);
    }
}
