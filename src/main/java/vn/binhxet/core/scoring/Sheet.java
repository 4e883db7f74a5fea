package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;

import java.util.Map;

/**
 * What was entered for one unit at one stage (<i>bảng chấm điểm</i>).
 *
 * @param named whether the unit has this stage: only then has it a total there
 * @param cells by criterion
 * @param adjustments by line
 */
public record Sheet(boolean named, Ledger<Code, Cell> cells, Ledger<Code, Times> adjustments) {
    public static final Sheet EMPTY = new Sheet(false, Ledger.empty(), Ledger.empty());

    public @Nullable Cell cell(Code criterion) {
        return cells.get(criterion);
    }

    public int times(Code line) {
        Times entered = adjustments.get(line);
        return entered == null ? 0 : entered.times();
    }

    /** This sheet with more entries; what is cleared leaves no entry behind. */
    Sheet with(Map<Code, Cell> entries) {
        Ledger<Code, Cell> now = cells.with(entries);
        for (Map.Entry<Code, Cell> entry : entries.entrySet()) {
            if (entry.getValue().input() instanceof Input.Cleared) {
                now = now.without(entry.getKey());
            }
        }
        return new Sheet(true, now, adjustments);
    }

    Sheet with(Code line, Times times) {
        return new Sheet(named, cells, adjustments.with(line, times));
    }

    /** This sheet with the later one's entries over it. */
    Sheet under(Sheet later) {
        return new Sheet(later.named, cells.with(later.cells), adjustments.with(later.adjustments));
    }
}
