package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is for an office that goes round (<i>luân phiên</i>): first who never held it, then
 * whoever held it longest ago, last whoever holds it now. Equals stand in the order of the bloc.
 *
 * @param held who held it until now, the oldest year first
 * @param order all units of the bloc
 */
public record Rotation(List<Honour> held, List<UnitId> order) {
    /** How many years of earlier holders people want to see. */
    private static final int SHOWN = 3;

    public Rotation {
        held = List.copyOf(held);
        order = List.copyOf(order);
    }

    /**
     * Reads it from the bloc's history; where that does not say who holds the office this year, the
     * head of the bloc stands last.
     *
     * @param year the work year of the meeting; later years do not count
     */
    public static Rotation of(Bloc bloc, Code office, int year) {
        List<Honour> held =
                bloc.history().stream()
                        .filter(h -> office.equals(h.office()) && h.year() <= year)
                        .sorted(Comparator.comparingInt(Honour::year))
                        .toList();
        Map<UnitId, Integer> last = new HashMap<>();
        held.forEach(h -> last.put(h.unit(), h.year()));
        if (!last.containsValue(year)) {
            last.put(bloc.head(), year);
        }
        List<UnitId> order =
                bloc.ids().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        unit -> last.getOrDefault(unit, Integer.MIN_VALUE)))
                        .toList();
        return new Rotation(held, order);
    }

    /** The holders of the last years, as far as the history tells. */
    public List<Honour> latest() {
        return held.subList(Math.max(0, held.size() - SHOWN), held.size());
    }
}
