package vn.binhxet.export.json;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.form.SummaryForm.BasePart;
import vn.binhxet.form.SummaryForm.CountPart;
import vn.binhxet.form.SummaryForm.ResultPart;
import vn.binhxet.form.SummaryForm.RoundPart;
import vn.binhxet.form.SummaryForm.ThresholdPart;
import vn.binhxet.form.SummaryForm.TiePart;
import vn.binhxet.form.Words;
import vn.binhxet.port.Entry;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One round in the summary. Nothing of a count leaves before it is sealed, and never a paper. */
final class RoundSummary {
    private final Meeting meeting;
    private final Round round;
    private final Contest contest;

    private RoundSummary(Meeting meeting, Round round) {
        this.meeting = meeting;
        this.round = round;
        this.contest = round.contest();
    }

    static RoundPart of(Meeting meeting, Round round, List<Entry> journal) {
        return new RoundSummary(meeting, round).part(journal);
    }

    private RoundPart part(List<Entry> journal) {
        Optional<RoundResult> decided = meeting.results().of(round);
        Result result = decided.map(RoundResult::result).orElse(null);
        Tally tally = result == null ? null : result.tally();
        Seal seal = result == null ? null : round.officialCount().seal();
        return new RoundPart(
                contest.round().value(),
                contest.subject().value(),
                Words.of(contest.method()),
                Words.of(contest.voters()),
                contest.seats(),
                new BasePart(Words.of(contest.pass().of()), result == null ? null : result.base()),
                new ThresholdPart(
                        contest.pass().share().toString(),
                        contest.pass().atLeast(),
                        result == null ? null : result.needed()),
                round.issued(),
                tally == null ? null : tally.returned(),
                seal == null ? null : seal.unused(),
                seal == null ? null : seal.spoiled(),
                seal == null ? null : seal.notReturned(),
                tally == null ? null : tally.valid(),
                tally == null ? null : tally.invalid(),
                tally == null ? Map.of() : byReason(tally),
                tally == null ? null : tally.blank(),
                contest.passes(),
                round.officialCount().box().differed().size(),
                result == null
                        ? List.of()
                        : result.rows().stream().map(r -> row(r, decided, result)).toList(),
                decided.map(RoundSummary::ties).orElse(List.of()),
                value(contest.after()),
                value(contest.replaces()),
                round.voided() != null || seal == null ? round.voided() : seal.reason(),
                round.official(),
                counts(),
                commitment(journal),
                state());
    }

    private String state() {
        if (round.isVoid()) {
            return "void";
        }
        return round.hasResult() ? "sealed" : "open";
    }

    private ResultPart row(Result.Row row, Optional<RoundResult> decided, Result result) {
        boolean yesNo = contest.method() == Method.YES_NO;
        int valid = result.tally().valid();
        return new ResultPart(
                row.unit().value(),
                row.votes(),
                yesNo ? row.against() : null,
                yesNo ? valid - row.votes() - row.against() : null,
                row.share(),
                row.rank(),
                row.passed(),
                decided.map(d -> d.isChosen(row.unit())).orElse(false));
    }

    private static List<TiePart> ties(RoundResult decided) {
        Tie tie = decided.result().tie();
        if (tie == null) {
            return List.of();
        }
        Settlement settlement = decided.settlement();
        Settlement.How how = settlement == null ? null : settlement.how();
        if (decided.reVote() != null) {
            how = Settlement.How.RE_VOTE;
        }
        return List.of(
                new TiePart(
                        ids(tie.units()),
                        tie.seats(),
                        how == null ? null : Words.of(how),
                        ids(decided.tieWinners()),
                        settlement == null ? null : settlement.reason()));
    }

    private List<CountPart> counts() {
        List<CountPart> parts = new ArrayList<>();
        for (Count count : round.counts()) {
            int number = parts.size() + 1;
            boolean official = number == round.official();
            String reason =
                    official && round.officialReason() != null
                            ? round.officialReason()
                            : count.reason();
            if (count.isSealed() && !round.isVoid()) {
                Tally tally = meeting.results().tally(round, count);
                parts.add(
                        new CountPart(
                                number,
                                official,
                                true,
                                reason,
                                tally.returned(),
                                tally.valid(),
                                tally.invalid(),
                                votes(tally)));
            } else {
                parts.add(
                        new CountPart(
                                number,
                                official,
                                count.isSealed(),
                                reason,
                                null,
                                null,
                                null,
                                Map.of()));
            }
        }
        return parts;
    }

    private static Map<String, Integer> votes(Tally tally) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Map.Entry<UnitId, Tally.Votes> entry : tally.votes().entrySet()) {
            votes.put(entry.getKey().value(), entry.getValue().in());
        }
        return votes;
    }

    private static Map<String, Integer> byReason(Tally tally) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        tally.invalidByReason().forEach((reason, n) -> reasons.put(reason.name(), n));
        return reasons;
    }

    /** Vouches for the papers of the official count without showing one. */
    private @Nullable String commitment(List<Entry> journal) {
        List<Recorded> recorded = journal.stream().map(Entry::recorded).toList();
        Set<Integer> papers = new HashSet<>();
        int count = 1;
        for (Recorded entry : History.standing(recorded)) {
            if (entry.fact() instanceof Fact.RecountOrdered(var id, _) && isThis(id)) {
                count++;
            } else if (count == round.official() && holdsPapersOfThis(entry.fact())) {
                papers.add(entry.seq());
            }
        }
        MessageDigest digest = Fingerprint.sha256();
        for (Entry entry : journal) {
            if (papers.contains(entry.seq())) {
                digest.update(HexFormat.of().parseHex(entry.digest()));
            }
        }
        return papers.isEmpty() ? null : HexFormat.of().formatHex(digest.digest());
    }

    private boolean holdsPapersOfThis(Fact fact) {
        return switch (fact) {
            case Fact.PapersTyped f -> isThis(f.round());
            case Fact.PaperRetyped f -> isThis(f.round());
            case Fact.PapersTakenBack f -> isThis(f.round());
            case Fact.DifferenceResolved f -> isThis(f.round());
            default -> false;
        };
    }

    private boolean isThis(RoundId id) {
        return id.equals(contest.round());
    }

    private static @Nullable String value(@Nullable RoundId round) {
        return round == null ? null : round.value();
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
