package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.ranking.Ranker;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of settling a tie. People decide; the rules only see to it that what they say is
 * possible.
 */
final class TieRules {
    private TieRules() {}

    static @Nullable Fact settle(Meeting m, Command.SettleTie c, Findings f) {
        f.needText(c.reason(), "reason");
        RoundId round = c.round() == null ? roundOf(m, c) : c.round();
        Tie tie = round == null ? tieOfRanking(m, c, f) : tieOfRound(m, round, f);
        if (tie == null) {
            return null;
        }
        List<UnitId> chosen =
                switch (c.how()) {
                    case RE_VOTE -> none(c, round, f);
                    case SCORE -> byPoints(m, tie, c, f);
                    case LOT, CHAIR -> named(tie, c, f);
                    case PROPOSE_ALL -> all(m, tie, c, round, f);
                };
        return new Fact.TieSettled(
                new Settlement(
                        round, round == null ? c.award() : null, c.how(), chosen, c.reason()));
    }

    /** An award decided by votes names its last round with a tie. */
    private static @Nullable RoundId roundOf(Meeting m, Command.SettleTie c) {
        return c.award() == null
                ? null
                : m.results().roundsOf(c.award()).reversed().stream()
                        .filter(r -> r.result().tie() != null)
                        .map(r -> r.round().contest().round())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Tie tieOfRound(Meeting m, RoundId id, Findings f) {
        Round round = f.needRound(id).orElse(null);
        if (round == null) {
            return null;
        }
        Optional<RoundResult> result = m.results().of(round);
        if (result.isEmpty()) {
            f.refuse(BallotRefusal.ROUND_NOT_SEALED, "round", id);
            return null;
        }
        boolean votedOn =
                m.rounds().all().stream()
                        .anyMatch(r -> !r.isVoid() && id.equals(r.contest().after()));
        f.refuseUnless(!votedOn, BallotRefusal.TIE_DECIDED_BY_ROUND, "round", id);
        Tie tie = result.get().result().tie();
        f.refuseUnless(tie != null, BallotRefusal.TIE_NOT_THERE, "round", id);
        return tie;
    }

    private static @Nullable Tie tieOfRanking(Meeting m, Command.SettleTie c, Findings f) {
        if (c.award() == null) {
            f.refuse(MeetingRefusal.TEXT_MISSING, "round");
            return null;
        }
        Award award = m.regulation().award(c.award()).orElse(null);
        if (award == null) {
            f.refuse(ProposalRefusal.AWARD_UNKNOWN, "award", c.award());
            return null;
        }
        Selection ranking = m.results().computed(award);
        Tie tie = award.by() == Method.RANK ? ranking.tie() : null;
        f.refuseUnless(tie != null, BallotRefusal.TIE_NOT_THERE, "award", c.award());
        return tie;
    }

    /** A new vote needs a round, and a ranking has none. */
    private static List<UnitId> none(Command.SettleTie c, @Nullable RoundId round, Findings f) {
        if (round == null && c.award() != null) {
            f.refuse(BallotRefusal.NOT_DECIDED_BY_ROUND, "how", c.award());
        }
        boolean named = c.chosen() != null && !c.chosen().isEmpty();
        f.refuseUnless(!named, BallotRefusal.TIE_CHOICE_NOT_NEEDED, "chosen");
        return List.of();
    }

    private static List<UnitId> named(Tie tie, Command.SettleTie c, Findings f) {
        List<UnitId> chosen = c.chosen();
        if (chosen == null || chosen.isEmpty()) {
            f.refuse(BallotRefusal.TIE_CHOICE_MISSING, "chosen", tie.seats());
            return List.of();
        }
        f.refuseUnless(
                new HashSet<>(tie.units()).containsAll(chosen),
                BallotRefusal.TIE_CHOICE_OUTSIDE,
                "chosen",
                tie.units());
        f.refuseUnless(
                new HashSet<>(chosen).size() == tie.seats() && chosen.size() == tie.seats(),
                BallotRefusal.TIE_CHOICE_SIZE,
                "chosen",
                chosen.size(),
                tie.seats());
        return tie.units().stream().filter(chosen::contains).toList();
    }

    private static List<UnitId> all(
            Meeting m, Tie tie, Command.SettleTie c, @Nullable RoundId round, Findings f) {
        boolean office =
                round != null
                        && m.rounds()
                                .find(round)
                                .flatMap(r -> m.regulation().office(r.contest().subject()))
                                .isPresent();
        f.refuseUnless(!office, BallotRefusal.TIE_OF_OFFICE, "how");
        List<UnitId> chosen = c.chosen();
        f.refuseUnless(
                chosen == null || new HashSet<>(chosen).equals(new HashSet<>(tie.units())),
                BallotRefusal.TIE_CHOICE_OUTSIDE,
                "chosen",
                tie.units());
        return tie.units();
    }

    /**
     * Points, then the regulation's order without votes, must part the tied exactly at the last
     * place.
     */
    private static List<UnitId> byPoints(Meeting m, Tie tie, Command.SettleTie c, Findings f) {
        ScoreTable table = m.results().officialScores();
        List<ScoreRow> rows =
                tie.units().stream().flatMap(unit -> table.row(unit).stream()).toList();
        List<Standing> order = Ranker.rank(rows, m.regulation().scheme().tieOrder(), Map.of());
        boolean parted =
                rows.size() == tie.units().size()
                        && order.get(tie.seats() - 1).rank() != order.get(tie.seats()).rank();
        if (!parted) {
            f.refuse(BallotRefusal.TIE_POINTS_EQUAL, "how", tie.units());
            return List.of();
        }
        List<UnitId> best = order.stream().limit(tie.seats()).map(Standing::unit).toList();
        List<UnitId> chosen = c.chosen();
        f.refuseUnless(
                chosen == null || new HashSet<>(chosen).equals(new HashSet<>(best)),
                BallotRefusal.TIE_CHOICE_NOT_BY_POINTS,
                "chosen",
                best);
        return best;
    }
}
