package vn.binhxet.core.nextyear;

import static vn.binhxet.core.nextyear.BlocChange.What.*;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.nextyear.BlocChange.What;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.regulation.RegulationDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * In what a year differs from the one before. Units are the same while their id is.
 *
 * @param bloc who leads first, then who belongs, then who is invited
 * @param rules in the order of the regulation
 */
public record Difference(List<BlocChange> bloc, List<RegulationChange> rules) {
    public Difference {
        bloc = List.copyOf(bloc);
        rules = List.copyOf(rules);
    }

    /** Between last year and the beginning of another. */
    public static Difference between(LastYear last, Fact.MeetingPrepared next) {
        return new Difference(
                between(last.bloc(), next.bloc()),
                RegulationDiff.between(last.regulation(), next.regulation()));
    }

    /** Between a bloc as it was and as it is. */
    public static List<BlocChange> between(Bloc was, Bloc is) {
        List<BlocChange> changes = new ArrayList<>();
        if (!was.name().equals(is.name())) {
            changes.add(change(NAME, was.name(), is.name()));
        }
        if (!was.head().equals(is.head())) {
            changes.add(change(HEAD, was.name(was.head()), is.name(is.head())));
        }
        missing(is.deputies(), was.deputies(), DEPUTY_ADDED, is::name, changes);
        missing(was.deputies(), is.deputies(), DEPUTY_REMOVED, was::name, changes);
        missing(is.ids(), was.ids(), UNIT_ADDED, is::name, changes);
        for (Unit unit : is.units()) {
            was.find(unit.id())
                    .filter(old -> !old.name().equals(unit.name()))
                    .ifPresent(old -> changes.add(change(UNIT_RENAMED, old.name(), unit.name())));
        }
        missing(was.ids(), is.ids(), UNIT_REMOVED, was::name, changes);
        missing(is.guests(), was.guests(), GUEST_ADDED, Guest::name, changes);
        missing(was.guests(), is.guests(), GUEST_REMOVED, Guest::name, changes);
        return changes;
    }

    /** Tells what is in the one list and not in the other. */
    private static <T> void missing(
            List<T> here, List<T> there, What what, Function<T, String> name, List<BlocChange> to) {
        here.stream()
                .filter(one -> !there.contains(one))
                .forEach(one -> to.add(change(what, name.apply(one))));
    }

    private static BlocChange change(What what, Object... names) {
        return new BlocChange(what, List.of(names));
    }
}
