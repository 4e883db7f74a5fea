package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks through a whole story for units, codes and rounds that do not exist, before any step is
 * asked: a typing mistake is then named where it stands and not where it hurts. Units and codes are
 * those of the bloc and the regulation in force at the step.
 */
public final class StoryReferences {
    private final Bloc bloc;
    private final Regulation regulation;
    private final Set<RoundId> rounds;
    private final String unreadable;
    private final List<Problem> problems = new ArrayList<>();

    private StoryReferences(
            Bloc bloc, Regulation regulation, Set<RoundId> rounds, String unreadable) {
        this.bloc = bloc;
        this.regulation = regulation;
        this.rounds = rounds;
        this.unreadable = unreadable;
    }

    /**
     * All names without a bearer, by place.
     *
     * @param unreadable what stands for an id that could not be read and was reported already
     */
    public static List<Problem> problemsOf(Story story, String unreadable) {
        Set<RoundId> rounds =
                story.steps().stream()
                        .map(Request::command)
                        .filter(Command.OpenRound.class::isInstance)
                        .map(command -> ((Command.OpenRound) command).round())
                        .collect(Collectors.toSet());
        Bloc bloc = story.prepared().bloc();
        Regulation regulation = story.prepared().regulation();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            Command command = story.steps().get(i).command();
            if (command instanceof Command.ChangeBloc change) {
                bloc = change.bloc();
            }
            if (command instanceof Command.ChangeRegulation change) {
                regulation = change.regulation();
            }
            StoryReferences references = new StoryReferences(bloc, regulation, rounds, unreadable);
            references.look(command);
            String place = "steps[" + i + "]";
            references.problems.forEach(problem -> problems.add(problem.within(place)));
        }
        return problems;
    }

    private void look(Command command) {
        switch (command) {
            case Command.Arrive c -> {
                unit(c.unit(), "unit");
                unit(c.standsFor(), "proxy.for");
            }
            case Command.MarkAbsent c -> unit(c.unit(), "unit");
            case Command.Leave c -> unit(c.unit(), "unit");
            case Command.Score c -> {
                unit(c.unit(), "unit");
                c.entries().keySet().forEach(code -> criterion(code, "entries[\"" + code + "\"]"));
            }
            case Command.Adjust c -> {
                unit(c.unit(), "unit");
                boolean known = regulation.scheme().adjustment(c.line()).isPresent();
                unless(known, c.line(), ScoringRefusal.LINE_UNKNOWN, "line");
            }
            case Command.AcceptConcern c -> {
                criterion(c.concern().criterion(), "criterion");
                unit(c.concern().unit(), "unit");
            }
            case Command.BarUnit c -> {
                unit(c.bar().unit(), "unit");
                subjects(c.bar().awards(), "awards");
            }
            case Command.Withdraw c -> {
                unit(c.withdrawal().unit(), "unit");
                subject(c.withdrawal().award(), "award");
            }
            case Command.OpenRound c -> {
                subject(c.subject(), "for");
                units(c.candidates(), "candidates");
                round(c.after(), "after");
                round(c.replaces(), "replaces");
            }
            case Command.PrintPapers c -> round(c.round(), "round");
            case Command.Issue c -> round(c.round(), "round");
            case Command.TypePapers c -> {
                round(c.round(), "round");
                for (int i = 0; i < c.list().size(); i++) {
                    paper(c.list().get(i), "list[" + i + "]");
                }
            }
            case Command.Retype c -> {
                round(c.round(), "round");
                paper(c.is(), "is");
            }
            case Command.TakePapersBack c -> round(c.round(), "round");
            case Command.Resolve c -> {
                round(c.round(), "round");
                paper(c.is(), "is");
            }
            case Command.EnterTotals c -> {
                round(c.round(), "round");
                c.totals().votes().keySet().forEach(u -> unit(u, "votes[\"" + u + "\"]"));
                c.totals().against().keySet().forEach(u -> unit(u, "against[\"" + u + "\"]"));
            }
            case Command.AgreeOn c -> {
                subject(c.subject(), "for");
                units(c.units(), "units");
            }
            case Command.SealCount c -> round(c.round(), "round");
            case Command.Recount c -> round(c.round(), "round");
            case Command.NameOfficialCount c -> round(c.round(), "round");
            case Command.VoidRound c -> round(c.round(), "round");
            case Command.SettleTie c -> {
                round(c.round(), "round");
                subject(c.award(), "award");
                units(c.chosen(), "chosen");
            }
            case Command.Propose c -> subject(c.award(), "award");
            case Command.FillPlace c -> subject(c.award(), "award");
            case Command.Elect c -> {
                subject(c.office(), "office");
                unit(c.unit(), "unit");
                round(c.round(), "round");
            }
            default -> {} // the other steps name no unit, code or round
        }
    }

    private void paper(Paper paper, String place) {
        switch (paper) {
            case Paper.Choice(var names) -> units(names, place);
            case Paper.Opinion(var yes, var no) -> {
                units(yes, place + ".yes");
                units(no, place + ".no");
            }
            case Paper.Invalid _ -> {}
        }
    }

    private void units(@Nullable List<UnitId> units, String place) {
        for (int i = 0; units != null && i < units.size(); i++) {
            unit(units.get(i), place + "[" + i + "]");
        }
    }

    private void unit(@Nullable UnitId unit, String place) {
        unless(unit == null || bloc.has(unit), unit, MeetingRefusal.UNIT_UNKNOWN, place);
    }

    private void round(@Nullable RoundId round, String place) {
        unless(round == null || rounds.contains(round), round, BallotRefusal.ROUND_UNKNOWN, place);
    }

    private void criterion(Code code, String place) {
        boolean known = regulation.scheme().criterion(code).isPresent();
        unless(known, code, ScoringRefusal.CRITERION_UNKNOWN, place);
    }

    private void subjects(List<Code> codes, String place) {
        for (int i = 0; i < codes.size(); i++) {
            subject(codes.get(i), place + "[" + i + "]");
        }
    }

    private void subject(@Nullable Code code, String place) {
        boolean known = code == null || regulation.subject(code).isPresent();
        unless(known, code, ProposalRefusal.SUBJECT_UNKNOWN, place);
    }

    private void unless(boolean known, @Nullable Object name, Refusal refusal, String place) {
        if (!known && name != null && !name.toString().equals(unreadable)) {
            problems.add(Problem.of(refusal, place, name));
        }
    }
}
