package vn.binhxet.core.bloc;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A member unit (<i>đơn vị thành viên</i>).
 *
 * @param name as papers print it; at most 120 characters
 * @param shortName for narrow tables; the name if not given
 * @param formerly earlier names, so that a renamed or merged unit keeps its history
 * @param delegates how many delegates are convoked, or null if that is not fixed
 */
public record Unit(
        UnitId id,
        String name,
        @Nullable String shortName,
        List<String> formerly,
        @Nullable Integer delegates) {
    /** The longest name a paper can print without splitting a row. */
    public static final int LONGEST_NAME = 120;

    public Unit {
        formerly = List.copyOf(formerly);
    }

    /** Former names as people write them in one cell. */
    static List<String> names(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(NameKey::clean)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public static Unit of(String id, String name) {
        return new Unit(new UnitId(id), name, null, List.of(), null);
    }

    /** The short name, or the name where there is none. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    /** Whether it has, or had, that name beside its own. */
    public boolean isAlsoCalled(NameKey key) {
        return (shortName != null && NameKey.of(shortName).equals(key)) || wasCalled(key);
    }

    /**
     * The same unit under another name; the old one is kept as a former one, unless the two are the
     * same to {@link NameKey}.
     */
    public Unit renamed(String other) {
        NameKey key = NameKey.of(other);
        List<String> former = new ArrayList<>(formerly);
        former.removeIf(name -> NameKey.of(name).equals(key));
        Unit renamed = new Unit(id, other, shortName, former, delegates);
        return name.isEmpty() ? renamed : renamed.alsoFormerly(List.of(name));
    }

    /** The same unit with a short name; none if it is empty. */
    public Unit shortened(String other) {
        return new Unit(id, name, other.isEmpty() ? null : other, formerly, delegates);
    }

    /** The same unit with these former names. */
    public Unit formerlyCalled(List<String> names) {
        return new Unit(id, name, shortName, List.of(), delegates).alsoFormerly(names);
    }

    /** The same unit with these former names too, but for those it has already. */
    public Unit alsoFormerly(List<String> names) {
        Unit unit = this;
        for (String other : names) {
            NameKey key = NameKey.of(other);
            if (!key.equals(NameKey.of(name)) && !unit.wasCalled(key)) {
                List<String> more = new ArrayList<>(unit.formerly);
                more.add(other);
                unit = new Unit(id, name, shortName, more, delegates);
            }
        }
        return unit;
    }

    /**
     * The same unit with so many delegates.
     *
     * @param many null if that is not fixed
     */
    public Unit convoking(@Nullable Integer many) {
        return new Unit(id, name, shortName, formerly, many);
    }

    private boolean wasCalled(NameKey key) {
        return formerly.stream().anyMatch(name -> NameKey.of(name).equals(key));
    }
}
