package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was said about one unit's points, in the order it was recorded, without what was
 * taken back.
 *
 * @param criteria by criterion
 * @param lines by bonus or penalty line
 */
public record Turns(Map<Code, List<Turn<Input>>> criteria, Map<Code, List<Turn<Integer>>> lines) {
    public Turns {
        criteria = Map.copyOf(criteria);
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a journal.
     *
     * @param entries the whole journal, what was taken back too
     */
    public static Turns of(UnitId unit, List<Recorded> entries) {
        Map<Code, List<Turn<Input>>> criteria = new HashMap<>();
        Map<Code, List<Turn<Integer>>> lines = new HashMap<>();
        ScoreBook book = ScoreBook.EMPTY;
        for (Recorded entry : History.standing(entries)) {
            switch (entry.fact()) {
                case Fact.ScoresEntered f when f.unit().equals(unit) -> {
                    Sheet before = book.standing(f.stage(), unit);
                    f.entries()
                            .forEach((code, cell) ->
                                    criteria.computeIfAbsent(code, _ -> new ArrayList<>())
                                            .add(turn(entry, f, before.cell(code), cell)));
                    book = book.scored(f.stage(), unit, f.entries());
                }
                case Fact.AdjustmentSet f when f.unit().equals(unit) -> {
                    Times before = book.standing(f.stage(), unit).adjustments().get(f.line());
                    lines.computeIfAbsent(f.line(), _ -> new ArrayList<>())
                            .add(turn(entry, f, before));
                    Times times = new Times(f.times(), f.evidence());
                    book = book.adjusted(f.stage(), unit, f.line(), times);
                }
                default -> {}
            }
        }
        return new Turns(criteria, lines);
    }

    public List<Turn<Input>> criterion(Code code) {
        return criteria.getOrDefault(code, List.of());
    }

    public List<Turn<Integer>> line(Code code) {
        return lines.getOrDefault(code, List.of());
    }

    private static Turn<Input> turn(
            Recorded entry, Fact.ScoresEntered f, @Nullable Cell before, Cell cell) {
        return new Turn<>(
                f.stage(),
                before == null ? null : before.input(),
                cell.input(),
                cell.evidence(),
                cell.reason() == null ? f.reason() : cell.reason(),
                entry.at(),
                entry.by());
    }

    private static Turn<Integer> turn(
            Recorded entry, Fact.AdjustmentSet f, @Nullable Times before) {
        return new Turn<>(
                f.stage(),
                before == null ? null : before.times(),
                f.times(),
                f.evidence(),
                f.reason(),
                entry.at(),
                entry.by());
    }
}
