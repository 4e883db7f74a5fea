package vn.binhxet.ui.scoring;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.matrix.Spot;
import vn.binhxet.ui.scoring.typing.TypingRefusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block of cells from elsewhere, read onto the matrix. An empty cell leaves what stands there, a
 * question mark too where nothing does.
 *
 * @param problems all there are, cell by cell; with any of them nothing is to be recorded
 */
record Pasting(Changes changes, List<Problem> problems) {
    private record Found(int row, int column, Problem problem) {}

    static Pasting of(Matrix matrix, CellReader reader, Spot from, List<List<String>> cells) {
        List<Found> found = new ArrayList<>();
        int rows = matrix.scores().get().units().size() - from.row();
        int columns = matrix.arrangement().get().columns().size() - from.column();
        int widest = cells.stream().mapToInt(List::size).max().orElse(0);
        if (cells.size() > rows) {
            found.add(whole(Problem.of(TypingRefusal.TOO_FAR_DOWN, "", cells.size(), rows)));
        }
        if (widest > columns) {
            found.add(whole(Problem.of(TypingRefusal.TOO_FAR_RIGHT, "", widest, columns)));
        }
        Map<Change, Spot> read = new LinkedHashMap<>();
        for (int row = 0; row < Math.min(rows, cells.size()); row++) {
            List<String> line = cells.get(row);
            for (int column = 0; column < Math.min(columns, line.size()); column++) {
                Spot spot = from.plus(row, column);
                if (!line.get(column).isEmpty()) {
                    switch (reader.read(spot, line.get(column))) {
                        case Outcome.Done<Change>(var change) -> read.put(change, spot);
                        case Outcome.Refused<Change>(var wrong) ->
                                wrong.forEach(problem -> found.add(at(spot, problem)));
                    }
                }
            }
        }
        Changes changes = new Changes(matrix.scores().get().meeting(), List.copyOf(read.keySet()));
        for (Changes.Wrong wrong : changes.wrong()) {
            Spot spot = wrong.change() == null ? null : read.get(wrong.change());
            Problem problem = wrong.problem();
            if (spot == null) {
                found.add(whole(problem));
            } else {
                String place = reader.name(spot);
                found.add(at(spot, new Problem(problem.refusal(), place, problem.args())));
            }
        }
        found.sort(Comparator.comparingInt(Found::row).thenComparingInt(Found::column));
        return new Pasting(changes, found.stream().map(Found::problem).toList());
    }

    /** About the whole block: told first. */
    private static Found whole(Problem problem) {
        return new Found(-1, -1, problem);
    }

    private static Found at(Spot spot, Problem problem) {
        return new Found(spot.row(), spot.column(), problem);
    }
}
