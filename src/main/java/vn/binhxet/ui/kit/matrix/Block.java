package vn.binhxet.ui.kit.matrix;

import java.util.List;
import java.util.stream.IntStream;

/** Cells in a rectangle, both ends within. */
public record Block(Spot first, Spot last) {
    /** The rectangle that has these two in its corners. */
    public static Block between(Spot one, Spot other) {
        return new Block(
                new Spot(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new Spot(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    public boolean has(Spot spot) {
        return spot.row() >= first.row()
                && spot.row() <= last.row()
                && spot.column() >= first.column()
                && spot.column() <= last.column();
    }

    /** The numbers of its rows. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(first.row(), last.row()).boxed().toList();
    }

    /** The numbers of its columns. */
    public List<Integer> columns() {
        return IntStream.rangeClosed(first.column(), last.column()).boxed().toList();
    }

    /** All cells, row by row. */
    public List<Spot> spots() {
        return rows().stream()
                .flatMap(row -> columns().stream().map(column -> new Spot(row, column)))
                .toList();
    }
}
