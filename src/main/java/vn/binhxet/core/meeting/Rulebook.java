package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.Outcome;

import java.util.List;
import java.util.Optional;

/**
 * Whether a command may happen now. It answers with the facts that would be recorded, or with all
 * reasons why not; it changes nothing.
 */
public final class Rulebook {
    private Rulebook() {}

    /** The facts to record for the request: the soft checks it passes, then what happens. */
    public static Outcome<List<Fact>> decide(Meeting meeting, Request request) {
        Command command = request.command();
        Findings findings = new Findings(meeting);
        Gate.check(meeting, command, findings);
        Fact fact = findings.isClean() ? decide(meeting, command, findings) : null;
        return findings.outcome(command.step(), fact, reason(request));
    }

    /**
     * What a round would be about if it were opened now, whatever soft checks say and whether or
     * not the meeting runs: for papers that are made ready ahead. Empty where nothing is left to
     * vote on.
     */
    public static Optional<Contest> foresee(Meeting meeting, Command.OpenRound asked) {
        Fact fact = RoundOpening.decide(meeting, asked, new Findings(meeting));
        return fact instanceof Fact.RoundOpened(var contest)
                ? Optional.of(contest)
                : Optional.empty();
    }

    private static @Nullable Fact decide(Meeting m, Command command, Findings f) {
        return switch (command) {
            case Command.SetAgenda c -> ConductRules.setAgenda(m, c, f);
            case Command.Begin c -> ConductRules.begin(c, f);
            case Command.CloseMeeting _ -> new Fact.MeetingClosed();
            case Command.ChangeOperator c -> ConductRules.changeOperator(c, f);
            case Command.Preside c -> ConductRules.preside(c, f);
            case Command.Adjourn c -> ConductRules.adjourn(c, f);
            case Command.Resume _ -> new Fact.MeetingResumed();
            case Command.OpenItem c -> ConductRules.openItem(m, c, f);
            case Command.CloseItem c -> ConductRules.closeItem(m, c, f);
            case Command.TakeNote c -> ConductRules.takeNote(m, c, f);
            case Command.Direct c -> ConductRules.direct(c, f);
            case Command.Adopt c -> ConductRules.adopt(m, c, f);
            case Command.Attach c -> ConductRules.attach(c, f);
            case Command.WriteMinutes c -> ConductRules.write(m, c, f);
            case Command.NumberDocument c -> ConductRules.numberDocument(c, f);
            case Command.Sign c -> ConductRules.sign(m, c, f);
            case Command.Correct c -> ConductRules.correct(c, f);
            case Command.Undo c -> ConductRules.undo(m, c, f);

            case Command.ChangeBloc c -> PreparationRules.changeBloc(m, c, f);
            case Command.ChangeRegulation c -> PreparationRules.changeRegulation(m, c, f);
            case Command.FreezeRegulation _ -> PreparationRules.freeze(m, f);

            case Command.Arrive c -> AttendanceRules.arrive(m, c, f);
            case Command.MarkAbsent c -> AttendanceRules.markAbsent(m, c, f);
            case Command.Leave c -> AttendanceRules.leave(m, c, f);

            case Command.Score c -> ScoringRules.score(m, c, f);
            case Command.Adjust c -> ScoringRules.adjust(m, c, f);
            case Command.FinaliseScores _ -> ScoringRules.finalise(m, f);
            case Command.AcceptConcern c -> ScoringRules.accept(m, c, f);

            case Command.BarUnit c -> AwardRules.bar(m, c, f);
            case Command.Withdraw c -> AwardRules.withdraw(m, c, f);
            case Command.AgreeOn c -> AwardRules.agreeOn(m, c, f);
            case Command.SettleTie c -> TieRules.settle(m, c, f);
            case Command.Propose c -> AwardRules.propose(m, c, f);
            case Command.FillPlace c -> AwardRules.fill(m, c, f);
            case Command.Elect c -> OfficeRules.elect(m, c, f);

            case Command.NameCommittee c -> RoundRules.nameCommittee(c, f);
            case Command.OpenRound c -> RoundOpening.decide(m, c, f);
            case Command.PrintPapers c -> RoundRules.print(c, f);
            case Command.Issue c -> RoundRules.issue(m, c, f);
            case Command.TypePapers c -> CountingRules.typePapers(c, f);
            case Command.Retype c -> CountingRules.retype(c, f);
            case Command.TakePapersBack c -> CountingRules.takePapersBack(c, f);
            case Command.Resolve c -> CountingRules.resolve(c, f);
            case Command.EnterTotals c -> CountingRules.enterTotals(c, f);
            case Command.SealCount c -> CountingRules.seal(m, c, f);
            case Command.Recount c -> RoundRules.recount(c, f);
            case Command.NameOfficialCount c -> RoundRules.nameOfficialCount(c, f);
            case Command.VoidRound c -> RoundRules.voidRound(c, f);
        };
    }

    /** A seal brings its own reason for a difference in the number of papers. */
    private static @Nullable String reason(Request request) {
        return request.command() instanceof Command.SealCount seal && seal.reason() != null
                ? seal.reason()
                : request.override();
    }
}
