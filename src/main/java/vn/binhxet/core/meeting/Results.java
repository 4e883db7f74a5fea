package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Candidacy;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.eligibility.Restrictions;
import vn.binhxet.core.proposal.Fate;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.ranking.Ranker;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the facts of a meeting mean, worked out anew each time: points, ranks, eligibility, results
 * of rounds, holders of places.
 */
public record Results(Chapters meeting) {

    /** The points that ranks and classes go by. */
    public ScoreTable officialScores() {
        return ScoreTable.official(
                meeting.regulation().scheme(), meeting.bloc().ids(), meeting.scores());
    }

    /** The points of one stage. */
    public ScoreTable scores(Stage stage) {
        return ScoreTable.at(
                stage, meeting.regulation().scheme(), meeting.bloc().ids(), meeting.scores());
    }

    /** All units that have official points, in order. */
    public List<Standing> standings() {
        return Ranker.rank(
                officialScores().rows().values(),
                meeting.regulation().scheme().tieOrder(),
                Map.of());
    }

    /** Whether each unit may be proposed for the award, and why not, in the order of the bloc. */
    public Map<UnitId, Eligibility> eligibility(Award award) {
        ScoreTable table = officialScores();
        Restrictions restrictions = meeting.decisions().restrictions();
        Map<UnitId, Code> elsewhere = proposedElsewhere(award);
        Map<UnitId, Eligibility> eligibility = new LinkedHashMap<>();
        for (UnitId unit : meeting.bloc().ids()) {
            eligibility.put(
                    unit,
                    Eligibility.of(
                            new Candidacy(
                                    unit,
                                    award,
                                    meeting.year(),
                                    meeting.bloc(),
                                    meeting.regulation().scheme(),
                                    table,
                                    restrictions,
                                    elsewhere.get(unit))));
        }
        return eligibility;
    }

    /** The same for an award or an office. */
    public Map<UnitId, Eligibility> eligibility(Subject subject) {
        return switch (subject) {
            case Award award -> eligibility(award);
            case Office office -> {
                Restrictions restrictions = meeting.decisions().restrictions();
                Map<UnitId, Eligibility> answers = new LinkedHashMap<>();
                for (UnitId unit : meeting.bloc().ids()) {
                    answers.put(unit, Eligibility.of(unit, office.code(), restrictions));
                }
                yield answers;
            }
        };
    }

    /** What the votes of a count say. */
    public Tally tally(Round round, Count count) {
        Totals hands = count.handsAlone();
        return hands == null
                ? Tally.of(round.contest().candidates(), count.box().papers())
                : Tally.of(round.contest().candidates(), hands);
    }

    /** What a sealed count means. */
    public Result result(Round round, Count count) {
        Tally tally = tally(round, count);
        return Result.of(
                round.contest(),
                tally,
                base(round.contest().pass().of(), round, tally),
                count.cannotBeChosen());
    }

    /** The official result of a round; empty while it is not sealed, and of a voided one. */
    public Optional<RoundResult> of(Round round) {
        if (!round.hasResult()) {
            return Optional.empty();
        }
        Result result = result(round, round.officialCount());
        Settlement settlement =
                meeting.decisions().settlementOf(round.contest().round()).orElse(null);
        Tie tie = result.tie();
        if (tie == null) {
            return Optional.of(new RoundResult(round, result, null, null));
        }
        if (settlement != null && settlement.settles(tie)) {
            return Optional.of(new RoundResult(round, result, settlement, null));
        }
        boolean byVote = settlement != null && settlement.how() == Settlement.How.RE_VOTE;
        return Optional.of(
                new RoundResult(round, result, byVote ? settlement : null, reVoteAfter(round)));
    }

    /** The official results of all rounds for an award or office that have one. */
    public List<RoundResult> roundsOf(Code subject) {
        return meeting.rounds().of(subject).stream().flatMap(r -> of(r).stream()).toList();
    }

    /**
     * Who holds the award's places: as read out, or before that as the votes, points or the
     * agreement give it.
     */
    public Selection selection(Award award) {
        Selection computed = computed(award);
        Code code = award.code();
        return meeting.decisions()
                .proposal(code)
                .map(list ->
                        Selection.ofProposal(
                                list,
                                fates(award),
                                fills(code, meeting.decisions().proposedBy(code))))
                .map(read -> award.by() == Method.RANK ? read : read.withFallen(computed.fallen()))
                .orElse(computed);
    }

    /** Who would hold the places if the list were read out now. */
    public Selection computed(Award award) {
        return switch (award.by()) {
            case CHOOSE_N, STRIKE_OUT, YES_NO, SHOW_OF_HANDS -> voted(award);
            case RANK ->
                    Selection.ofRanking(
                            eligibleStandings(award),
                            award.quota(),
                            meeting.decisions().settlementOf(award.code()).orElse(null));
            case CONSENSUS -> agreed(award);
            case ACCLAMATION, ROTATION -> Selection.NONE;
        };
    }

    /**
     * The votes by which a unit got its place, or else those of the last round it stood in; null if
     * it stood in none.
     */
    public @Nullable Integer votesOf(UnitId unit, Code subject) {
        return roundOf(unit, subject).map(r -> r.result().votes(unit)).orElse(null);
    }

    /** The round by which a unit got its place, or else the last it stood in. */
    public Optional<RoundResult> roundOf(UnitId unit, Code subject) {
        List<RoundResult> stood =
                roundsOf(subject).reversed().stream()
                        .filter(r -> r.result().row(unit).isPresent())
                        .toList();
        return stood.stream()
                .filter(r -> r.isChosen(unit))
                .findFirst()
                .or(() -> stood.stream().findFirst());
    }

    /**
     * How many places of an award or office are not filled, decided to stay empty, or held up by a
     * tie.
     */
    public int placesLeft(Subject subject) {
        Selection held = voted(subject);
        long empty = voteFills(subject).stream().filter(Fill::staysEmpty).count();
        int tied = held.tie() == null ? 0 : held.tie().seats();
        return subject.places() - held.places().size() - (int) empty - tied;
    }

    /**
     * How many voters were in the room at any time from the opening of a round to its last handing
     * out of papers.
     */
    public int votersAt(Round round) {
        return meeting.roll()
                .votersBetween(round.contest().voters(), round.openedAt(), round.handedOutAt());
    }

    /** The candidates barred or withdrawn since the round was opened. */
    Set<UnitId> cannotBeChosen(Round round) {
        return round.contest().candidates().stream()
                .filter(unit ->
                        meeting.decisions()
                                .restrictedSince(round.openedAt(), unit, round.contest().subject()))
                .collect(Collectors.toSet());
    }

    /** The number a share is taken of in a round. */
    public int base(Base of, Round round, Tally tally) {
        return switch (of) {
            case MEMBERS -> meeting.bloc().units().size();
            case CONVOKED ->
                    Quorum.convoked(
                            meeting.bloc(),
                            round.contest().voters(),
                            meeting.roll(),
                            round.handedOutAt());
            case PRESENT -> votersAt(round);
            case ISSUED -> round.issued();
            case RETURNED -> tally.returned();
            case VALID -> tally.valid();
        };
    }

    private Selection voted(Subject subject) {
        return Selection.ofRounds(
                roundsOf(subject.code()), subject.places(), fates(subject), voteFills(subject));
    }

    /** What was decided about places that the rounds which still stand had given. */
    private List<Fill> voteFills(Subject subject) {
        return roundsOf(subject.code()).stream()
                .findFirst()
                .map(r -> fills(subject.code(), r.round().openedAt()))
                .orElse(List.of());
    }

    private Selection agreed(Award award) {
        Code code = award.code();
        return meeting.decisions()
                .agreement(code)
                .map(agreement ->
                        Selection.ofAgreement(
                                agreement.units(),
                                standings(),
                                fates(award),
                                fills(code, meeting.decisions().agreedBy(code))))
                .orElse(Selection.NONE);
    }

    private List<Standing> eligibleStandings(Award award) {
        Map<UnitId, Eligibility> eligibility = eligibility(award);
        Set<UnitId> better = better(award);
        List<Standing> eligible = new ArrayList<>();
        for (Standing standing : standings()) {
            Eligibility answer = eligibility.get(standing.unit());
            if (answer != null && answer.isGiven() && !better.contains(standing.unit())) {
                eligible.add(standing);
            }
        }
        return eligible;
    }

    /**
     * Who won the round held after this one among its tied units; null while there is none with a
     * result.
     */
    private @Nullable List<UnitId> reVoteAfter(Round round) {
        return meeting.rounds().of(round.contest().subject()).stream()
                .filter(later -> round.contest().round().equals(later.contest().after()))
                .flatMap(later -> of(later).stream())
                .map(RoundResult::winners)
                .findFirst()
                .orElse(null);
    }

    /** The units already proposed for an award that excludes this one, and for which. */
    private Map<UnitId, Code> proposedElsewhere(Award award) {
        Map<UnitId, Code> elsewhere = new HashMap<>();
        for (Award other : excluding(award)) {
            if (meeting.decisions().proposal(other.code()).isPresent()) {
                selection(other).units().forEach(unit -> elsewhere.putIfAbsent(unit, other.code()));
            }
        }
        return elsewhere;
    }

    /** What became of a unit that was chosen, or was near it. */
    Function<UnitId, Fate> fates(Subject subject) {
        List<RoundResult> rounds = roundsOf(subject.code());
        Set<UnitId> better = better(subject);
        return unit -> {
            int since = stoodSince(unit, subject.code(), rounds);
            boolean decided =
                    fills(subject.code(), since).stream().anyMatch(f -> f.fallen().equals(unit));
            if (decided) {
                return Fate.DECIDED;
            }
            boolean fell =
                    better.contains(unit)
                            || meeting.decisions().restrictedSince(since, unit, subject.code());
            return fell ? Fate.FELL : Fate.HOLDS;
        };
    }

    /** What was decided after that entry about places that fell open. */
    private List<Fill> fills(Code award, int since) {
        return meeting.decisions().fills(award, since);
    }

    /** The units that hold an award that excludes this one. */
    private Set<UnitId> better(Subject subject) {
        return excluding(subject).stream()
                .flatMap(other -> selection(other).units().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The entry at which it was last looked at whether the unit may have what it has: the opening
     * of the round that gave it its place, or else in which it stood; the agreement; the reading
     * out.
     */
    private int stoodSince(UnitId unit, Code subject, List<RoundResult> rounds) {
        List<RoundResult> stood =
                rounds.reversed().stream().filter(r -> r.result().row(unit).isPresent()).toList();
        int agreedBy = meeting.decisions().agreedBy(subject);
        return stood.stream()
                .filter(r -> r.isChosen(unit))
                .findFirst()
                .or(() -> stood.stream().findFirst())
                .map(r -> r.round().openedAt())
                .orElse(agreedBy > 0 ? agreedBy : meeting.decisions().proposedBy(subject));
    }

    private List<Award> excluding(Subject subject) {
        return meeting.regulation().awards().stream()
                .filter(other -> other.excludes().contains(subject.code()))
                .toList();
    }
}
