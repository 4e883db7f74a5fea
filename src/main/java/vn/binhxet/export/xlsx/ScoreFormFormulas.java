package vn.binhxet.export.xlsx;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The formulas of a score form: what the program itself would work out, as far as one workbook can.
 * A criterion that compares units is left to the program.
 */
final class ScoreFormFormulas {
    private static final String NOTHING = "\"\"";

    private final List<FormColumn> columns;
    private final int decimals;
    private final Text text;

    /**
     * @param decimals of points
     */
    ScoreFormFormulas(Stage stage, int decimals, Text text) {
        columns = FormColumn.of(stage);
        this.decimals = decimals;
        this.text = text;
    }

    /** The points of a criterion; row from 0. */
    String points(Criterion criterion, int row) {
        String given = at(FormColumn.GIVEN, row);
        String result = at(FormColumn.RESULT, row);
        String before =
                columns.contains(FormColumn.BEFORE_POINTS)
                        ? shown(at(FormColumn.BEFORE_POINTS, row))
                        : NOTHING;
        return "IFERROR(IF(%s<>\"\",%s,IF(%s=\"\",%s,IF(%s=%s,\"–\",%s))),\"?\")"
                .formatted(
                        given,
                        rounded(given),
                        result,
                        before,
                        result,
                        quoted(text.of("input.notAssigned")),
                        worth(criterion, row));
    }

    /** The points of a bonus or penalty line. */
    String points(Adjustment line, int row) {
        String times = at(FormColumn.RESULT, row);
        String plain = times + "*" + line.each();
        String capped = capped(plain, line.cap(), line.isPenalty());
        return "IFERROR(IF(%s=\"\",\"\",%s),\"?\")".formatted(times, rounded(capped));
    }

    /** The sum of the points in other rows of the sheet, at most a cap. */
    String sum(List<Integer> rows, @Nullable Points cap) {
        String cells =
                rows.stream()
                        .map(row -> at(FormColumn.POINTS, row))
                        .collect(Collectors.joining(","));
        return cells.isEmpty() ? "0" : capped("SUM(" + cells + ")", cap, false);
    }

    /** The points that stand in a row of another sheet. */
    String elsewhere(String sheet, int row) {
        return "'" + sheet.replace("'", "''") + "'!" + at(FormColumn.POINTS, row);
    }

    /** The address of a cell; row from 0. */
    String at(FormColumn column, int row) {
        return CellReference.convertNumToColString(columns.indexOf(column)) + (row + 1);
    }

    private String worth(Criterion criterion, int row) {
        String result = at(FormColumn.RESULT, row);
        return switch (criterion.kind()) {
            case Kind.Met _ ->
                    "IF(%s=%s,%s,0)"
                            .formatted(result, quoted(text.of("input.met")), criterion.max());
            case Kind.Graded _ -> rounded(result);
            case Kind.Counted(var each) ->
                    rounded(capped(result + "*" + each, criterion.max(), false));
            case Kind.Ratio(_, var bands) ->
                    "IF(%s>0,%s,\"\")"
                            .formatted(
                                    at(FormColumn.TARGET, row),
                                    rounded(steps(bands, at(FormColumn.TARGET, row), result)));
            case Kind.Relative _ -> quoted(text.of("scoreForm.compared"));
        };
    }

    /** Band upon band, lowest first, each adding what it is worth more than the one below. */
    private static String steps(List<Kind.Band> bands, String target, String result) {
        StringBuilder sum = new StringBuilder();
        Points below = Points.ZERO;
        for (Kind.Band band : bands.reversed()) {
            Points more = new Points(band.points().value().subtract(below.value()));
            sum.append(sum.isEmpty() ? "" : "+")
                    .append("(%s*100>=%s*%s)*(%s)".formatted(result, band.from(), target, more));
            below = band.points();
        }
        return sum.isEmpty() ? "0" : sum.toString();
    }

    private static String capped(String plain, @Nullable Points cap, boolean penalty) {
        return cap == null ? plain : (penalty ? "MAX(" : "MIN(") + plain + "," + cap + ")";
    }

    /** What the cell shows: nothing, not 0, while it is empty. */
    private static String shown(String cell) {
        return "IF(%s=\"\",\"\",%s)".formatted(cell, cell);
    }

    private String rounded(String plain) {
        return "ROUND(" + plain + "," + decimals + ")";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
