package vn.binhxet.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.document.Table.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a table falls into pages. */
class TableTest {
    private static final double PAGE = 250;

    @Test
    void aTableThatFitsStaysWholeAndFillsThePage() {
        Table table = table(9);
        assertThat(table.slices(PAGE)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(table.widths(table.slices(PAGE).getFirst(), PAGE))
                .startsWith(10.0, 150.0)
                .endsWith(10.0);
    }

    @Test
    void aWiderOneIsSharedOutEvenlyWithTheLeadingColumnsOnEachPage() {
        Table table = table(40);
        List<List<Integer>> slices = table.slices(PAGE);

        assertThat(slices).hasSize(3).allMatch(slice -> slice.subList(0, 2).equals(List.of(0, 1)));
        assertThat(slices).extracting(List::size).containsExactly(15, 15, 16);
        assertThat(slices.stream().flatMap(s -> s.stream().skip(2)))
                .containsExactlyElementsOf(Stream.iterate(2, i -> i + 1).limit(40).toList());
        for (List<Integer> slice : slices) {
            assertThat(table.widths(slice, PAGE).stream().mapToDouble(w -> w).sum())
                    .isBetween(PAGE - 0.01, PAGE + 0.01);
        }
    }

    @Test
    void whereNotEvenOneColumnFitsAllBecomeNarrower() {
        Table table = table(2);
        List<List<Integer>> slices = table.slices(60);

        assertThat(slices).containsExactly(List.of(0, 1, 2), List.of(0, 1, 3));
        assertThat(table.widths(slices.getFirst(), 60).stream().mapToDouble(w -> w).sum())
                .isBetween(59.99, 60.01);
    }

    /** Two leading columns, of which the second grows, and so many of 10 mm. */
    private static Table table(int others) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.fixed(10));
        columns.add(Column.growing(60));
        for (int i = 0; i < others; i++) {
            columns.add(Column.fixed(10));
        }
        return new Table("t", columns, 2, List.of(), List.of());
    }
}
