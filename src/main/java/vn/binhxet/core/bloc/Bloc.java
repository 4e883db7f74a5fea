package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.PlainLetters;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An emulation bloc (<i>khối thi đua</i>) in one year: the agencies that are compared with each
 * other.
 *
 * @param units in the order of the papers; usually 4 to 25
 * @param head this year's head (<i>Khối trưởng</i>)
 * @param history who held which award or office in earlier years
 */
public record Bloc(
        String name,
        String province,
        List<Unit> units,
        UnitId head,
        List<UnitId> deputies,
        List<Guest> guests,
        List<Honour> history) {
    public Bloc {
        units = List.copyOf(units);
        deputies = List.copyOf(deputies);
        guests = List.copyOf(guests);
        history = List.copyOf(history);
    }

    /** A bloc of which only the head is known yet. */
    public static Bloc of(String name, String province, String head) {
        Unit unit = Unit.of(slug(head), head);
        return new Bloc(name, province, List.of(unit), unit.id(), List.of(), List.of(), List.of());
    }

    /** The ids of all units, in the order of the papers. */
    public List<UnitId> ids() {
        return units.stream().map(Unit::id).toList();
    }

    public boolean has(UnitId id) {
        return find(id).isPresent();
    }

    public Optional<Unit> find(UnitId id) {
        return units.stream().filter(u -> u.id().equals(id)).findFirst();
    }

    /** The unit's printed name, or its id if it is no member. */
    public String name(UnitId id) {
        return find(id).map(Unit::name).orElse(id.value());
    }

    public Map<UnitId, Unit> byId() {
        return units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** Whether the unit held the award in that work year. */
    public boolean held(UnitId unit, Code award, int year) {
        return history.stream()
                .anyMatch(
                        h -> h.year() == year && h.unit().equals(unit) && award.equals(h.award()));
    }

    /** The work years in which the unit held an award or an office, as far as is known. */
    public List<Integer> yearsHeld(UnitId unit, Code what) {
        return history.stream()
                .filter(h -> h.unit().equals(unit))
                .filter(h -> what.equals(h.award()) || what.equals(h.office()))
                .map(Honour::year)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Who is called so: the units of that name, or if there is none, those that have it as short
     * name or had it formerly.
     *
     * @return one unit if the name is clear, none or several if not
     */
    public List<Unit> match(String text) {
        NameKey key = NameKey.of(text);
        List<Unit> named = units.stream().filter(u -> NameKey.of(u.name()).equals(key)).toList();
        return named.isEmpty() ? units.stream().filter(u -> u.isAlsoCalled(key)).toList() : named;
    }

    /** An id made from a name, of plain letters, that no unit has. */
    public UnitId newId(String name) {
        String stem = slug(name);
        for (int i = 1; ; i++) {
            String end = i == 1 ? "" : "-" + i;
            int length = Math.min(stem.length(), Code.LONGEST - end.length());
            UnitId id = new UnitId(stem.substring(0, length) + end);
            if (!has(id)) {
                return id;
            }
        }
    }

    /** A name in plain letters with hyphens, at most as long as a code. */
    public static String slug(String name) {
        return slug(name, Code.LONGEST);
    }

    /** A name in plain letters with hyphens, at most so many signs. */
    public static String slug(String name, int longest) {
        String plain =
                PlainLetters.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String kept = plain.substring(0, Math.min(plain.length(), longest));
        return kept.isEmpty() ? "don-vi" : kept;
    }

    /** The bloc with a unit in place of the one of its id; at the end if there is none. */
    public Bloc with(Unit unit) {
        List<Unit> all = new ArrayList<>(units);
        int at = ids().indexOf(unit.id());
        if (at < 0) {
            all.add(unit);
        } else {
            all.set(at, unit);
        }
        return new Bloc(name, province, all, head, deputies, guests, history);
    }
}
