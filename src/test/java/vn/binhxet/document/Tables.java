package vn.binhxet.document;

import vn.binhxet.document.Formula.Area;
import vn.binhxet.document.Table.Row;

import java.math.BigDecimal;
import java.util.List;

/** The tables of a paper, to be read and added up by a test. */
record Tables(List<Table> all) {
    Tables(Document paper) {
        this(
                paper.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .toList());
    }

    Table table(String name) {
        return all.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    /** The row with these words in its second column. */
    Row row(String table, String words) {
        return table(table).rows().stream()
                .filter(row -> row.cells().get(1).equals(Cell.left(words)))
                .findFirst()
                .orElseThrow();
    }

    /** All numbers that are said to be sums. */
    List<Cell.Figure> sums() {
        return all.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Figure.class::isInstance)
                .map(Cell.Figure.class::cast)
                .filter(figure -> figure.by() instanceof Formula.Sum)
                .toList();
    }

    /** What its formula gives, from the numbers in the tables. */
    BigDecimal addedUp(Cell.Figure figure) {
        if (!(figure.by() instanceof Formula.Sum(var areas, var atMost))) {
            throw new IllegalArgumentException("no sum: " + figure);
        }
        BigDecimal sum = areas.stream().map(this::addedUp).reduce(BigDecimal.ZERO, BigDecimal::add);
        return atMost == null ? sum : sum.min(atMost);
    }

    private BigDecimal addedUp(Area area) {
        return table(area.table()).rows().subList(area.top(), area.bottom() + 1).stream()
                .flatMap(row -> row.cells().subList(area.left(), area.right() + 1).stream())
                .filter(Cell.Figure.class::isInstance)
                .map(cell -> ((Cell.Figure) cell).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
