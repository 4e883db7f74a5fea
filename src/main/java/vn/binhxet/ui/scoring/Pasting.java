package vn.binhxet.ui.scoring;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.matrix.Spot;
import vn.binhxet.ui.scoring.typing.TypingRefusal;

import java.util.ArrayList;
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
    static Pasting of(Matrix matrix, CellReader reader, Spot from, List<List<String>> cells) {
        List<Problem> problems = new ArrayList<>();
        int rows = matrix.scores().get().units().size() - from.row();
        int columns = matrix.arrangement().get().columns().size() - from.column();
        int widest = cells.stream().mapToInt(List::size).max().orElse(0);
        if (cells.size() > rows) {
            problems.add(Problem.of(TypingRefusal.TOO_FAR_DOWN, "", cells.size(), rows));
        }
        if (widest > columns) {
            problems.add(Problem.of(TypingRefusal.TOO_FAR_RIGHT, "", widest, columns));
        }
        Map<Change, Spot> read = new LinkedHashMap<>();
        for (int row = 0; row < Math.min(rows, cells.size()); row++) {
            List<String> line = cells.get(row);
            for (int column = 0; column < Math.min(columns, line.size()); column++) {
                Spot spot = from.plus(row, column);
                if (!line.get(column).isEmpty()) {
                    switch (reader.read(spot, line.get(column))) {
                        case Outcome.Done<Change>(var change) -> read.put(change, spot);
                        case Outcome.Refused<Change>(var wrong) -> problems.addAll(wrong);
                    }
                }
            }
        }
        Changes changes = new Changes(matrix.scores().get().meeting(), List.copyOf(read.keySet()));
        for (Changes.Wrong wrong : changes.wrong()) {
            Spot spot = wrong.change() == null ? null : read.get(wrong.change());
            Problem problem = wrong.problem();
            String place = spot == null ? "" : reader.name(spot);
            problems.add(new Problem(problem.refusal(), place, problem.args()));
        }
        return new Pasting(changes, List.copyOf(problems));
    }
}
