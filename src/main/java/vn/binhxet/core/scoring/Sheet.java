package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What was entered for one unit at one stage (<i>bảng chấm điểm</i>).
 *
 * @param named whether the unit has this stage: only then has it a total there
 * @param cells by criterion
 * @param adjustments by line
 */
public record Sheet(boolean named, Map<Code, Cell> cells, Map<Code, Times> adjustments) {
    public static final Sheet EMPTY = new Sheet(false, Map.of(), Map.of());

    public Sheet {
        cells = Collections.unmodifiableMap(cells);
        adjustments = Collections.unmodifiableMap(adjustments);
    }

    public @Nullable Cell cell(Code criterion) {
        return cells.get(criterion);
    }

    public int times(Code line) {
        Times entered = adjustments.get(line);
        return entered == null ? 0 : entered.times();
    }

    Sheet with(Map<Code, Cell> entries) {
        return new Sheet(true, joined(cells, entries), adjustments);
    }

    Sheet with(Code line, Times times) {
        return new Sheet(named, cells, joined(adjustments, Map.of(line, times)));
    }

    /** This sheet with the later one's entries over it. */
    Sheet under(Sheet later) {
        return new Sheet(
                later.named, joined(cells, later.cells), joined(adjustments, later.adjustments));
    }

    private static <V> Map<Code, V> joined(Map<Code, V> one, Map<Code, V> over) {
        if (one.isEmpty() || over.isEmpty()) {
            return one.isEmpty() ? over : one;
        }
        Map<Code, V> both = HashMap.newHashMap(one.size() + over.size());
        both.putAll(one);
        both.putAll(over);
        return both;
    }
}
