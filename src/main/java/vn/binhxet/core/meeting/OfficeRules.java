package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.RoundId;

import java.util.List;

/** The rules of choosing who holds an office next year. */
final class OfficeRules {
    private OfficeRules() {}

    static @Nullable Fact elect(Meeting m, Command.Elect c, Findings f) {
        f.needQuorum();
        f.needUnit(c.unit(), "unit");
        Office office = m.regulation().office(c.office()).orElse(null);
        if (office == null) {
            f.refuse(ProposalRefusal.OFFICE_UNKNOWN, "office", c.office());
            return null;
        }
        if (c.how() == Election.ROUND) {
            checkRound(m, c, f);
        } else {
            f.refuseUnless(
                    !office.by().onPaper(),
                    ProposalRefusal.SECRET_BALLOT_NEEDED,
                    "how",
                    office.code());
            f.refuseUnless(c.round() == null, ProposalRefusal.ROUND_NOT_NEEDED, "round");
        }
        if (m.decisions().restrictions().concern(c.unit(), office.code())) {
            f.object(Check.ELIGIBILITY, office.code(), List.of(c.unit()));
        }
        checkVotes(m, office, c, f);
        checkSeats(m, office, c, f);
        return new Fact.OfficeFilled(
                c.office(),
                c.year(),
                c.unit(),
                c.how(),
                c.round(),
                c.inFavour(),
                c.against(),
                c.abstain(),
                c.reason());
    }

    private static void checkRound(Meeting m, Command.Elect c, Findings f) {
        RoundId round = c.round();
        if (round == null) {
            f.refuse(ProposalRefusal.ROUND_MISSING, "round");
            return;
        }
        f.needRound(round)
                .ifPresent(r -> {
                    boolean chosen =
                            r.contest().subject().equals(c.office())
                                    && m.results()
                                            .of(r)
                                            .map(result -> wins(result, c))
                                            .orElse(false);
                    f.refuseUnless(
                            chosen, ProposalRefusal.NOT_CHOSEN_IN_ROUND, "unit", c.unit(), round);
                });
    }

    private static boolean wins(RoundResult result, Command.Elect c) {
        return result.isChosen(c.unit());
    }

    /** Votes need not be counted where none are needed; where they were, they must be enough. */
    private static void checkVotes(Meeting m, Office office, Command.Elect c, Findings f) {
        Integer inFavour = c.inFavour();
        if (inFavour == null && c.against() == null && c.abstain() == null) {
            return;
        }
        int in = zeroIfNull(inFavour);
        ConductRules.needVotesOfAll(m, in, zeroIfNull(c.against()), zeroIfNull(c.abstain()), f);
        Threshold pass = m.regulation().enoughFor(office);
        int of = m.peopleIn(pass);
        f.refuseUnless(pass.reachedBy(in, of), ProposalRefusal.NOT_ENOUGH_VOTES, "for", in, of);
    }

    private static void checkSeats(Meeting m, Office office, Command.Elect c, Findings f) {
        if (c.reason() != null && !c.reason().isBlank()) {
            return;
        }
        List<Fact.OfficeFilled> holders = m.decisions().elected(office.code(), office.seats());
        boolean again = holders.stream().anyMatch(h -> h.unit().equals(c.unit()));
        f.refuseUnless(!again, ProposalRefusal.ELECTED_ALREADY, "unit", c.unit());
        f.refuseUnless(
                again || holders.size() < office.seats(),
                ProposalRefusal.SEATS_FILLED,
                "office",
                office.code(),
                office.seats());
    }

    private static int zeroIfNull(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
