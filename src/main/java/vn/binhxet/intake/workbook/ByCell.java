package vn.binhxet.intake.workbook;

import vn.binhxet.core.terms.Problem;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Problems in the order in which one goes through a workbook; those without a cell come first. */
final class ByCell {
    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]+)(\\d+)(:.*)?");

    private ByCell() {}

    /**
     * The order.
     *
     * @param sheets names of the sheets, in their order
     */
    static Comparator<Problem> of(List<String> sheets) {
        return Comparator.comparingInt((Problem problem) -> sheets.indexOf(sheet(problem)))
                .thenComparingInt(ByCell::row)
                .thenComparing(ByCell::column);
    }

    private static String sheet(Problem problem) {
        Matcher cell = CELL.matcher(problem.place());
        return cell.matches() ? cell.group(1) : problem.place();
    }

    private static int row(Problem problem) {
        Matcher cell = CELL.matcher(problem.place());
        return cell.matches() ? Integer.parseInt(cell.group(3)) : 0;
    }

    private static String column(Problem problem) {
        Matcher cell = CELL.matcher(problem.place());
        return cell.matches() ? cell.group(2) : "";
    }
}
