package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A bloc that people are about to change: each answer is the bloc after one change. Whether it may
 * be changed so, the rulebook says.
 */
public record Revision(Bloc bloc) {
    public Bloc named(String name) {
        return new Bloc(
                name,
                bloc.province(),
                bloc.units(),
                bloc.head(),
                bloc.deputies(),
                bloc.guests(),
                bloc.history());
    }

    public Bloc inProvince(String province) {
        return new Bloc(
                bloc.name(),
                province,
                bloc.units(),
                bloc.head(),
                bloc.deputies(),
                bloc.guests(),
                bloc.history());
    }

    public Bloc withGuests(List<Guest> guests) {
        return new Bloc(
                bloc.name(),
                bloc.province(),
                bloc.units(),
                bloc.head(),
                bloc.deputies(),
                guests,
                bloc.history());
    }

    public Bloc withHistory(List<Honour> history) {
        return with(bloc.units(), bloc.head(), bloc.deputies(), history);
    }

    /** With these units, in this order. */
    public Bloc withUnits(List<Unit> units) {
        return with(units, bloc.head(), bloc.deputies(), bloc.history());
    }

    /** With a new unit at the end. */
    public Bloc added(String name) {
        return bloc.with(Unit.of(bloc.newId(name).value(), name));
    }

    /** With a unit as changed; nothing changes if there is no such unit. */
    public Bloc changed(UnitId unit, UnaryOperator<Unit> change) {
        return bloc.find(unit).map(change).map(bloc::with).orElse(bloc);
    }

    /**
     * With a unit so many places further down, or up; at most to the end.
     *
     * @param by how many places; negative is up
     */
    public Bloc moved(UnitId unit, int by) {
        List<Unit> units = new ArrayList<>(bloc.units());
        int from = bloc.ids().indexOf(unit);
        if (from >= 0) {
            Unit moving = units.remove(from);
            units.add(Math.clamp(from + by, 0, units.size()), moving);
        }
        return withUnits(units);
    }

    /** Led by another unit, which is then no deputy. */
    public Bloc ledBy(UnitId unit) {
        List<UnitId> others = bloc.deputies().stream().filter(d -> !d.equals(unit)).toList();
        return with(bloc.units(), unit, others, bloc.history());
    }

    /** With the unit as a deputy, or no longer if it is one. */
    public Bloc deputised(UnitId unit) {
        List<UnitId> deputies = new ArrayList<>(bloc.deputies());
        if (!deputies.remove(unit)) {
            deputies.add(unit);
        }
        return with(bloc.units(), bloc.head(), deputies, bloc.history());
    }

    /**
     * Without a unit and what it held in earlier years. A head stays head: choose another first.
     */
    public Bloc without(UnitId unit) {
        return with(
                bloc.units().stream().filter(u -> !u.id().equals(unit)).toList(),
                bloc.head(),
                bloc.deputies().stream().filter(d -> !d.equals(unit)).toList(),
                bloc.history().stream().filter(h -> !h.unit().equals(unit)).toList());
    }

    /**
     * With one unit gone into another, which takes over its names as former ones, its office and
     * what it held in earlier years.
     */
    public Bloc merged(UnitId gone, UnitId into) {
        Unit left = bloc.find(gone).orElse(null);
        Unit stays = bloc.find(into).orElse(null);
        if (left == null || stays == null || gone.equals(into)) {
            return bloc;
        }
        List<String> names = new ArrayList<>();
        names.add(left.name());
        names.addAll(left.formerly());
        Unit merged = stays.alsoFormerly(names);
        UnitId head = bloc.head().equals(gone) ? into : bloc.head();
        return with(
                bloc.units().stream()
                        .filter(u -> !u.id().equals(gone))
                        .map(u -> u.id().equals(into) ? merged : u)
                        .toList(),
                head,
                bloc.deputies().stream()
                        .map(d -> d.equals(gone) ? into : d)
                        .filter(d -> !d.equals(head))
                        .distinct()
                        .toList(),
                bloc.history().stream()
                        .map(h -> h.unit().equals(gone) ? h.heldBy(into) : h)
                        .distinct()
                        .toList());
    }

    private Bloc with(List<Unit> units, UnitId head, List<UnitId> deputies, List<Honour> history) {
        return new Bloc(
                bloc.name(), bloc.province(), units, head, deputies, bloc.guests(), history);
    }
}
