package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.core.regulation.RegulationRefusal.*;

import org.apache.poi.ss.usermodel.Row;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found wrong while reading, and in which cell stands what the rules know by its place in
 * the regulation.
 */
final class Findings {
    private static final Set<Refusal> REFER_ELSEWHERE =
            Set.of(AWARD_UNKNOWN, CLASS_UNKNOWN, SECTION_UNKNOWN);

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unreadRows = new HashSet<>();
    private final Map<String, Cell> cells = new HashMap<>();

    private record Cell(String row, String address) {}

    /** Notes a problem of a whole sheet. */
    void refuse(String sheet, Refusal refusal, Object... args) {
        problems.add(Problem.of(refusal, sheet, args));
    }

    /** Notes a problem in a row, of which the rules then say no more. */
    void refuse(String sheet, Row row, String address, Refusal refusal, Object... args) {
        unreadRows.add(key(sheet, row));
        problems.add(Problem.of(refusal, address, args));
    }

    /** Remembers where a place of the regulation ({@code sections[0].criteria[2].max}) stands. */
    void locate(String place, String sheet, Row row, String address) {
        cells.put(place, new Cell(key(sheet, row), address));
    }

    /** Remembers a place that is a whole sheet. */
    void locate(String place, String sheet) {
        cells.put(place, new Cell(sheet, sheet));
    }

    /** What was read; or all problems, those of shape first, then what cannot be applied. */
    Outcome<Regulation> judge(Regulation regulation) {
        List<Problem> all = new ArrayList<>(problems);
        for (Problem problem : RegulationCheck.problemsOf(regulation)) {
            Cell cell = cellOf(problem.place());
            boolean follows =
                    unreadRows.contains(cell.row())
                            || (!problems.isEmpty() && REFER_ELSEWHERE.contains(problem.refusal()));
            if (!follows) {
                all.add(new Problem(problem.refusal(), cell.address(), problem.args()));
            }
        }
        return all.isEmpty() ? new Outcome.Done<>(regulation) : new Outcome.Refused<>(all);
    }

    /** The cell of a place, or of the nearest place around it. */
    private Cell cellOf(String place) {
        String around = place;
        while (!around.isEmpty() && !cells.containsKey(around)) {
            around =
                    around.substring(
                            0,
                            Math.max(
                                    0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return cells.getOrDefault(around, new Cell("", ""));
    }

    private static String key(String sheet, Row row) {
        return sheet + "!" + row.getRowNum();
    }
}
