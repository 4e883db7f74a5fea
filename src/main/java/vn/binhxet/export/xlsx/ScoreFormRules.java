package vn.binhxet.export.xlsx;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.text.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sheet lets people write into its cells, so that most slips are caught before the file is
 * sent. Cells of one rule share it; the rest is found when the file is read.
 */
final class ScoreFormRules {
    private final List<FormColumn> columns;
    private final ScoreFormFormulas formulas;
    private final Text text;
    private final Map<Rule, CellRangeAddressList> cells = new LinkedHashMap<>();

    private enum Allowed {
        CHOICE,
        POINTS,
        WHOLE,
        MEASURE,
        TICK
    }

    /** What is allowed in cells of a column. */
    private record Rule(Allowed allowed, FormColumn column, String step) {}

    ScoreFormRules(List<FormColumn> columns, ScoreFormFormulas formulas, Text text) {
        this.columns = columns;
        this.formulas = formulas;
        this.text = text;
    }

    /** Guards the entries of a criterion; row from 0. */
    void guard(Criterion criterion, int row) {
        guard(new Rule(Allowed.POINTS, FormColumn.GIVEN, ""), row);
        switch (criterion.kind()) {
            case Kind.Met _ -> guard(new Rule(Allowed.CHOICE, FormColumn.RESULT, ""), row);
            case Kind.Graded(var step) ->
                    guard(new Rule(Allowed.POINTS, FormColumn.RESULT, step.toString()), row);
            case Kind.Counted _ -> guardTimes(row);
            case Kind.Ratio _, Kind.Relative _ -> {
                guard(new Rule(Allowed.MEASURE, FormColumn.TARGET, ""), row);
                guard(new Rule(Allowed.MEASURE, FormColumn.RESULT, ""), row);
            }
        }
    }

    /** Guards an entry of how many times. */
    void guardTimes(int row) {
        guard(new Rule(Allowed.WHOLE, FormColumn.RESULT, ""), row);
    }

    /** Guards the cell in which a unit is ticked off. */
    void guardTick(int row) {
        guard(new Rule(Allowed.TICK, FormColumn.MAX, ""), row);
    }

    private void guard(Rule rule, int row) {
        int column = columns.indexOf(rule.column());
        cells.computeIfAbsent(rule, _ -> new CellRangeAddressList())
                .addCellRangeAddress(new CellRangeAddress(row, row, column, column));
    }

    /** Puts all of it into the sheet. */
    void into(XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        cells.forEach((rule, where) -> {
            int first = where.getCellRangeAddress(0).getFirstRow();
            DataValidation validation =
                    helper.createValidation(constraint(helper, rule, first), where);
            validation.setShowErrorBox(true);
            validation.createErrorBox(
                    text.of("scoreForm.wrong"), text.of("scoreForm.wrong." + rule.allowed()));
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        });
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Rule rule, int row) {
        return switch (rule.allowed()) {
            case CHOICE ->
                    helper.createExplicitListConstraint(
                            new String[] {
                                text.of("input.met"),
                                text.of("input.notMet"),
                                text.of("input.notAssigned")
                            });
            case TICK ->
                    helper.createExplicitListConstraint(
                            new String[] {text.of("scoreForm.tick.done")});
            case POINTS, WHOLE, MEASURE -> helper.createCustomConstraint(condition(rule, row));
        };
    }

    /** The condition, told for the first of its cells. */
    private String condition(Rule rule, int row) {
        String cell = formulas.at(rule.column(), row);
        String number = "ISNUMBER(%s),%s>=0".formatted(cell, cell);
        String limits =
                switch (rule.allowed()) {
                    case POINTS -> number + "," + cell + "<=" + formulas.at(FormColumn.MAX, row);
                    case WHOLE -> number + "," + cell + "=INT(" + cell + ")";
                    case CHOICE, MEASURE, TICK -> number;
                };
        String stepped =
                rule.step().isEmpty()
                        ? limits
                        : "%s,ABS(%s/%s-ROUND(%s/%s,0))<0.000001"
                                .formatted(limits, cell, rule.step(), cell, rule.step());
        return rule.column() == FormColumn.RESULT
                ? "OR(%s=\"%s\",AND(%s))".formatted(cell, text.of("input.notAssigned"), stepped)
                : "AND(" + stepped + ")";
    }
}
