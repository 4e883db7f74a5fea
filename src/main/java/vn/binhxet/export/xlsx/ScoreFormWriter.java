package vn.binhxet.export.xlsx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.xlsx.ScoreFormPage.Standing;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.FormLine;
import vn.binhxet.form.workbook.FormPage;
import vn.binhxet.form.workbook.FormStamp;
import vn.binhxet.form.workbook.SchemeMark;
import vn.binhxet.form.workbook.ScoreForm;
import vn.binhxet.port.ScoreForms;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes score forms as Excel workbooks. */
public final class ScoreFormWriter implements ScoreForms {
    private final Text plain;

    /**
     * @param text the language of the forms
     */
    public ScoreFormWriter(Text text) {
        plain = text;
    }

    @Override
    public byte[] form(Meeting meeting, Stage stage, List<UnitId> units) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Filling(workbook, meeting, stage, plain.naming(Names.of(meeting))).fill(units);
            POIXMLProperties.CoreProperties about = workbook.getProperties().getCoreProperties();
            about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            about.setCreator(plain.of("app.name"));
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    /** One workbook in the making. */
    private static final class Filling {
        private final XSSFWorkbook workbook;
        private final Meeting meeting;
        private final Scheme scheme;
        private final Stage stage;
        private final Text text;
        private final List<FormColumn> columns;
        private final ScoreFormStyles styles;
        private final @Nullable ScoreTable before;

        Filling(XSSFWorkbook workbook, Meeting meeting, Stage stage, Text text) {
            this.workbook = workbook;
            this.meeting = meeting;
            this.stage = stage;
            this.text = text;
            scheme = meeting.regulation().scheme();
            columns = FormColumn.of(stage);
            styles = new ScoreFormStyles(workbook, scheme.decimals());
            Stage earlier = stage.before();
            before = earlier == null ? null : meeting.results().scores(earlier);
        }

        void fill(List<UnitId> units) {
            ScoreForm form = ScoreForm.of(stage, units, scheme);
            List<String> names = names(form);
            List<String> heads =
                    columns.stream().map(c -> text.of("scoreForm.column." + c)).toList();
            ScoreFormFormulas formulas = new ScoreFormFormulas(stage, scheme.decimals(), text);
            Map<Code, String> sums = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                FormPage page = form.pages().get(i);
                XSSFSheet made = workbook.createSheet(names.get(i));
                ScoreFormSheet sheet = new ScoreFormSheet(made, columns, styles);
                ScoreFormRules rules = new ScoreFormRules(columns, formulas, text);
                head(sheet, page.unit(), heads, rules);
                new ScoreFormPage(sheet, styles, formulas, rules, text)
                        .write(page.lines(), scheme, standing(page.unit()), sums);
                Code first = page.lines().getFirst().code();
                if (first != null) {
                    sums.put(first, formulas.elsewhere(names.get(i), ScoreForm.HEAD_ROW + 1));
                }
            }
            stamp(
                    new FormStamp(
                            stage,
                            meeting.bloc().name(),
                            meeting.year(),
                            SchemeMark.of(scheme),
                            units,
                            names,
                            heads));
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.setForceFormulaRecalculation(true);
        }

        private void head(
                ScoreFormSheet sheet, UnitId unit, List<String> heads, ScoreFormRules rules) {
            String year = Integer.toString(meeting.year());
            sheet.head(
                    text.of("scoreForm.title." + stage, year),
                    text.of("scoreForm.unit", unit, meeting.bloc().name()),
                    text.of("scoreForm.note." + stage),
                    heads);
            if (stage != Stage.SELF) {
                int row = ScoreForm.TICK_ROW;
                sheet.put(row, FormColumn.CODE, text.of("scoreForm.tick"), styles.note);
                sheet.open(row, FormColumn.MAX, styles.entryWords);
                if (meeting.scores().has(stage, unit)) {
                    String done = text.of("scoreForm.tick.done");
                    sheet.put(row, FormColumn.MAX, done, styles.entryWords);
                }
                rules.guardTick(row);
            }
        }

        private Standing standing(UnitId unit) {
            return new Standing(
                    meeting.scores().entered(stage, unit),
                    meeting.scores().before(stage, unit),
                    before == null ? null : before.row(unit).orElse(null));
        }

        /** The sheets' names: the code of the section, or the unit. */
        private List<String> names(ScoreForm form) {
            return SheetNames.of(form.pages().stream().map(this::wish).toList());
        }

        private String wish(FormPage page) {
            if (stage != Stage.SELF) {
                return meeting.bloc().find(page.unit()).orElseThrow().label();
            }
            return page.lines().getFirst() instanceof FormLine.Heading(var section, _)
                    ? section.code().value()
                    : text.of("scoreForm.sums");
        }

        private void stamp(FormStamp stamp) {
            XSSFSheet sheet = workbook.createSheet(FormStamp.SHEET);
            List<List<String>> rows = stamp.rows();
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                List<String> words = rows.get(i);
                for (int j = 0; j < words.size(); j++) {
                    styles.put(row.createCell(j), words.get(j), styles.words);
                }
            }
            sheet.enableLocking();
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
    }
}
