package vn.binhxet.export.pdf.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The practice papers on paper: the file is opened again and read. */
class PracticePdfTest {
    private static final int SHEETS = 10;

    private final byte[] pdf = pdf();

    private static byte[] pdf() {
        return PracticePdf.of(
                PracticeDeck.deck(), PracticeDeck.begun().meeting(), Text.in(Text.VIETNAMESE));
    }

    @Test
    void hasTwoNumberedPapersASheetAndTheAnswerOnTheLastPage() throws IOException {
        List<String> pages = pages();

        assertThat(pages).hasSize(SHEETS + 1);
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            assertThat(pages.get(sheet))
                    .contains("Phiếu tập số " + (2 * sheet + 1))
                    .contains("Phiếu tập số " + (2 * sheet + 2))
                    .doesNotContain("ĐÁP ÁN");
        }
        assertThat(pages.getLast()).contains("ĐÁP ÁN BỘ 20 PHIẾU TẬP");
    }

    @Test
    void everyPageSaysThatItIsARehearsal() throws IOException {
        assertThat(pages()).allMatch(page -> page.contains("DIỄN TẬP"));
    }

    @Test
    void showsWhatIsWrittenOnAPaperOnThatPaperOnly() throws IOException {
        List<String> pages = pages().subList(0, SHEETS);

        assertThat(pages.get(5)).contains("Cục Hoa Huệ");
        assertThat(pages).filteredOn(page -> page.contains("Cục Hoa Huệ")).hasSize(1);
    }

    @Test
    void allPapersButTheOneThatIsNotOfficialBearTheStamp() throws IOException {
        List<String> pages = pages().subList(0, SHEETS);

        for (int sheet = 0; sheet < SHEETS; sheet++) {
            int stamps = pages.get(sheet).split("CỤC HOA", -1).length - 1;
            assertThat(stamps).as("sheet " + (sheet + 1)).isEqualTo(sheet == 8 ? 1 : 2);
        }
    }

    @Test
    void theAnswerTellsEachReadingAndWhatComesOut() throws IOException {
        String answer = plain(pages().getLast());

        for (String words :
                List.of(
                        "3 không hợp lệ (chọn quá số lượng)",
                        "5 không chọn ai",
                        "8 1 · 2 · 4",
                        "20 3 · 4 · 5",
                        "Thu về 20 phiếu: hợp lệ 15 (trong đó 1 phiếu trắng), không hợp lệ 5",
                        "3 Chi cục Hoa Sen 8 53,33 % Bằng phiếu",
                        "8 Đài Hoa Phượng 0 0,00 % Chưa đạt",
                        "Cần 8 phiếu: quá nửa số phiếu hợp lệ (15).",
                        "Được chọn: Cục Hoa Mai, Ban Hoa Lan.",
                        "Bằng phiếu: Chi cục Hoa Sen, Chi cục Hoa Súng, còn 1 suất")) {
            assertThat(answer).contains(plain(words));
        }
    }

    @Test
    void isTheSameEachTimeAndTellsNoTime() throws IOException {
        assertThat(pdf()).isEqualTo(pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getInfo())
                    .containsEntry("Title", "Diễn tập kiểm phiếu: 20 phiếu có đáp án")
                    .doesNotContainKeys("CreationDate", "ModDate");
        }
    }

    /** Without blanks: how a table is read back has them at will. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\h]+", "");
    }

    private List<String> pages() throws IOException {
        Path file = Path.of("target", "pictures", "bo-phieu-tap.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        }
    }
}
