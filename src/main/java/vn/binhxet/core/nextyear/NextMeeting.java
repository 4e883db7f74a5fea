package vn.binhxet.core.nextyear;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the file of a year starts that follows another: the units, guests and rules of last year, led
 * by whom last year's meeting elected.
 */
public final class NextMeeting {
    private final LastYear last;
    private final Optional<Code> lead;

    /** The first office of a regulation is the head's; all others are deputies'. */
    private NextMeeting(LastYear last) {
        this.last = last;
        lead = last.regulation().offices().stream().map(Office::code).findFirst();
    }

    /**
     * The beginning of a meeting after that of last year.
     *
     * @param year later than last year's
     */
    public static Fact.MeetingPrepared after(LastYear last, String title, int year, String place) {
        return new Fact.MeetingPrepared(
                title,
                year,
                place,
                false,
                new NextMeeting(last).bloc(),
                last.regulation().forYear(year));
    }

    private Bloc bloc() {
        Bloc was = last.bloc();
        UnitId head = head();
        return new Bloc(
                was.name(),
                was.province(),
                was.units(),
                head,
                deputies().stream().filter(deputy -> !deputy.equals(head)).distinct().toList(),
                was.guests(),
                history());
    }

    /** Whoever was elected; else who leads now. */
    private UnitId head() {
        return last.elected().stream()
                .filter(honour -> isLead(honour.office()))
                .map(Honour::unit)
                .findFirst()
                .orElse(last.bloc().head());
    }

    /** Whoever was elected to another office; else those of now. */
    private List<UnitId> deputies() {
        List<UnitId> elected =
                last.elected().stream()
                        .filter(honour -> !isLead(honour.office()))
                        .map(Honour::unit)
                        .toList();
        return elected.isEmpty() ? last.bloc().deputies() : elected;
    }

    /** What was known before, and what the meeting added: each thing once. */
    private List<Honour> history() {
        List<Honour> history = new ArrayList<>(last.bloc().history());
        history.addAll(last.given());
        lead.filter(office -> history.stream().noneMatch(h -> isHeldLastYear(h, office)))
                .ifPresent(office ->
                        history.add(new Honour(last.year(), null, office, last.bloc().head())));
        history.addAll(last.elected());
        return history.stream().distinct().toList();
    }

    private boolean isHeldLastYear(Honour honour, Code office) {
        return honour.year() == last.year() && office.equals(honour.office());
    }

    private boolean isLead(@Nullable Code office) {
        return lead.filter(code -> code.equals(office)).isPresent();
    }
}
