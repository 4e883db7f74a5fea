package vn.binhxet.core.bloc;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What pasting a block of cells into the table of units would do, row by row. Units are known again
 * by {@link Bloc#match}, so that pasting a second time does nothing. A cell left blank says
 * nothing, and no unit is removed or moved.
 *
 * @param after the bloc with all rows but the unclear ones
 */
public record UnitPaste(List<Line> lines, Bloc after) {
    /** What becomes of a row. */
    public enum Kind {
        NEW,
        SAME,
        CHANGED,
        UNCLEAR
    }

    /**
     * A row that says something.
     *
     * @param row in the block, from 1
     * @param name as pasted, or of the unit it is about
     * @param unit the unit it is about; null where that is unclear
     * @param changes empty unless it is new or changed
     * @param why it is left out; null unless it is unclear
     */
    public record Line(
            int row,
            Kind kind,
            String name,
            @Nullable UnitId unit,
            List<Change> changes,
            @Nullable Problem why) {
        public Line {
            changes = List.copyOf(changes);
        }
    }

    /** What a cell has before and after; empty for nothing. */
    public record Change(UnitColumn column, String before, String after) {}

    public UnitPaste {
        lines = List.copyOf(lines);
    }

    /**
     * A list of units, by their names.
     *
     * @param heads the words that may stand above each column
     */
    public static UnitPaste byName(Bloc bloc, Pasted pasted, Map<UnitColumn, List<String>> heads) {
        UnitPaste plan = once(bloc, pasted, heads);
        UnitPaste next = once(plan.after(), pasted, heads);
        for (int i = 0; next.changesSomething() && i < plan.lines().size(); i++) {
            plan = plan.then(next);
            next = once(plan.after(), pasted, heads);
        }
        return plan;
    }

    private static UnitPaste once(Bloc bloc, Pasted pasted, Map<UnitColumn, List<String>> heads) {
        Columns columns = Columns.of(pasted, heads);
        PastePlan plan = new PastePlan(bloc);
        for (int row = columns.firstRow(); row < pasted.rows().size(); row++) {
            int at = row;
            plan.byName(row + 1, column -> columns.cell(pasted, at, column));
        }
        return plan.made();
    }

    /** Rows may bear upon each other: what one did can make another clear. */
    private UnitPaste then(UnitPaste next) {
        List<Line> both = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line later = next.lines().get(i);
            both.add(later.changes().isEmpty() ? lines.get(i) : later);
        }
        return new UnitPaste(both, next.after());
    }

    /**
     * Columns for the units from one on downwards, in the order of the bloc.
     *
     * @param unit the number of the first, from 0
     * @param first the column of the first cell
     * @param heads the words that may stand above each column
     */
    public static UnitPaste downFrom(
            Bloc bloc,
            Pasted pasted,
            int unit,
            UnitColumn first,
            Map<UnitColumn, List<String>> heads) {
        boolean headed =
                !pasted.rows().isEmpty()
                        && Columns.headed(pasted.cell(0, 0), heads).stream()
                                .anyMatch(first::equals);
        int start = headed ? 1 : 0;
        PastePlan plan = new PastePlan(bloc);
        for (int row = start; row < pasted.rows().size(); row++) {
            int at = row;
            plan.at(
                    row + 1,
                    unit + row - start,
                    column -> column.after(first) < 0 ? "" : pasted.cell(at, column.after(first)));
        }
        return plan.made();
    }

    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Whether there is anything to record. */
    public boolean changesSomething() {
        return count(Kind.NEW) + count(Kind.CHANGED) > 0;
    }
}
