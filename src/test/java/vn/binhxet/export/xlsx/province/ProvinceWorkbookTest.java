package vn.binhxet.export.xlsx.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.form.CodesForm;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.RenamedSample;
import vn.binhxet.province.SentDossier;
import vn.binhxet.province.ShippedCodes;
import vn.binhxet.text.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The province's table, opened again and read. */
class ProvinceWorkbookTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);
    private static final String FIRST = "Khối số 1";
    private static final String SECOND = "Khối số 2";

    @TempDir private Path folder;

    private Submission read(String file, SentDossier dossier) throws IOException {
        return new DossierReader().read(Files.write(folder.resolve(file), dossier.zip()));
    }

    private static Codes codes(String json) {
        return ((Outcome.Done<Codes>) CodesForm.read(json.getBytes(StandardCharsets.UTF_8)))
                .value();
    }

    private static Codes sample() {
        return codes(new String(new ShippedCodes().sample(), StandardCharsets.UTF_8));
    }

    private Gathered two() throws IOException {
        return Gathered.of(
                List.of(
                        read("a.zip", RenamedSample.of(FIRST)),
                        read("b.zip", RenamedSample.of(SECOND, ProvinceWorkbookTest::rehearsed))));
    }

    private static void rehearsed(ObjectNode summary) {
        ((ObjectNode) summary.get("meeting")).put("rehearsal", true);
    }

    /** The cells of a sheet as people see them; a row without any is left out of none. */
    private static List<List<String>> cells(byte[] workbook, int sheet) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet page = book.getSheetAt(sheet);
            for (int i = 0; i <= page.getLastRowNum(); i++) {
                List<String> cells = new ArrayList<>();
                Row row = page.getRow(i);
                if (row != null) {
                    row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void theListHasTheColumnsThatAwardSystemsImport() throws IOException {
        byte[] workbook = new ProvinceWorkbook(TEXT).workbook(two(), sample());
        List<List<String>> rows = cells(workbook, 0);
        assertThat(rows.get(0)).containsExactly("DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG");
        assertThat(rows.get(1)).isEmpty();
        assertThat(rows.get(2))
                .containsExactly(
                        "STT",
                        "Tên đơn vị / tập thể",
                        "Mã phân loại tập thể",
                        "Mã hình thức khen thưởng",
                        "Mã danh hiệu thi đua");
        assertThat(rows.subList(3, rows.size()))
                .as("three flags and five certificates of the one that counts")
                .hasSize(8)
                .allMatch(row -> row.get(1).endsWith("(" + FIRST + ")"))
                .allMatch(row -> row.get(2).equals("MAU-TT"));
        assertThat(rows.get(3)).startsWith("1").endsWith("", "MAU-CTD");
        assertThat(rows.get(10)).startsWith("8").endsWith("MAU-BK", "");
    }

    @Test
    void unknownAwardsHaveEmptyCodesAndAreRemarked() throws IOException {
        Codes codes =
                codes(
                        """
                        {"format": "binhxet.codes/1", "collective": "01",
                         "collectives": [{"code": "02", "blocs": ["KHỐI SỐ 1"]},
                           {"code": "03", "units": ["Cục Thuế tỉnh Nam Định (Khối số 1)"]}],
                         "awards": [{"award": "cờ thi đua của ubnd tỉnh", "honour": "=CTD"}]}
                        """);
        byte[] workbook = new ProvinceWorkbook(TEXT).workbook(two(), codes);
        List<List<String>> rows = cells(workbook, 0);
        assertThat(rows.get(3)).endsWith("", "=CTD");
        assertThat(rows.get(10)).endsWith("", "");
        assertThat(rows.subList(3, 11)).extracting(row -> row.get(2)).contains("02", "03");
        assertThat(cells(workbook, 3).getLast().get(1))
                .contains("Bằng khen của Chủ tịch UBND tỉnh");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(4).getCellType())
                    .as("no formula, whatever the code begins with")
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void allBlocsStandInARowEachAndOnlyThoseThatCountAreAddedUp() throws IOException {
        List<List<String>> rows = cells(new ProvinceWorkbook(TEXT).workbook(two(), sample()), 1);
        assertThat(rows.get(3))
                .contains(FIRST, "2021", "11", "3", "5", "có", "a.zip", "quy chế mẫu")
                .anyMatch(cell -> cell.startsWith("Khối trưởng 2022: Cục Thuế"));
        assertThat(rows.get(4)).contains(SECOND, "không", "tập dượt\nquy chế mẫu");
        assertThat(rows.get(5)).contains("Cộng 1 hồ sơ", "11", "3", "5");
        assertThat(rows).allMatch(row -> row.size() <= rows.get(2).size());
    }

    @Test
    void ranksAndRemarksOfAllAreThere() throws IOException {
        Gathered gathered =
                two().with(
                                List.of(
                                        read("c.zip", RenamedSample.of(FIRST)),
                                        read(
                                                "d.zip",
                                                RenamedSample.of("Khối số 3")
                                                        .with("x.pdf", new byte[1])),
                                        read(
                                                "e.zip",
                                                RenamedSample.of("Khối số 4")
                                                        .without("06-tom-tat.json"))));
        byte[] workbook = new ProvinceWorkbook(TEXT).workbook(gathered, sample());
        List<List<String>> ranks = cells(workbook, 2);
        assertThat(ranks).hasSize(3 + 4 * 11);
        assertThat(ranks.get(3)).startsWith("1", FIRST, "2021").contains("1", "a.zip");
        assertThat(cells(workbook, 3).stream().map(row -> String.join(" ", row)))
                .anyMatch(row ->
                        row.contains("một hội nghị gửi nhiều lần") && row.contains("a.zip\nc.zip"))
                .anyMatch(row -> row.contains("x.pdf") && row.contains("d.zip"))
                .anyMatch(row -> row.contains("06-tom-tat.json") && row.contains("e.zip"));
    }

    @Test
    void theSameDossiersGiveTheSameBytes() throws IOException {
        ProvinceWorkbook workbook = new ProvinceWorkbook(TEXT);
        assertThat(workbook.workbook(two(), sample()))
                .isEqualTo(workbook.workbook(two(), sample()));
    }
}
