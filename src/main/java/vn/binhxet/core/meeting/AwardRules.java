package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.proposal.Fate;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of proposing units for awards. */
final class AwardRules {
    private AwardRules() {}

    static Fact bar(Meeting m, Command.BarUnit c, Findings f) {
        f.needUnit(c.bar().unit(), "unit");
        f.refuseUnless(!c.bar().awards().isEmpty(), MeetingRefusal.TEXT_MISSING, "awards");
        for (int i = 0; i < c.bar().awards().size(); i++) {
            needSubject(m, c.bar().awards().get(i), "awards[" + i + "]", f);
        }
        f.needText(c.bar().ground(), "ground");
        f.needText(c.bar().source(), "source");
        return new Fact.UnitBarred(c.bar());
    }

    static Fact withdraw(Meeting m, Command.Withdraw c, Findings f) {
        f.needUnit(c.withdrawal().unit(), "unit");
        needSubject(m, c.withdrawal().award(), "award", f);
        f.needText(c.withdrawal().reason(), "reason");
        return new Fact.UnitWithdrew(c.withdrawal());
    }

    static @Nullable Fact agreeOn(Meeting m, Command.AgreeOn c, Findings f) {
        f.needQuorum();
        Award award = m.regulation().award(c.subject()).orElse(null);
        if (award == null) {
            f.refuse(ProposalRefusal.AWARD_UNKNOWN, "for", c.subject());
            return null;
        }
        f.refuseUnless(
                award.by() == Method.CONSENSUS,
                ProposalRefusal.NOT_BY_CONSENSUS,
                "for",
                c.subject());
        Map<UnitId, Eligibility> eligibility = m.results().eligibility(award);
        Set<UnitId> seen = new HashSet<>();
        List<UnitId> doubtful = new ArrayList<>();
        for (int i = 0; i < c.units().size(); i++) {
            UnitId unit = c.units().get(i);
            String place = "units[" + i + "]";
            f.needUnit(unit, place);
            f.refuseUnless(seen.add(unit), ProposalRefusal.UNIT_TWICE, place, unit);
            Eligibility answer = eligibility.get(unit);
            if (answer != null && !answer.isGiven()) {
                doubtful.add(unit);
            }
        }
        if (!doubtful.isEmpty()) {
            f.object(Check.ELIGIBILITY, award.code(), doubtful);
        }
        if (c.units().size() > award.quota()) {
            f.object(Check.QUOTA, award.code(), c.units().size(), award.quota());
        }
        return new Fact.AgreementReached(c.subject(), c.units(), c.note());
    }

    static @Nullable Fact propose(Meeting m, Command.Propose c, Findings f) {
        Award award = m.regulation().award(c.award()).orElse(null);
        if (award == null) {
            f.refuse(ProposalRefusal.AWARD_UNKNOWN, "award", c.award());
            return null;
        }
        f.refuseUnless(hasResult(m, award), ProposalRefusal.NO_RESULT_YET, "award", award.code());
        Selection selection = m.results().computed(award);
        if (selection.tie() != null) {
            f.refuse(
                    ProposalRefusal.TIE_OPEN,
                    "award",
                    award.code(),
                    selection.tie().units(),
                    selection.tie().seats());
        }
        if (award.by() == Method.RANK && !m.scores().isFinal()) {
            f.object(Check.SCORES_NOT_FINAL, award.code());
        }
        return new Fact.AwardProposed(award.code(), selection.places());
    }

    static @Nullable Fact fill(Meeting m, Command.FillPlace c, Findings f) {
        f.needText(c.reason(), "reason");
        Award award = m.regulation().award(c.award()).orElse(null);
        if (award == null) {
            f.refuse(ProposalRefusal.AWARD_UNKNOWN, "award", c.award());
            return null;
        }
        Selection held = m.results().selection(award);
        if (held.open() == 0) {
            f.refuse(ProposalRefusal.NOTHING_FELL_OPEN, "award", award.code());
            return null;
        }
        UnitId moved = null;
        if (c.how() == Fill.How.NEXT) {
            moved = next(m, award, held, f).orElse(null);
            if (moved == null) {
                return null;
            }
        }
        return new Fact.PlaceFilled(
                new Fill(award.code(), held.fallen().getFirst(), c.how(), moved, c.reason()));
    }

    /** Who passed with the next most votes and may still have the award. */
    private static Optional<UnitId> next(Meeting m, Award award, Selection held, Findings f) {
        if (!award.by().byRound()) {
            f.refuse(ProposalRefusal.NEXT_ONLY_AFTER_VOTES, "how", award.code());
            return Optional.empty();
        }
        Function<UnitId, Fate> fates = m.results().fates(award);
        for (RoundResult round : m.results().roundsOf(award.code())) {
            List<Result.Row> passed =
                    round.result().rows().stream()
                            .filter(Result.Row::passed)
                            .filter(row -> !round.isChosen(row.unit()))
                            .filter(row -> !held.units().contains(row.unit()))
                            .filter(row -> fates.apply(row.unit()) == Fate.HOLDS)
                            .toList();
            if (passed.size() > 1 && passed.get(0).votes() == passed.get(1).votes()) {
                f.refuse(
                        ProposalRefusal.NEXT_IS_TIED,
                        "how",
                        passed.get(0).unit(),
                        passed.get(1).unit());
                return Optional.empty();
            }
            if (!passed.isEmpty()) {
                return Optional.of(passed.getFirst().unit());
            }
        }
        f.refuse(ProposalRefusal.NOBODY_NEXT, "how", award.code());
        return Optional.empty();
    }

    private static boolean hasResult(Meeting m, Award award) {
        return switch (award.by()) {
            case RANK -> !m.results().standings().isEmpty();
            case CONSENSUS -> m.decisions().agreement(award.code()).isPresent();
            default -> !m.results().roundsOf(award.code()).isEmpty();
        };
    }

    private static void needSubject(Meeting m, Code code, String place, Findings f) {
        boolean known = m.regulation().subject(code).isPresent();
        f.refuseUnless(known, ProposalRefusal.SUBJECT_UNKNOWN, place, code);
    }
}
