package vn.binhxet.core.meeting;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.terms.RoundId;

/**
 * The rules around a count: who counts, handing out papers, counting again, not letting a round
 * stand.
 */
final class RoundRules {
    private RoundRules() {}

    static Fact nameCommittee(Command.NameCommittee c, Findings f) {
        f.needText(c.head(), "head");
        c.members().forEach(member -> f.needText(member, "members"));
        return new Fact.CommitteeNamed(c.head(), c.members(), c.witness());
    }

    static Fact print(Command.PrintPapers c, Findings f) {
        needPapers(c.round(), c.papers(), f);
        return new Fact.PapersPrinted(c.round(), c.papers());
    }

    static Fact issue(Meeting m, Command.Issue c, Findings f) {
        needPapers(c.round(), c.papers(), f);
        f.needQuorum();
        if (m.decisions().committee().isEmpty()) {
            f.object(Check.COMMITTEE);
        }
        return new Fact.PapersIssued(c.round(), c.papers());
    }

    static Fact recount(Command.Recount c, Findings f) {
        f.needText(c.reason(), "reason");
        f.needRound(c.round())
                .ifPresent(round -> {
                    f.refuseUnless(!round.isVoid(), BallotRefusal.ROUND_VOID, "round", c.round());
                    f.refuseUnless(
                            round.isVoid() || round.current().isSealed(),
                            round.isRecounted()
                                    ? BallotRefusal.RECOUNT_RUNNING
                                    : BallotRefusal.ROUND_NOT_SEALED,
                            "round",
                            c.round());
                });
        return new Fact.RecountOrdered(c.round(), c.reason());
    }

    static Fact nameOfficialCount(Command.NameOfficialCount c, Findings f) {
        f.needText(c.reason(), "reason");
        f.needRound(c.round())
                .ifPresent(round ->
                        f.refuseUnless(
                                isSealed(round, c.count()),
                                BallotRefusal.COUNT_NOT_SEALED,
                                "count",
                                c.round(),
                                c.count()));
        return new Fact.OfficialCountNamed(c.round(), c.count(), c.reason());
    }

    static Fact voidRound(Command.VoidRound c, Findings f) {
        f.needText(c.reason(), "reason");
        f.needRound(c.round())
                .ifPresent(round ->
                        f.refuseUnless(
                                !round.isVoid(), BallotRefusal.ROUND_VOID, "round", c.round()));
        return new Fact.RoundVoided(c.round(), c.reason());
    }

    /** A round whose first count is open, and that has papers. */
    private static void needPapers(RoundId id, int papers, Findings f) {
        f.needOpenRound(id)
                .ifPresent(round -> {
                    f.refuseUnless(
                            round.contest().method().onPaper(),
                            BallotRefusal.NO_PAPERS_HERE,
                            "round",
                            id);
                    f.refuseUnless(
                            !round.isRecounted(), BallotRefusal.RECOUNT_RUNNING, "round", id);
                });
        f.refuseUnless(papers > 0, BallotRefusal.PAPERS_NOT_POSITIVE, "papers", papers);
    }

    private static boolean isSealed(Round round, int count) {
        return !round.isVoid()
                && count >= 1
                && count <= round.counts().size()
                && round.counts().get(count - 1).isSealed();
    }
}
