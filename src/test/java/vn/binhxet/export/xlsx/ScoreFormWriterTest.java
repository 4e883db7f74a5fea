package vn.binhxet.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.THUE;
import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.GIVEN;
import static vn.binhxet.form.workbook.FormColumn.POINTS;
import static vn.binhxet.form.workbook.FormColumn.RESULT;
import static vn.binhxet.form.workbook.FormColumn.TARGET;
import static vn.binhxet.form.workbook.FormColumn.TITLE;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Text;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Score forms, opened again with their library. */
class ScoreFormWriterTest {
    private final MeetingBuilder bloc = MeetingBuilder.typical();

    @Test
    void aUnitsFormHasASheetForEachSectionOneThatAddsUpAndAHiddenOne() {
        XSSFWorkbook form = form(Stage.SELF, THUE).workbook();
        assertThat(StreamSupport.stream(form.spliterator(), false))
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("I", "II", "Tổng hợp", "binhxet");
        assertThat(form.getSheetVisibility(3)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void theAppraisalHasASheetForEachUnit() {
        UnitId[] all = bloc.meeting().bloc().ids().toArray(UnitId[]::new);
        XSSFWorkbook form = form(Stage.REVIEWED, all).workbook();
        assertThat(form.getNumberOfSheets()).isEqualTo(all.length + 1);
        assertThat(form.getSheetName(0)).isEqualTo("Thống kê");
    }

    @Test
    void onlyEntryCellsAreOpen() {
        FilledForm form = form(Stage.SELF, THUE);
        assertThat(form.workbook().getSheetAt(0).getProtect()).isTrue();
        assertThat(isLocked(form.cell("I.2", RESULT))).isFalse();
        assertThat(isLocked(form.cell("I.4", TARGET))).isFalse();
        assertThat(isLocked(form.cell("I.2", EVIDENCE))).isFalse();
        assertThat(isLocked(form.cell("I.2", TARGET))).isTrue();
        assertThat(isLocked(form.cell("I.2", TITLE))).isTrue();
        assertThat(isLocked(form.cell("I.2", POINTS))).isTrue();
    }

    @Test
    void theCellsTakeOnlyWhatTheCriterionTakes() {
        List<XSSFDataValidation> rules =
                form(Stage.SELF, THUE).workbook().getSheet("I").getDataValidations();
        assertThat(rules)
                .extracting(rule -> rule.getValidationConstraint().getExplicitListValues())
                .contains(new String[] {"Đạt", "Không đạt", "Không phân công"});
        assertThat(rules)
                .extracting(rule -> rule.getValidationConstraint().getFormula1())
                .contains(
                        "OR(F8=\"Không phân"
                            + " công\",AND(ISNUMBER(F8),F8>=0,F8<=D8,ABS(F8/0.25-ROUND(F8/0.25,0))<0.000001))");
    }

    @Test
    void itIsPrintedOnA4LandscapeWithTheHeadOnEveryPage() {
        XSSFSheet sheet = form(Stage.SELF, THUE).workbook().getSheetAt(0);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
    }

    @Test
    void theFormulasGiveWhatTheProgramGives() {
        FilledForm form =
                form(Stage.SELF, THUE)
                        .put("I.1", RESULT, "Đạt")
                        .put("I.2", RESULT, 8.25)
                        .put("I.3", RESULT, 7)
                        .put("I.4", TARGET, 100)
                        .put("I.4", RESULT, 95)
                        .put("I.5", GIVEN, 12.5)
                        .put("II.1", RESULT, "Không phân công")
                        .put("II.2", RESULT, 19)
                        .put("T1", RESULT, 1)
                        .put("T2", RESULT, 4)
                        .put("P1", RESULT, 3);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(form.workbook());
        assertThat(points(form, "I.1")).isEqualTo(10);
        assertThat(points(form, "I.3")).isEqualTo(5);
        assertThat(points(form, "I.4")).isEqualTo(15);
        assertThat(points(form, "I.5")).isEqualTo(12.5);
        assertThat(form.cell("II.1", POINTS).getStringCellValue()).isEqualTo("–");
        assertThat(points(form, "I")).isEqualTo(50.75);
        assertThat(points(form, "II")).isEqualTo(19);
        assertThat(points(form, "II.a")).isEqualTo(19);
        XSSFSheet sums = form.workbook().getSheet("Tổng hợp");
        int last = sums.getLastRowNum();
        assertThat(sums.getRow(last - 2).getCell(7).getNumericCellValue()).isEqualTo(5);
        assertThat(sums.getRow(last - 1).getCell(7).getNumericCellValue()).isEqualTo(-1.5);
        assertThat(sums.getRow(last).getCell(7).getNumericCellValue()).isEqualTo(73.25);
    }

    @Test
    void formulasHaveTheirValuesAlreadyWhenTheFileIsMade() {
        bloc.ask(MeetingBuilder.score(Stage.SELF, THUE, Map.of("I.1", new Input.Met(true))));
        FilledForm form = form(Stage.SELF, THUE);
        assertThat(form.cell("I.1", POINTS).getCachedFormulaResultType())
                .isEqualTo(CellType.NUMERIC);
        assertThat(points(form, "I")).isEqualTo(10);
    }

    @Test
    void theAppraisalShowsWhatTheUnitGaveItselfAndCountsOnFromThere() {
        bloc.ask(
                MeetingBuilder.score(
                        Stage.SELF, THUE, Map.of("I.2", new Input.Given(Points.of("8.5")))));
        FilledForm form = form(Stage.REVIEWED, THUE);
        XSSFCell code = form.cell("I.2", TITLE);
        assertThat(code.getRow().getCell(4).getStringCellValue()).isEqualTo("8,5");
        assertThat(points(form, "I.2")).isEqualTo(8.5);
        form.put("I.2", RESULT, 7);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(form.workbook());
        assertThat(points(form, "I.2")).isEqualTo(7);
    }

    @Test
    void wordsFromOutsideNeverBecomeFormulas() {
        Bloc evil =
                new Bloc(
                        "@Khối",
                        "Nam Định",
                        List.of(Unit.of("u", "=HYPERLINK(\"http://x\",\"y\")")),
                        new UnitId("u"),
                        List.of(),
                        List.of(),
                        List.of());
        Scheme scheme =
                new Scheme(
                        Points.of(10),
                        2,
                        List.of(
                                new Section(
                                        new Code("-1+1"),
                                        "+SUM(A1)",
                                        List.of(
                                                new Criterion(
                                                        new Code("=1"),
                                                        "=cmd|' /C calc'!A0",
                                                        Points.of(10),
                                                        new Kind.Met(),
                                                        null)),
                                        List.of())),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
        MeetingBuilder meeting = MeetingBuilder.of(evil, Rules.with(scheme));
        meeting.ask(
                new Command.Score(
                        Stage.SELF,
                        new UnitId("u"),
                        Map.of(new Code("=1"), new Command.Entry(new Input.Met(true), "\t=1+1")),
                        Map.of(),
                        null));
        FilledForm form = FilledForm.of(meeting.meeting(), Stage.SELF, new UnitId("u"));
        for (XSSFCell cell :
                List.of(
                        form.cell("=1", TITLE),
                        form.cell("=1", EVIDENCE),
                        form.cell("-1+1", TITLE),
                        form.workbook().getSheetAt(0).getRow(1).getCell(0))) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).as(cell.toString()).isTrue();
        }
    }

    @Test
    void theSameMeetingGivesTheSameBytes() {
        Text text = Text.in(Text.VIETNAMESE);
        byte[] one = new ScoreFormWriter(text).form(bloc.meeting(), Stage.SELF, List.of(THUE));
        byte[] other = new ScoreFormWriter(text).form(bloc.meeting(), Stage.SELF, List.of(THUE));
        assertThat(one).isEqualTo(other);
        assertThat(
                        form(Stage.SELF, THUE)
                                .workbook()
                                .getProperties()
                                .getCoreProperties()
                                .getCreated())
                .isEqualTo(Date.from(Instant.EPOCH));
    }

    @Test
    void sheetsOfLongNamesThatBeginAlikeAreToldApart() {
        List<Unit> units =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i ->
                                Unit.of(
                                        "u" + i,
                                        "Chi nhánh Ngân hàng Hợp tác xã [Việt Nam] số " + i))
                        .toList();
        Meeting meeting =
                MeetingBuilder.of(
                                new Bloc(
                                        "Khối",
                                        "Nam Định",
                                        units,
                                        units.getFirst().id(),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                Rules.typical())
                        .meeting();
        XSSFWorkbook form =
                FilledForm.of(meeting, Stage.REVIEWED, meeting.bloc().ids().toArray(UnitId[]::new))
                        .workbook();
        assertThat(IntStream.range(0, 3).mapToObj(form::getSheetName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("Chi nhánh Ngân hàng"));
    }

    private FilledForm form(Stage stage, UnitId... units) {
        return FilledForm.of(bloc.meeting(), stage, units);
    }

    private static boolean isLocked(XSSFCell cell) {
        return cell.getCellStyle().getLocked();
    }

    private static double points(FilledForm form, String code) {
        return form.cell(code, POINTS).getNumericCellValue();
    }
}
