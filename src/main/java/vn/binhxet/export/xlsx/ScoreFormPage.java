package vn.binhxet.export.xlsx;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.FormLine;
import vn.binhxet.form.workbook.ScoreForm;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the lines of one page, with what is entered already. */
final class ScoreFormPage {
    private final ScoreFormSheet sheet;
    private final ScoreFormStyles styles;
    private final ScoreFormFormulas formulas;
    private final ScoreFormRules rules;
    private final ScoreFormWords words;
    private final Text text;
    private final Map<Code, Integer> rows = new HashMap<>();

    /**
     * What stands already.
     *
     * @param entered at this stage
     * @param before what the stage before left; null at the first
     * @param beforeRow its points; null if there are none
     */
    record Standing(Sheet entered, @Nullable Sheet before, @Nullable ScoreRow beforeRow) {}

    ScoreFormPage(
            ScoreFormSheet sheet,
            ScoreFormStyles styles,
            ScoreFormFormulas formulas,
            ScoreFormRules rules,
            Text text) {
        this.sheet = sheet;
        this.styles = styles;
        this.formulas = formulas;
        this.rules = rules;
        this.text = text;
        words = new ScoreFormWords(text);
    }

    /**
     * Writes them.
     *
     * @param elsewhere the formula of a section's sum that stands on another sheet
     */
    void write(
            List<FormLine> lines, Scheme scheme, Standing standing, Map<Code, String> elsewhere) {
        for (int i = 0; i < lines.size(); i++) {
            Code code = lines.get(i).code();
            if (code != null) {
                rows.put(code, ScoreForm.HEAD_ROW + 1 + i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            int row = ScoreForm.HEAD_ROW + 1 + i;
            switch (lines.get(i)) {
                case FormLine.Heading(var section, _) ->
                        heading(row, section, formulas.sum(rowsOf(section), null));
                case FormLine.Mention(var section) ->
                        heading(row, section, elsewhere.getOrDefault(section.code(), "0"));
                case FormLine.Entry(var criterion) -> entry(row, criterion, standing);
                case FormLine.Extra(var line) -> extra(row, line, standing);
                case FormLine.Sum sum -> sum(row, sum, scheme);
            }
        }
        rules.into(sheet.sheet());
        sheet.fit();
        sheet.protect();
    }

    private List<Integer> rowsOf(Section section) {
        List<Integer> within = new ArrayList<>();
        section.criteria().forEach(c -> within.add(rows.getOrDefault(c.code(), 0)));
        section.sections().forEach(s -> within.add(rows.getOrDefault(s.code(), 0)));
        return within;
    }

    private void heading(int row, Section section, String sum) {
        Points max = section.allCriteria().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        sheet.line(row, styles.sectionWords);
        sheet.put(row, FormColumn.CODE, section.code().value(), styles.sectionWords);
        sheet.put(row, FormColumn.TITLE, section.title(), styles.sectionWords);
        sheet.put(row, FormColumn.MAX, max, styles.sectionWords);
        sheet.formula(row, FormColumn.POINTS, sum, styles.sectionPoints);
    }

    private void entry(int row, Criterion criterion, Standing standing) {
        boolean measured =
                criterion.kind() instanceof Kind.Ratio || criterion.kind() instanceof Kind.Relative;
        line(row, criterion.code(), criterion.title(), words.of(criterion.kind()));
        sheet.put(row, FormColumn.MAX, criterion.max(), styles.number);
        if (measured) {
            sheet.open(row, FormColumn.TARGET, styles.entryNumber);
        }
        if (!(criterion.kind() instanceof Kind.Graded)) {
            sheet.open(row, FormColumn.GIVEN, styles.entryNumber);
        }
        before(row, criterion, standing);
        sheet.formula(row, FormColumn.POINTS, formulas.points(criterion, row), styles.points);
        Cell cell = standing.entered().cell(criterion.code());
        if (cell != null) {
            fill(row, criterion.kind(), cell.input());
            remark(row, FormColumn.EVIDENCE, cell.evidence());
            remark(row, FormColumn.REASON, cell.reason());
        }
        rules.guard(criterion, row);
    }

    private void before(int row, Criterion criterion, Standing standing) {
        Sheet sheetBefore = standing.before();
        Cell cell = sheetBefore == null ? null : sheetBefore.cell(criterion.code());
        if (cell != null) {
            String input = text.of(cell.input());
            sheet.put(row, FormColumn.BEFORE, input, styles.words);
        }
        Points points =
                standing.beforeRow() == null
                        ? null
                        : standing.beforeRow().line(criterion.code()).points();
        if (points != null) {
            sheet.put(row, FormColumn.BEFORE_POINTS, points, styles.points);
        }
    }

    private void fill(int row, Kind kind, Input input) {
        switch (input) {
            case Input.Met _, Input.NotAssigned _ ->
                    sheet.put(row, FormColumn.RESULT, text.of(input), styles.entryNumber);
            case Input.Given(var points) ->
                    sheet.put(
                            row,
                            kind instanceof Kind.Graded ? FormColumn.RESULT : FormColumn.GIVEN,
                            points,
                            styles.entryNumber);
            case Input.Count(int count) ->
                    sheet.put(row, FormColumn.RESULT, Points.of(count), styles.entryNumber);
            case Input.Measured(BigDecimal target, BigDecimal actual) -> {
                sheet.put(row, FormColumn.TARGET, target, styles.entryNumber);
                sheet.put(row, FormColumn.RESULT, actual, styles.entryNumber);
            }
            case Input.Cleared _ -> {}
        }
    }

    private void extra(int row, Adjustment line, Standing standing) {
        line(row, line.code(), line.title(), words.of(line));
        sheet.formula(row, FormColumn.POINTS, formulas.points(line, row), styles.points);
        Sheet before = standing.before();
        if (before != null && before.adjustments().containsKey(line.code())) {
            String times = text.of("input.count", before.times(line.code()));
            sheet.put(row, FormColumn.BEFORE, times, styles.words);
        }
        Times times = standing.entered().adjustments().get(line.code());
        if (times != null) {
            sheet.put(row, FormColumn.RESULT, Points.of(times.times()), styles.entryNumber);
            remark(row, FormColumn.EVIDENCE, times.evidence());
        }
        rules.guardTimes(row);
    }

    /** What all lines with an entry have in common. */
    private void line(int row, Code code, String title, String kind) {
        sheet.line(row, styles.words);
        sheet.put(row, FormColumn.CODE, code.value(), styles.words);
        sheet.put(row, FormColumn.TITLE, title, styles.words);
        sheet.put(row, FormColumn.KIND, kind, styles.words);
        sheet.open(row, FormColumn.RESULT, styles.entryNumber);
        sheet.open(row, FormColumn.EVIDENCE, styles.entryWords);
        sheet.open(row, FormColumn.REASON, styles.entryWords);
    }

    private void remark(int row, FormColumn column, @Nullable String words) {
        if (words != null) {
            sheet.put(row, column, words, styles.entryWords);
        }
    }

    private void sum(int row, FormLine.Sum sum, Scheme scheme) {
        sheet.line(row, styles.sectionWords);
        sheet.put(row, FormColumn.TITLE, text.of("scoreForm.sum." + sum), styles.sectionWords);
        String formula =
                switch (sum) {
                    case BONUS ->
                            formulas.sum(extras(scheme, a -> !a.isPenalty()), scheme.bonusCap());
                    case PENALTY -> formulas.sum(extras(scheme, Adjustment::isPenalty), null);
                    case TOTAL -> formulas.sum(total(row, scheme), null);
                };
        sheet.formula(row, FormColumn.POINTS, formula, styles.sectionPoints);
    }

    private List<Integer> extras(Scheme scheme, Predicate<Adjustment> kind) {
        return scheme.adjustments().stream()
                .filter(kind)
                .map(line -> rows.getOrDefault(line.code(), 0))
                .toList();
    }

    /** The top-level sections, and bonus and penalty in the two rows above. */
    private List<Integer> total(int row, Scheme scheme) {
        List<Integer> parts = new ArrayList<>();
        scheme.sections().forEach(s -> parts.add(rows.getOrDefault(s.code(), 0)));
        if (!scheme.adjustments().isEmpty()) {
            parts.add(row - 2);
            parts.add(row - 1);
        }
        return parts;
    }
}
