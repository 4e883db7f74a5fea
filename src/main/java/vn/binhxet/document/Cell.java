package vn.binhxet.document;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {
    Cell EMPTY = new Words("", Align.LEFT);

    /** Where words stand in their column. */
    enum Align {
        LEFT,
        CENTRE
    }

    record Words(String text, Align align) implements Cell {}

    /**
     * An exact number.
     *
     * @param decimals digits after the decimal point, at least those of the value
     * @param by how it follows from other cells; null if it was entered
     */
    record Figure(BigDecimal value, int decimals, @Nullable Formula by) implements Cell {
        public Figure {
            if (value.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(value + " has more decimals than " + decimals);
            }
        }
    }

    static Cell left(String text) {
        return new Words(text, Align.LEFT);
    }

    static Cell centred(String text) {
        return new Words(text, Align.CENTRE);
    }

    /** A whole number. */
    static Cell whole(long number, @Nullable Formula by) {
        return new Figure(BigDecimal.valueOf(number), 0, by);
    }
}
