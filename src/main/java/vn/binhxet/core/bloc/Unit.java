package vn.binhxet.core.bloc;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

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

    public static Unit of(String id, String name) {
        return new Unit(new UnitId(id), name, null, List.of(), null);
    }

    /** The short name, or the name where there is none. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
