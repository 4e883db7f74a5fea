package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.PaperCheck;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Discrepancy;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of typing papers, entering totals and sealing a count. */
final class CountingRules {
    private CountingRules() {}

    static @Nullable Fact typePapers(Command.TypePapers c, Findings f) {
        f.needText(c.typist(), "typist");
        f.refuseUnless(!c.list().isEmpty(), BallotRefusal.PAPERS_NOT_POSITIVE, "list", 0);
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null || !mayType(round, c.pass(), f)) {
            return null;
        }
        Box box = round.current().box();
        Pass pass = box.pass(c.pass());
        int from = c.from() == null ? pass.next() : c.from();
        checkNumbers(c, box, from, f);
        checkTypist(pass, box.pass(3 - c.pass()), c.typist(), f);
        for (int i = 0; i < c.list().size(); i++) {
            String place = "list[" + i + "]";
            f.refuse(PaperCheck.problemsOf(round.contest(), c.list().get(i), place));
        }
        List<Paper> ordered =
                c.list().stream()
                        .map(paper -> PaperCheck.inPaperOrder(round.contest(), paper))
                        .toList();
        return new Fact.PapersTyped(c.round(), c.pass(), c.typist(), from, ordered);
    }

    static @Nullable Fact retype(Command.Retype c, Findings f) {
        f.needText(c.reason(), "reason");
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null || !mayType(round, c.pass(), f)) {
            return null;
        }
        needTyped(round.current().box().pass(c.pass()), c.paper(), "paper", f);
        f.refuse(PaperCheck.problemsOf(round.contest(), c.is(), "is"));
        Paper is = PaperCheck.inPaperOrder(round.contest(), c.is());
        return new Fact.PaperRetyped(c.round(), c.pass(), c.paper(), is, c.reason());
    }

    static @Nullable Fact takePapersBack(Command.TakePapersBack c, Findings f) {
        f.needText(c.reason(), "reason");
        int papers = c.to() - c.from() + 1;
        f.refuseUnless(papers > 0, BallotRefusal.PAPERS_NOT_POSITIVE, "to", papers);
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null || !mayType(round, c.pass(), f)) {
            return null;
        }
        Pass pass = round.current().box().pass(c.pass());
        needTyped(pass, c.from(), "from", f);
        if (papers > 1) {
            needTyped(pass, c.to(), "to", f);
        }
        f.refuseUnless(
                c.pass() == 2 || c.to() + 1 >= pass.next(),
                BallotRefusal.PAPERS_AFTER,
                "to",
                c.to());
        return new Fact.PapersTakenBack(c.round(), c.pass(), c.from(), c.to(), c.reason());
    }

    static @Nullable Fact resolve(Command.Resolve c, Findings f) {
        f.needText(c.by(), "by");
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null) {
            return null;
        }
        f.refuseUnless(
                round.current().box().differs(c.paper()),
                BallotRefusal.PAPER_NOT_DIFFERING,
                "paper",
                c.paper());
        f.refuse(PaperCheck.problemsOf(round.contest(), c.is(), "is"));
        Paper is = PaperCheck.inPaperOrder(round.contest(), c.is());
        return new Fact.DifferenceResolved(c.round(), c.paper(), is, c.by());
    }

    static @Nullable Fact enterTotals(Command.EnterTotals c, Findings f) {
        f.needQuorum();
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null) {
            return null;
        }
        Totals totals = c.totals();
        f.needNatural(totals.returned(), "returned");
        f.needNatural(totals.invalid(), "invalid");
        f.refuseUnless(
                totals.valid() >= 0,
                BallotRefusal.INVALID_OVER_RETURNED,
                "invalid",
                totals.invalid(),
                totals.returned());
        checkNames(round.contest(), totals.votes(), "votes", f);
        checkNames(round.contest(), totals.against(), "against", f);
        f.refuseUnless(
                totals.against().isEmpty() || round.contest().method() == Method.YES_NO,
                BallotRefusal.AGAINST_NOT_HERE,
                "against");
        if (totals.valid() >= 0) {
            checkVotes(round.contest(), totals, f);
        }
        return new Fact.TotalsEntered(c.round(), totals);
    }

    static @Nullable Fact seal(Meeting m, Command.SealCount c, Findings f) {
        f.needNatural(c.unused(), "unused");
        f.needNatural(c.spoiled(), "spoiled");
        f.needNatural(c.notReturned(), "notReturned");
        Round round = f.needOpenRound(c.round()).orElse(null);
        if (round == null) {
            return null;
        }
        boolean papers = round.contest().method().onPaper();
        Count count = round.current();
        boolean emptyBox = papers && round.issued() > 0 && !round.isRecounted();
        boolean counted = count.isStarted() || emptyBox;
        f.refuseUnless(counted, BallotRefusal.NOTHING_COUNTED, "round", c.round());
        checkPasses(round, count, f);
        checkBalance(m, round, count, c, f);
        return new Fact.BoxSealed(c.round(), c.unused(), c.spoiled(), c.notReturned(), c.reason());
    }

    private static boolean mayType(Round round, int pass, Findings f) {
        RoundId id = round.contest().round();
        boolean onPaper = round.contest().method().onPaper();
        f.refuseUnless(onPaper, BallotRefusal.NO_PAPERS_HERE, "round", id);
        boolean used = pass >= 1 && pass <= round.contest().passes();
        f.refuseUnless(used, BallotRefusal.PASS_NOT_USED, "pass", pass, round.contest().passes());
        return onPaper && used;
    }

    /** The second pass may leave gaps, but only among papers that the first has numbered. */
    private static void checkNumbers(Command.TypePapers c, Box box, int from, Findings f) {
        Pass pass = box.pass(c.pass());
        int last = Math.max(pass.next(), box.first().next());
        f.refuseUnless(
                from >= 1 && from <= last, BallotRefusal.PAPER_GAP, "from", from, pass.next());
        for (int i = 0; i < c.list().size(); i++) {
            int number = from + i;
            f.refuseUnless(
                    pass.paper(number) == null,
                    BallotRefusal.PAPER_TYPED_ALREADY,
                    "list[" + i + "]",
                    number);
        }
    }

    /**
     * Nobody types both passes. Once a reason let somebody do so, it holds for the rest of the
     * pass.
     */
    private static void checkTypist(Pass own, Pass other, String typist, Findings f) {
        if (other.wasTypedBy(typist) && !own.wasTypedBy(typist)) {
            f.object(Check.SAME_TYPIST, typist);
        }
    }

    private static void needTyped(Pass pass, int number, String place, Findings f) {
        f.refuseUnless(pass.paper(number) != null, BallotRefusal.PAPER_NOT_TYPED, place, number);
    }

    private static void checkNames(
            Contest contest, Map<UnitId, Integer> votes, String field, Findings f) {
        votes.forEach((unit, number) -> {
            String place = field + "[\"" + unit + "\"]";
            boolean known = contest.candidates().contains(unit);
            f.refuseUnless(known, BallotRefusal.NOT_ON_PAPER, place, unit);
            f.needNatural(number, place);
        });
    }

    private static void checkVotes(Contest contest, Totals totals, Findings f) {
        int valid = totals.valid();
        Stream.concat(totals.votes().keySet().stream(), totals.against().keySet().stream())
                .distinct()
                .forEach(unit -> {
                    long both =
                            (long) totals.votes().getOrDefault(unit, 0)
                                    + totals.against().getOrDefault(unit, 0);
                    f.refuseUnless(
                            both <= valid,
                            BallotRefusal.VOTES_OVER_VALID,
                            "votes[\"" + unit + "\"]",
                            unit,
                            both,
                            valid);
                });
        long sum = totals.votes().values().stream().mapToLong(Integer::longValue).sum();
        f.refuseUnless(
                !contest.method().limitsNames() || sum <= (long) contest.seats() * valid,
                BallotRefusal.VOTES_OVER_SEATS,
                "votes",
                sum,
                contest.seats(),
                valid);
    }

    private static void checkPasses(Round round, Count count, Findings f) {
        Box box = count.box();
        RoundId id = round.contest().round();
        if (!box.isEmpty() && round.contest().passes() == 2) {
            List<Integer> unpaired = box.unpaired();
            boolean begun = !box.second().papers().isEmpty();
            f.refuseUnless(begun, BallotRefusal.SECOND_PASS_MISSING, "round", id);
            f.refuseUnless(
                    !begun || unpaired.isEmpty(), BallotRefusal.PAPERS_UNPAIRED, "round", unpaired);
        }
        List<Integer> open = box.differences();
        f.refuseUnless(open.isEmpty(), BallotRefusal.DIFFERENCES_OPEN, "round", open);
        Totals totals = count.totals();
        if (totals != null && !box.isEmpty() && f.isClean()) {
            Tally tally = Tally.of(round.contest().candidates(), box.papers());
            boolean agree = Discrepancy.between(tally, totals).isEmpty();
            f.refuseUnless(agree, BallotRefusal.TOTALS_DISAGREE, "round", id);
        }
    }

    /**
     * The equations of the number of papers; a difference is explained in writing or the round is
     * voided.
     */
    private static void checkBalance(
            Meeting m, Round round, Count count, Command.SealCount c, Findings f) {
        int returned = count.returned();
        int voters = m.results().votersAt(round);
        boolean balanced;
        if (round.contest().method().onPaper()) {
            long accounted = (long) returned + c.unused() + c.spoiled() + c.notReturned();
            boolean within = (long) round.issued() - c.unused() - c.spoiled() <= voters;
            balanced = round.issued() == accounted && within;
        } else {
            balanced = returned == voters;
        }
        if (!balanced) {
            f.object(
                    Check.PAPER_BALANCE,
                    round.issued(),
                    returned,
                    c.unused(),
                    c.spoiled(),
                    c.notReturned(),
                    voters);
        }
    }
}
