package vn.binhxet.document.points;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Points;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Formula;
import vn.binhxet.document.Formula.Area;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The bonus and penalty lines down, the units across; their sums above them. */
final class AdjustmentPoints {
    static final String TABLE = "adjustments";

    /** The row of the bonus sums, whether or not there are bonus lines. */
    static final int BONUS = 0;

    /** Sums of bonus or penalty lines hardly come to more; the sign of minus is counted too. */
    private static final Points WIDEST = Points.of(-999);

    private final ScoreView view;
    private final Text text;
    private final int decimals;

    AdjustmentPoints(ScoreView view) {
        this.view = view;
        text = view.text();
        decimals =
                view.scheme().adjustments().stream()
                        .mapToInt(line -> ScoreView.decimals(line.each()))
                        .max()
                        .orElse(0);
    }

    Part part() {
        List<Row> rows = new ArrayList<>();
        Points cap = view.scheme().bonusCap();
        String bonus =
                cap == null
                        ? text.of("paper.scores.bonus")
                        : text.of("paper.scores.bonus.capped", cap);
        add(rows, bonus, lines(view, false), cap, ScoreRow::bonus);
        add(rows, text.of("paper.scores.penalty"), lines(view, true), null, ScoreRow::penalty);
        String title = text.of("paper.scores.adjustments");
        return new Part(
                title,
                List.of(
                        new Heading(Heading.Rank.PART, title),
                        view.byUnit(TABLE, text.of("paper.scores.each"), WIDEST, rows)));
    }

    /** The row of the penalty sums. */
    static int penaltyRow(ScoreView view) {
        return lines(view, false).size() + 1;
    }

    private static List<Adjustment> lines(ScoreView view, boolean penalties) {
        return view.scheme().adjustments().stream()
                .filter(line -> line.isPenalty() == penalties)
                .toList();
    }

    private void add(
            List<Row> rows,
            String title,
            List<Adjustment> lines,
            @Nullable Points cap,
            Function<ScoreRow, Points> sum) {
        int first = rows.size() + 1;
        List<Cell> sums = new ArrayList<>(List.of(Cell.EMPTY, Cell.left(title), Cell.EMPTY));
        for (Unit unit : view.units()) {
            Area of = new Area(TABLE, first, sums.size(), first + lines.size() - 1, sums.size());
            Formula by =
                    lines.isEmpty()
                            ? null
                            : new Formula.Sum(List.of(of), cap == null ? null : cap.value());
            sums.add(view.row(unit).map(row -> view.points(sum.apply(row), by)).orElse(Cell.EMPTY));
        }
        rows.add(new Row(sums, true));
        lines.forEach(line -> rows.add(row(line)));
    }

    private Row row(Adjustment line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.left(line.code().value()));
        Points cap = line.cap();
        cells.add(
                Cell.left(
                        cap == null
                                ? line.title()
                                : text.of("paper.scores.line.capped", line.title(), cap)));
        cells.add(new Cell.Figure(line.each().value(), decimals, null));
        for (Unit unit : view.units()) {
            cells.add(
                    view.row(unit)
                            .map(_ ->
                                    view.points(
                                            line.points(view.sheet(unit).times(line.code()))
                                                    .rounded(view.scheme().decimals()),
                                            null))
                            .orElse(Cell.EMPTY));
        }
        return new Row(cells, false);
    }
}
