package vn.binhxet.intake.workbook.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.EditedWorkbook;
import vn.binhxet.fixture.Rules;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.text.Text;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a secretary does to the workbook, well or badly. Its rows of "Tiêu chí": 2 I, 3 I.1 … 7 I.5,
 * 8 II, 9 II.1, 10 II.a, 11 II.2.
 */
class RegulationEditsTest {
    private static final Regulation REGULATION = Rules.typical().build();
    private static final byte[] FILE = new RegulationFileWriter().workbook(REGULATION);
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    private static Regulation read(Consumer<EditedWorkbook> edits) {
        Outcome<Regulation> read = new RegulationFiles().read(EditedWorkbook.of(FILE, edits));
        assertThat(read.problems()).isEmpty();
        return ((Outcome.Done<Regulation>) read).value();
    }

    private static Criterion criterion(Regulation read, String code) {
        return read.scheme().criterion(new Code(code)).orElseThrow();
    }

    private static List<String> problems(Consumer<EditedWorkbook> edits) {
        return new RegulationFiles()
                .read(EditedWorkbook.of(FILE, edits)).problems().stream().map(TEXT::at).toList();
    }

    // Well

    @Test
    void numbersMayBeTextsWithCommaOrPoint() {
        Regulation read =
                read(file ->
                        file.type("Tiêu chí!D3", "7,5")
                                .type("Tiêu chí!D4", " 12.5 ")
                                .type("Tiêu chí!F4", "0,125")
                                .type("Cộng trừ!C4", "−0,5")
                                .type("Chung!B2", "Tên khác"));
        assertThat(criterion(read, "I.1").max()).isEqualTo(Points.of("7.5"));
        assertThat(criterion(read, "I.2").max()).isEqualTo(Points.of("12.5"));
        assertThat(criterion(read, "I.2").kind()).isEqualTo(new Kind.Graded(Points.of("0.125")));
        assertThat(read.scheme().adjustments()).isEqualTo(REGULATION.scheme().adjustments());
        assertThat(read.title()).isEqualTo("Tên khác");
    }

    @Test
    void wordsAreKnownInAnyCaseSpacingAndComposition() {
        String decomposed =
                Normalizer.normalize("SO VỚI  đơn vị\u00a0dẫn đầu ", Normalizer.Form.NFD);
        Regulation read =
                read(file ->
                        file.type("Tiêu chí!E7", decomposed)
                                .type("Chung!B4", "CÓ")
                                .type("Khen thưởng!D2", "Bỏ phiếu kín")
                                .type("Khen thưởng!I2", "Xếp loại từ: TỐT;; Điểm từ: 80,5"));
        assertThat(read.scheme()).isEqualTo(REGULATION.scheme());
        assertThat(read.awards().getFirst().conditions())
                .containsExactly(
                        new Condition.ClassAtLeast("Tốt"),
                        new Condition.MinPoints(Points.of("80.5")));
    }

    @Test
    void rowsAreInsertedAnywhere() {
        Regulation read =
                read(file ->
                        file.insert("Tiêu chí", 5, 3)
                                .type("Tiêu chí!B6", "I.2b")
                                .type("Tiêu chí!C6", "Tiêu chí thêm, không ghi cấp")
                                .type("Tiêu chí!D6", 3)
                                .type("Tiêu chí!E6", "Đạt hoặc không đạt")
                                .insert("Xếp loại", 2, 1)
                                .insert("Chung", 1, 2));
        assertThat(read.scheme().sections().getFirst().criteria())
                .extracting(c -> c.code().value())
                .containsExactly("I.1", "I.2", "I.2b", "I.3", "I.4", "I.5");
        assertThat(read.scheme().classes()).isEqualTo(REGULATION.scheme().classes());
    }

    @Test
    void aCriterionBelowASubsectionMayBelongToTheSectionAroundIt() {
        Regulation read =
                read(file ->
                        file.type("Tiêu chí!A12", 2)
                                .type("Tiêu chí!B12", "II.3")
                                .type("Tiêu chí!C12", "Cấp 2, sau mục II.a")
                                .type("Tiêu chí!D12", 5)
                                .type("Tiêu chí!E12", "so với đơn vị dẫn đầu"));
        Section second = read.scheme().sections().get(1);
        assertThat(second.criteria())
                .extracting(c -> c.code().value())
                .containsExactly("II.1", "II.3");
    }

    @Test
    void columnsMayChangePlacesAndOthersStandBesideThem() {
        Regulation read =
                read(file ->
                        file.type("Xếp loại!A1", "Từ điểm")
                                .type("Xếp loại!A2", 90)
                                .type("Xếp loại!A3", 80)
                                .type("Xếp loại!A4", 65)
                                .type("Xếp loại!B1", "Tên loại")
                                .type("Xếp loại!B2", "Xuất sắc")
                                .type("Xếp loại!B3", "Tốt")
                                .type("Xếp loại!B4", "Khá")
                                .type("Xếp loại!C1", "Ghi chú riêng")
                                .type("Xếp loại!C3", "hỏi lại"));
        assertThat(read.scheme().classes()).isEqualTo(REGULATION.scheme().classes());
    }

    @Test
    void codesTypedAsNumbersAreCodes() {
        Regulation read = read(file -> file.type("Tiêu chí!B3", 1.1));
        assertThat(read.scheme().criterion(new Code("1.1"))).isPresent();
    }

    @Test
    void pointsTypedForASectionMustBeItsSum() {
        assertThat(read(file -> file.clear("Tiêu chí!D2").type("Tiêu chí!D2", "65")))
                .isEqualTo(REGULATION);
        assertThat(problems(file -> file.clear("Tiêu chí!D2").type("Tiêu chí!D2", 60)))
                .containsExactly(
                        "Tiêu chí!D2: Mục ghi 60 điểm nhưng các tiêu chí của mục cộng lại được 65."
                                + " Sửa điểm tối đa, hoặc xóa ô này để máy tự cộng.");
    }

    // Badly

    @Test
    void everythingWrongIsNamedByCellAtOnce() {
        List<String> problems =
                problems(file -> {
                    file.type("Tiêu chí!D3", "mười");
                    file.type("Tiêu chí!D4", "1.000");
                    file.type("Tiêu chí!E5", "Đếm");
                    file.type("Tiêu chí!I6", "100:20; 90");
                    file.clear("Tiêu chí!C7");
                    file.type("Tiêu chí!F9", 1);
                    file.type("Tiêu chí!A10", 4);
                    file.type("Tiêu chí!D11", 0);
                    file.type("Cộng trừ!C2", 0);
                    file.type("Xếp loại!B3", 90);
                    file.type("Đồng hạng!B2", "IX");
                    file.clear("Đồng hạng!B2");
                    file.type("Khen thưởng!C2", 2.5);
                    file.type("Khen thưởng!E3", "nửa");
                    file.type("Khen thưởng!H3", "\"CTD");
                    file.type("Khen thưởng!I3", "khá giả");
                    file.type("Chức danh!C2", 0);
                    file.type("Chung!A2", "Tên");
                    file.type("Chung!B3", "hai nghìn");
                });
        assertThat(problems)
                .extracting(p -> p.substring(0, p.indexOf(": ")))
                .containsExactly(
                        "Chung!A2",
                        "Chung",
                        "Chung!B3",
                        "Tiêu chí!D3",
                        "Tiêu chí!D4",
                        "Tiêu chí!E5",
                        "Tiêu chí!I6",
                        "Tiêu chí!C7",
                        "Tiêu chí!F9",
                        "Tiêu chí!A10",
                        "Đồng hạng!B2",
                        "Khen thưởng!C2",
                        "Khen thưởng!E3",
                        "Khen thưởng!H3",
                        "Khen thưởng!I3",
                        "Chức danh!C2",
                        "Tiêu chí!D11",
                        "Tiêu chí!F11",
                        "Cộng trừ!C2",
                        "Xếp loại");
    }

    @Test
    void whatIsMissingOrTwiceIsNamed() {
        assertThat(problems(file -> file.workbook().removeSheetAt(3)))
                .containsExactly(
                        "Thiếu trang “Xếp loại”. Giữ nguyên tên các trang của sổ tính; trang trống"
                                + " vẫn để lại.");
        assertThat(
                        problems(file ->
                                file.type("Tiêu chí!D1", "Điểm")
                                        .type("Cộng trừ!E1", "Mã")
                                        .type("Chung!A9", "Thang điểm")))
                .extracting(p -> p.substring(0, p.indexOf(". ")))
                .containsExactly(
                        "Chung!A9: Mục “Thang điểm” ghi hai lần",
                        "Chung: Thiếu mục “Đủ số họp: tỷ lệ”",
                        "Tiêu chí: Thiếu cột “Điểm tối đa”",
                        "Cộng trừ!E1: Cột “Mã” có hai lần");
    }

    @Test
    void aShareOfWhichExcelMadeADayIsToBeTypedAgain() {
        assertThat(
                        problems(file -> {
                            CellStyle day = file.workbook().createCellStyle();
                            day.setDataFormat((short) 14);
                            file.type("Chung!B9", 45352).cell("Chung!B9").setCellStyle(day);
                            file.cell("Tiêu chí!D3").setCellErrorValue((byte) 7);
                        }))
                .containsExactly(
                        "Chung!B9: Excel đã đổi ô này thành ngày hoặc giờ. Định dạng ô là Text"
                                + " (Văn bản) rồi gõ lại.",
                        "Tiêu chí!D3: Ô này đang báo lỗi công thức. Gõ lại giá trị.");
    }

    @Test
    void whatTheRulesRefuseIsNamedByItsCell() {
        assertThat(
                        problems(file ->
                                file.type("Tiêu chí!B4", "I.1")
                                        .type("Tiêu chí!F4", 11)
                                        .type("Tiêu chí!I6", "100:21; 90:15")
                                        .type("Cộng trừ!D2", -1)
                                        .type("Đồng hạng!B2", "IX")
                                        .type("Khen thưởng!H3", "CTD; XX")
                                        .clear("Khen thưởng!E2")
                                        .clear("Khen thưởng!F2")
                                        .clear("Khen thưởng!G2")
                                        .type("Chung!B11", "số phiếu hợp lệ")))
                .extracting(p -> p.substring(0, p.indexOf(": ")))
                .containsExactly(
                        "Tiêu chí!B4",
                        "Tiêu chí!F4",
                        "Tiêu chí!I6",
                        "Cộng trừ!D2",
                        "Đồng hạng!B2",
                        "Chung!B11",
                        "Khen thưởng!E2",
                        "Khen thưởng!H2",
                        "Khen thưởng!H3",
                        "Khen thưởng!H3");
    }

    // What is written

    @Test
    void textsThatLookLikeFormulasStayTexts() {
        Criterion trap =
                new Criterion(
                        new Code("=A1"), "=HYPERLINK(\"x\")", Points.of(5), new Kind.Met(), "@x");
        Regulation regulation =
                Rules.with(
                                Rules.SCHEME.withSections(
                                        List.of(
                                                new Section(
                                                        new Code("+1"),
                                                        "-1",
                                                        List.of(trap),
                                                        List.of()))))
                        .build();
        EditedWorkbook.of(
                new RegulationFileWriter().workbook(regulation),
                file -> {
                    for (String place : List.of("B2", "C2", "B3", "C3", "J3")) {
                        var cell = file.cell("Tiêu chí!" + place);
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    }
                    assertThat(file.cell("Tiêu chí!D2").getCellFormula())
                            .isEqualTo("SUBTOTAL(9,D3:D3)");
                });
    }

    @Test
    void theWorkbookAddsUpSectionsAndComparesThemWithTheScale() {
        EditedWorkbook.of(
                FILE,
                file -> {
                    assertThat(file.cell("Tiêu chí!D2").getNumericCellValue()).isEqualTo(65);
                    assertThat(file.cell("Tiêu chí!D8").getNumericCellValue()).isEqualTo(35);
                    assertThat(file.cell("Tiêu chí!D10").getNumericCellValue()).isEqualTo(20);
                    assertThat(file.cell("Chung!C6").getStringCellValue())
                            .isEqualTo("Các tiêu chí cộng lại: 100");
                });
    }

    @Test
    void wordsAreChosenFromLists() {
        EditedWorkbook.of(
                FILE,
                file -> {
                    assertThat(file.sheet("Tiêu chí").getDataValidations())
                            .extracting(list -> list.getValidationConstraint().getFormula1())
                            .containsExactly("binhxet_KIND");
                    assertThat(file.workbook().getName("binhxet_KIND").getRefersToFormula())
                            .startsWith("'Hướng dẫn'!$B$");
                    assertThat(file.sheet("Khen thưởng").getDataValidations()).hasSize(3);
                    assertThat(file.sheet("Chung").getDataValidations()).hasSize(8);
                });
    }
}
