package vn.binhxet.document;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** How a number in a table follows from other cells, of this table or of another one. */
public sealed interface Formula {
    /**
     * A block of cells, all of them within the rows of a table (its head not counted); rows and
     * columns from 0, the last ones included. Empty cells and words count for nothing.
     */
    record Area(String table, int top, int left, int bottom, int right) {
        public static Area cell(String table, int row, int column) {
            return new Area(table, row, column, row, column);
        }
    }

    /**
     * The exact sum of all numbers there.
     *
     * @param atMost what it is cut down to; null for no limit
     */
    record Sum(List<Area> of, @Nullable BigDecimal atMost) implements Formula {
        public Sum {
            of = List.copyOf(of);
        }
    }

    /** One cell less another. */
    record Difference(Area of, Area less) implements Formula {}

    /** One more than the number of cells that hold more. */
    record Rank(Area of, Area among) implements Formula {}

    static Formula sum(Area... of) {
        return new Sum(List.of(of), null);
    }
}
