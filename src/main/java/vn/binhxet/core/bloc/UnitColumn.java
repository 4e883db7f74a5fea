package vn.binhxet.core.bloc;

import java.util.List;

/** What is said of a unit, in the order of its columns. */
public enum UnitColumn {
    NAME,
    SHORT,
    FORMERLY,
    DELEGATES;

    /** What stands between two former names in one cell. */
    public static final String BETWEEN = "; ";

    /** How many columns it stands after another; negative if before. */
    public int after(UnitColumn other) {
        List<UnitColumn> order = List.of(values());
        return order.indexOf(this) - order.indexOf(other);
    }

    /** What a unit has there; empty for nothing. */
    public String of(Unit unit) {
        return switch (this) {
            case NAME -> unit.name();
            case SHORT -> unit.shortName() == null ? "" : unit.shortName();
            case FORMERLY -> String.join(BETWEEN, unit.formerly());
            case DELEGATES -> unit.delegates() == null ? "" : unit.delegates().toString();
        };
    }

    /**
     * The unit with these words there; empty for nothing.
     *
     * @param words a whole number for the delegates
     */
    public Unit put(Unit unit, String words) {
        return switch (this) {
            case NAME -> unit.renamed(words);
            case SHORT -> unit.shortened(words);
            case FORMERLY -> unit.formerlyCalled(Unit.names(words));
            case DELEGATES -> unit.convoking(words.isEmpty() ? null : Integer.valueOf(words));
        };
    }
}
