package vn.binhxet.core.meeting;

import vn.binhxet.core.attendance.AttendanceRefusal;
import vn.binhxet.core.terms.UnitId;

/** The rules of the roll call. */
final class AttendanceRules {
    private AttendanceRules() {}

    static Fact arrive(Meeting m, Command.Arrive c, Findings f) {
        f.needUnit(c.unit(), "unit");
        f.needText(c.delegate(), "delegate");
        f.needText(c.role(), "role");
        UnitId other = c.standsFor();
        if (other != null) {
            f.needUnit(other, "proxy.for");
            f.refuseUnless(
                    m.regulation().ballots().proxyAcross(),
                    AttendanceRefusal.PROXY_NOT_ALLOWED,
                    "proxy.for",
                    c.delegate(),
                    other);
            f.refuseUnless(
                    !other.equals(c.unit()), AttendanceRefusal.PROXY_FOR_OWN_UNIT, "proxy.for");
        }
        UnitId standsFor = other == null ? c.unit() : other;
        f.refuseUnless(
                c.reason() != null || !m.roll().isHere(c.unit(), standsFor, c.delegate()),
                AttendanceRefusal.ALREADY_HERE,
                "delegate",
                c.delegate(),
                standsFor);
        return new Fact.DelegateArrived(
                c.unit(), standsFor, c.delegate(), c.role(), c.votes(), c.document(), c.reason());
    }

    static Fact markAbsent(Meeting m, Command.MarkAbsent c, Findings f) {
        f.needUnit(c.unit(), "unit");
        f.refuseUnless(!m.roll().isHere(c.unit()), AttendanceRefusal.STILL_HERE, "unit", c.unit());
        return new Fact.UnitAbsent(c.unit(), c.reason());
    }

    static Fact leave(Meeting m, Command.Leave c, Findings f) {
        f.needUnit(c.unit(), "unit");
        f.refuseUnless(m.roll().isHere(c.unit()), AttendanceRefusal.NOT_HERE, "unit", c.unit());
        String one = c.delegate();
        if (one != null && m.roll().isHere(c.unit())) {
            f.refuseUnless(
                    m.roll().isHere(c.unit(), one),
                    AttendanceRefusal.PERSON_NOT_HERE,
                    "delegate",
                    one,
                    c.unit());
        }
        return new Fact.UnitLeft(c.unit(), c.reason(), one);
    }
}
