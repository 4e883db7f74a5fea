package vn.binhxet.core.audit;

import vn.binhxet.core.audit.Told.What;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Fact;

/** Tells of a round and its papers, which are named by their numbers only. */
final class RoundTeller {
    private RoundTeller() {}

    static Told committee(Fact.CommitteeNamed f) {
        if (f.witness() != null) {
            return Told.of(
                    What.COMMITTEE_AND_WITNESS, f.head(), Told.names(f.members()), f.witness());
        }
        return f.members().isEmpty()
                ? Told.of(What.COMMITTEE_OF_ONE, f.head())
                : Told.of(What.COMMITTEE, f.head(), f.members());
    }

    static Told opened(Fact.RoundOpened f) {
        Contest contest = f.contest();
        return Told.of(
                What.ROUND_OPENED,
                contest.round(),
                contest.subject(),
                contest.candidates().size(),
                contest.seats());
    }

    static Told typed(Fact.PapersTyped f) {
        int last = f.from() + f.papers().size() - 1;
        return last <= f.from()
                ? Told.of(What.TYPED_ONE, f.round(), f.pass(), f.from())
                : Told.of(What.TYPED, f.round(), f.pass(), f.from(), last);
    }

    static Told takenBack(Fact.PapersTakenBack f) {
        return f.from() == f.to()
                ? Told.of(What.ONE_TAKEN_BACK, f.round(), f.pass(), f.from())
                : Told.of(What.PAPERS_TAKEN_BACK, f.round(), f.pass(), f.from(), f.to());
    }
}
