package vn.binhxet.core.bloc;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

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

    /** Rows may bear upon each other: what one did can make another clear. */
    UnitPaste then(UnitPaste next) {
        List<Line> both = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line later = next.lines().get(i);
            both.add(later.changes().isEmpty() ? lines.get(i) : later);
        }
        return new UnitPaste(both, next.after());
    }

    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Whether there is anything to record. */
    public boolean changesSomething() {
        return count(Kind.NEW) + count(Kind.CHANGED) > 0;
    }
}
