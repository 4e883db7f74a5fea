package vn.binhxet.core.scoring;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One unit's points at one stage.
 *
 * @param lines by criterion, in the order of the scheme
 * @param sections exact sums of their lines, by code, sections within sections too
 * @param bonus all bonus lines together, capped
 * @param penalty all penalty lines together; 0 or less
 * @param total exact sum of the lines, bonus and penalty
 * @param assigned the maximum of what was assigned to the unit ("điểm / điểm được giao")
 * @param missing criteria without an entry
 */
public record ScoreRow(
        UnitId unit,
        Map<Code, Line> lines,
        Map<Code, Points> sections,
        Points bonus,
        Points penalty,
        Points total,
        Points assigned,
        List<Code> missing) {
    public ScoreRow {
        lines = Collections.unmodifiableMap(lines);
        sections = Collections.unmodifiableMap(sections);
        missing = List.copyOf(missing);
    }

    /** The line of a criterion of the scheme the row was made with. */
    public Line line(Code criterion) {
        Line line = lines.get(criterion);
        if (line == null) {
            throw new IllegalArgumentException("not in this scheme: " + criterion);
        }
        return line;
    }

    public Points section(Code code) {
        return sections.getOrDefault(code, Points.ZERO);
    }
}
