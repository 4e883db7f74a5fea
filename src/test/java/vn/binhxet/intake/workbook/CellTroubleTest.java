package vn.binhxet.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.THUE;
import static vn.binhxet.form.workbook.FormColumn.CODE;
import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.GIVEN;
import static vn.binhxet.form.workbook.FormColumn.REASON;
import static vn.binhxet.form.workbook.FormColumn.RESULT;
import static vn.binhxet.form.workbook.FormColumn.TARGET;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Every trouble in a cell is told in a sentence of its own, at its address. */
class CellTroubleTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir private Path folder;

    private final MeetingBuilder bloc = MeetingBuilder.typical();
    private final FilledForm form = FilledForm.of(bloc.meeting(), Stage.SELF, THUE);

    // Points, counts and measures: the rulebook's own words

    @Test
    void pointsOverTheMaximum() {
        form.put("II.2", RESULT, 20.5);
        assertRefused("II!F9: 20,5 vượt điểm tối đa 20.");
    }

    @Test
    void pointsOffTheStep() {
        form.put("I.2", RESULT, 8.3);
        assertRefused("I!F8: 8,3 không chia hết cho bước chấm 0,25.");
    }

    @Test
    void pointsBelowZero() {
        form.put("I.3", GIVEN, -1);
        assertRefused("I!G9: −1 nhỏ hơn 0; điểm trừ ghi ở dòng điểm trừ.");
    }

    @Test
    void aTargetOfZero() {
        form.put("I.4", TARGET, 0).put("I.4", RESULT, 5);
        assertRefusedAt("I!E10", "Chỉ tiêu của I.4 bằng 0");
    }

    @Test
    void aResultWithoutItsTarget() {
        form.put("I.5", RESULT, 5);
        assertRefused("I!E11: Thiếu chỉ tiêu hoặc kết quả: phải ghi cả hai.");
    }

    @Test
    void halfATime() {
        form.put("I.3", RESULT, 2.5).put("T1", RESULT, "1,5");
        assertRefused(
                "I!F9: Số lần phải là số nguyên, không phải 2,5.",
                "Tổng hợp!F8: Số lần phải là số nguyên, không phải 1,5.");
    }

    @Test
    void timesBelowZero() {
        form.put("I.3", RESULT, -2).put("P1", RESULT, -1);
        assertRefused("I!F9: Số lần -2 nhỏ hơn 0.", "Tổng hợp!F10: Số lần -1 nhỏ hơn 0.");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceAndNothingOfItIsRecorded() {
        form.put("I.1", RESULT, "Đạt").put("I.2", RESULT, 11).put("II.2", RESULT, "nhiều");
        ScoreReading reading = read();
        assertThat(reading.problems()).hasSize(2);
        assertThat(reading.commands()).isEmpty();
        assertThat(reading.changes()).isNotEmpty();
    }

    // Words and numbers

    @Test
    void wordsInANumber() {
        form.put("I.2", RESULT, "tám điểm");
        assertRefused("I!F8: “tám điểm” không phải là số.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,5", "8.5", " 8,50 ", "\u00a08.5", "+8,5"})
    void aNumberTypedAsWordsCountsWithCommaOrPoint(String words) {
        form.put("I.2", RESULT, words);
        assertThat(input("I.2")).isEqualTo(new Input.Given(Points.of("8.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,234.5", "1.234", "12,345", "1.234.567"})
    void aNumberThatCanBeReadInTwoWays(String words) {
        form.put("I.4", TARGET, words).put("I.4", RESULT, 5);
        assertRefusedAt("I!E10", "“" + words + "” đọc được hai cách");
    }

    @Test
    void threeDecimalsBelowOneAreClear() {
        form.put("I.4", TARGET, "0,125").put("I.4", RESULT, "0.250");
        assertThat(input("I.4"))
                .isEqualTo(new Input.Measured(new BigDecimal("0.125"), new BigDecimal("0.25")));
    }

    @Test
    void whatExcelsOwnArithmeticAddsBehindTheFifteenthDigitIsNotThere() {
        form.put("I.4", TARGET, 0.1 + 0.2).put("I.4", RESULT, 1.1 * 3);
        assertThat(input("I.4"))
                .isEqualTo(new Input.Measured(new BigDecimal("0.3"), new BigDecimal("3.3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐẠT", "dat", " Đạt ", "Đa\u0323t", "Met"})
    void metIsUnderstoodWithOrWithoutMarksInEitherLanguage(String words) {
        form.put("I.1", RESULT, words);
        assertThat(input("I.1")).isEqualTo(new Input.Met(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Không phân công", "khong phan cong", "-", "–", "Not assigned"})
    void notAssignedIsUnderstoodInEveryRow(String words) {
        form.put("I.5", RESULT, words);
        assertThat(input("I.5")).isEqualTo(new Input.NotAssigned());
    }

    @Test
    void neitherMetNorNotMet() {
        form.put("I.1", RESULT, "gần đạt");
        assertRefusedAt("I!F7", "“gần đạt” không hiểu được");
    }

    @Test
    void aNumberThatExcelMadeADate() {
        form.at(
                "I.2",
                RESULT,
                cell -> {
                    CellStyle date = cell.getSheet().getWorkbook().createCellStyle();
                    date.setDataFormat((short) 14);
                    cell.setCellValue(45_000);
                    cell.setCellStyle(date);
                });
        assertRefusedAt("I!F8", "Excel đã đổi số trong ô này thành ngày tháng");
    }

    @Test
    void aDayAsEvidenceIsKeptAsItWasWritten() {
        form.put("I.2", RESULT, 8);
        form.at(
                "I.2",
                EVIDENCE,
                cell -> {
                    CellStyle date = cell.getSheet().getWorkbook().createCellStyle();
                    date.setDataFormat((short) 14);
                    cell.setCellValue(LocalDate.of(2021, 12, 3));
                    cell.setCellStyle(date);
                });
        assertThat(read().changes())
                .extracting(change -> change.after().evidence())
                .containsExactly("03/12/2021");
    }

    @Test
    void anEntryInAColumnThatIsNotForIt() {
        form.put("I.2", TARGET, 5).put("I.2", RESULT, 5);
        assertRefusedAt("I!E8", "không nhập ở cột này");
    }

    // Formulas

    @Test
    void aFormulaCountsByTheValueItHadWhenTheFileWasSaved() {
        form.at(
                "I.2",
                RESULT,
                cell -> {
                    cell.setCellFormula("4+4.5");
                    cell.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(cell);
                });
        assertThat(input("I.2")).isEqualTo(new Input.Given(Points.of("8.5")));
    }

    @Test
    void aFormulaThatWasNeverWorkedOut() {
        form.at("I.2", RESULT, cell -> cell.setCellFormula("4+4"));
        assertRefusedAt("I!F8", "Công thức trong ô này chưa được tính");
    }

    @Test
    void aFormulaThatShowsAnError() {
        form.at("I.2", RESULT, CellTroubleTest::divideByZero)
                .at("I.1", RESULT, cell -> cell.setCellErrorValue(FormulaError.NA));
        assertThat(said(read()))
                .hasSize(2)
                .allMatch(words -> words.contains("đang báo lỗi công thức"));
    }

    // Rows, columns and sheets

    @Test
    void mergedEntryCells() {
        sheet("I").addMergedRegion(CellRangeAddress.valueOf("F7:F8"));
        assertRefusedAt("I!F7:F8", "Ô nhập bị gộp");
    }

    @Test
    void mergedCellsElsewhereDoNoHarm() {
        sheet("I").addMergedRegion(CellRangeAddress.valueOf("A20:J22"));
        form.put("I.2", RESULT, 8);
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aHiddenEntryCountsAndIsTold() {
        form.put("I.2", RESULT, 8);
        form.cell("I.2", RESULT).getRow().setZeroHeight(true);
        form.put("I.3", GIVEN, 2);
        sheet("I").setColumnHidden(6, true);
        ScoreReading reading = read();
        assertThat(reading.commands()).hasSize(1);
        assertThat(reading.notes().stream().map(TEXT::at))
                .contains(
                        "I!F8: Ô này nằm trong dòng, cột hoặc trang bị ẩn; điểm vẫn được tính.",
                        "I!G9: Ô này nằm trong dòng, cột hoặc trang bị ẩn; điểm vẫn được tính.");
    }

    @Test
    void evidenceBesideNoEntryIsLeftOutAndTold() {
        form.put("I.2", EVIDENCE, "Biểu 3").put("I.3", REASON, "Chưa rõ");
        ScoreReading reading = read();
        assertThat(reading.commands()).isEmpty();
        assertThat(reading.notes().stream().map(Problem::place)).contains("I!I8", "I!J9");
    }

    @Test
    void rowsThatChangedPlaces() {
        XSSFCell one = form.cell("I.2", CODE);
        XSSFCell other = form.cell("I.3", CODE);
        one.setCellValue("I.3");
        other.setCellValue("I.2");
        assertRefusedAt("I!A8", "ở đây phải là mã I.2");
    }

    @Test
    void aRowThatIsGone() {
        sheet("II").removeRow(form.cell("II.2", CODE).getRow());
        assertRefusedAt("II", "Thiếu dòng có mã II.2");
    }

    @Test
    void emptyRowsInBetweenDoNoHarm() {
        form.put("I.5", GIVEN, 3);
        sheet("I").shiftRows(8, 10, 2);
        assertThat(input("I.5")).isEqualTo(new Input.Given(Points.of(3)));
        assertThat(read().changes().getFirst().cell()).isEqualTo("I!G13");
    }

    @Test
    void aColumnThatWasPutInBetween() {
        sheet("I").shiftColumns(4, 9, 1);
        assertRefusedAt("I!E5", "ở đây phải là cột “Chỉ tiêu”");
    }

    @Test
    void aSheetThatWasRenamed() {
        form.with(workbook -> workbook.setSheetName(0, "Mục một"));
        assertRefused("Thiếu trang “I”: trang đã bị xóa hoặc đổi tên.");
    }

    @Test
    void notesOutsideTheTableDoNoHarm() {
        sheet("I").createRow(30).createCell(1).setCellValue("Kính gửi Khối trưởng");
        sheet("I").getRow(6).createCell(14).setCellValue("hỏi lại anh Nam");
        form.with(workbook -> workbook.createSheet("Ghi chú")).put("I.2", RESULT, 8);
        assertThat(read().problems()).isEmpty();
    }

    private static void divideByZero(XSSFCell cell) {
        cell.setCellFormula("1/0");
        cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(cell);
    }

    private XSSFSheet sheet(String name) {
        return form.workbook().getSheet(name);
    }

    private void assertRefused(String... sentences) {
        ScoreReading reading = read();
        assertThat(said(reading)).containsExactly(sentences);
        assertThat(reading.commands()).isEmpty();
    }

    private void assertRefusedAt(String place, String words) {
        ScoreReading reading = read();
        assertThat(reading.problems()).singleElement().extracting(Problem::place).isEqualTo(place);
        assertThat(TEXT.of(reading.problems().getFirst())).contains(words);
        assertThat(reading.commands()).isEmpty();
    }

    private Input input(String code) {
        ScoreReading reading = read();
        assertThat(said(reading)).isEmpty();
        return reading.changes().stream()
                .filter(change -> change.line().equals(new Code(code)))
                .map(change -> change.after().input())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(ScoreReading reading) {
        return reading.problems().stream().map(TEXT::at).toList();
    }

    private ScoreReading read() {
        Path file = form.save(folder.resolve("phieu.xlsx"));
        return new ScoreWorkbooks(TEXT).read(file, bloc.meeting());
    }
}
