package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.BlocCheck;
import vn.binhxet.core.bloc.BlocRefusal;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.regulation.RegulationRefusal;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.Set;

/** The rules of what is settled before a meeting: who belongs, and what was agreed in advance. */
final class PreparationRules {
    private PreparationRules() {}

    static Fact changeBloc(Meeting m, Command.ChangeBloc c, Findings f) {
        for (Problem problem : BlocCheck.problemsOf(c.bloc())) {
            f.refuse(problem.refusal(), "bloc." + problem.place(), problem.args().toArray());
        }
        boolean rested = m.scores().isStarted() || m.proceedings().hasBegun();
        f.refuseUnless(!rested || isGiven(c.reason()), BlocRefusal.REASON_MISSING, "reason");
        Set<UnitId> used = unitsInUse(m);
        for (UnitId unit : m.bloc().ids()) {
            boolean kept = c.bloc().has(unit) || !used.contains(unit);
            f.refuseUnless(kept, BlocRefusal.UNIT_IN_USE, "bloc", m.bloc().name(unit));
        }
        boolean same = Set.copyOf(m.bloc().ids()).equals(Set.copyOf(c.bloc().ids()));
        f.refuseUnless(same || m.rounds().all().isEmpty(), BlocRefusal.UNITS_FIXED, "bloc");
        return new Fact.BlocChanged(c.bloc(), c.reason());
    }

    static Fact changeRegulation(Meeting m, Command.ChangeRegulation c, Findings f) {
        boolean explained = !m.isRegulationFrozen() || isGiven(c.reason());
        f.refuseUnless(explained, MeetingRefusal.TEXT_MISSING, "reason");
        Regulation next = c.regulation();
        for (Problem problem : RegulationCheck.problemsOf(next)) {
            f.refuse(problem.refusal(), "regulation." + problem.place(), problem.args().toArray());
        }
        for (Code code : subjectsInUse(m)) {
            boolean kept =
                    m.regulation().award(code).isPresent()
                            ? next.award(code).isPresent()
                            : next.office(code).isPresent();
            f.refuseUnless(kept, RegulationRefusal.CODE_IN_USE, "regulation", code);
        }
        return new Fact.RegulationChanged(next, c.reason());
    }

    static Fact freeze(Meeting m, Findings f) {
        f.refuseUnless(!m.isRegulationFrozen(), RegulationRefusal.FROZEN_ALREADY, "");
        return new Fact.RegulationFrozen();
    }

    /** Units of which something is recorded, so that they cannot go. */
    private static Set<UnitId> unitsInUse(Meeting m) {
        Set<UnitId> used = new HashSet<>();
        m.scores().sheets().keySet().forEach(slot -> used.add(slot.unit()));
        m.roll()
                .people()
                .forEach(person -> {
                    used.add(person.unit());
                    used.add(person.standsFor());
                });
        used.addAll(m.roll().excused().keySet());
        m.rounds().all().forEach(round -> used.addAll(round.contest().candidates()));
        m.proceedings().all(Fact.UnitBarred.class).forEach(b -> used.add(b.bar().unit()));
        m.proceedings().all(Fact.UnitWithdrew.class).forEach(w -> used.add(w.withdrawal().unit()));
        m.proceedings().all(Fact.AgreementReached.class).forEach(a -> used.addAll(a.units()));
        m.proceedings().all(Fact.OfficeFilled.class).forEach(o -> used.add(o.unit()));
        return used;
    }

    private static Set<Code> subjectsInUse(Meeting m) {
        Set<Code> used = new HashSet<>();
        m.rounds().all().forEach(r -> used.add(r.contest().subject()));
        m.proceedings().all(Fact.AgreementReached.class).forEach(a -> used.add(a.subject()));
        m.proceedings().all(Fact.AwardProposed.class).forEach(p -> used.add(p.award()));
        m.proceedings().all(Fact.OfficeFilled.class).forEach(o -> used.add(o.office()));
        return used;
    }

    private static boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }
}
