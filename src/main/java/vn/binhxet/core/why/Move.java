package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Points of a unit that change because something was entered for another: where units are compared
 * with the one that leads.
 *
 * @param before null where there were none
 * @param after null where there are none any more
 */
public record Move(UnitId unit, Code criterion, @Nullable Points before, @Nullable Points after) {

    /**
     * The moves from one table to another of the same scheme, unit by unit.
     *
     * @param edited the unit something was entered for; what changes there nobody needs to be told
     */
    public static List<Move> between(ScoreTable before, ScoreTable after, UnitId edited) {
        List<Move> moves = new ArrayList<>();
        for (ScoreRow row : after.rows().values()) {
            if (!row.unit().equals(edited)) {
                before.row(row.unit()).ifPresent(old -> addMoves(old, row, moves));
            }
        }
        return List.copyOf(moves);
    }

    private static void addMoves(ScoreRow before, ScoreRow after, List<Move> moves) {
        after.lines()
                .forEach((code, line) -> {
                    Line old = before.lines().get(code);
                    if (old != null && !Objects.equals(old.points(), line.points())) {
                        moves.add(new Move(after.unit(), code, old.points(), line.points()));
                    }
                });
    }
}
