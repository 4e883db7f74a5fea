package vn.binhxet.export.pdf.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.Handwriting;
import vn.binhxet.document.ballot.Handwriting.Cross;
import vn.binhxet.fixture.PaperBloc;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Ballot papers, read again from the file. */
class BallotPdfTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);
    private static final List<Integer> NAMES = List.of(1, 8, 16, 17, 30, 40);
    private static final String EMPTY = "Phần này bỏ trống";
    private static final int LARGEST_FILE = 200_000;

    @ParameterizedTest
    @CsvSource({
        "CHOOSE_N,A4", "CHOOSE_N,A5_TWO_UP",
        "STRIKE_OUT,A4", "STRIKE_OUT,A5_TWO_UP",
        "YES_NO,A4", "YES_NO,A5_TWO_UP"
    })
    void everyCopyHasAllNamesInOrderExactlyOnceAndNoPageIsWithoutOne(
            Method method, BallotFormat format) {
        for (int names : NAMES) {
            both(method, names)
                    .forEach(paper -> {
                        List<String> pages = pages(pdf(paper, format, 2));
                        int ofACopy = pages.size() / (2 / side(format));
                        assertThat(ofACopy)
                                .as("one side, or whole sheets")
                                .matches(n -> n == 1 || n % 2 == 0);
                        for (int from = 0; from < pages.size(); from += ofACopy) {
                            assertThat(
                                            rows(
                                                    pages.subList(from, from + ofACopy),
                                                    paper,
                                                    side(format)))
                                    .isEqualTo(rows(paper));
                        }
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CHOOSE_N", "STRIKE_OUT", "YES_NO"})
    void sixteenUsualNamesAreOnePageAndFortyNoMoreThanTwo(Method method) {
        for (BallotFormat format : BallotFormat.values()) {
            assertThat(pages(pdf(PaperBloc.paper(method, 16, false), format, 1))).hasSize(1);
            assertThat(pages(pdf(PaperBloc.paper(method, 40, false), format, 1))).hasSize(2);
        }
    }

    @Test
    void thereAreAsManyPapersAsAskedForAndWhatIsLeftOfASheetIsNone() {
        BallotPaper paper = PaperBloc.paper(Method.CHOOSE_N, 8, true);
        assertThat(pages(pdf(paper, BallotFormat.A4, 11))).hasSize(11);
        List<String> sheets = pages(pdf(paper, BallotFormat.A5_TWO_UP, 11));
        assertThat(sheets).hasSize(6);
        assertThat(sheets.subList(0, 5))
                .allMatch(sheet -> times("PHIẾU BẦU", sheet) == 2 && !sheet.contains(EMPTY));
        assertThat(sheets.getLast())
                .matches(sheet -> times("PHIẾU BẦU", sheet) == 1 && sheet.contains(EMPTY));
        assertThatThrownBy(() -> pdf(paper, BallotFormat.A4, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPaperDiffersFromAnother() throws IOException {
        BallotPaper paper = PaperBloc.paper(Method.CHOOSE_N, 16, false);
        try (PdfReader reader = new PdfReader(pdf(paper, BallotFormat.A4, 12))) {
            byte[] first = reader.getPageContent(1);
            for (int page = 2; page <= 12; page++) {
                assertThat(reader.getPageContent(page)).isEqualTo(first);
            }
        }
        assertThat(pages(pdf(paper, BallotFormat.A4, 1)).getFirst()).doesNotContain("Trang");
    }

    @Test
    void aPaperOfSeveralPagesSaysSoAndRepeatsItsHead() {
        BallotPaper paper = PaperBloc.paper(Method.YES_NO, 30, true);
        for (BallotFormat format : BallotFormat.values()) {
            List<String> pages = pages(pdf(paper, format, 1));
            int last = pages.size();
            for (int page = 1; page <= last; page++) {
                assertThat(pages.get(page - 1))
                        .contains("Trang " + page + "/" + last, "Đồng ý", "Không");
                assertThat(plain(pages.get(page - 1))).contains(plain(paper.heading().subject()));
            }
            assertThat(pages.subList(0, last - 1)).allMatch(page -> page.contains("xem tiếp"));
            assertThat(pages.getLast()).doesNotContain("xem tiếp").contains("Phiếu không hợp lệ");
        }
    }

    @Test
    void onlyPapersForPracticeBearTheWordForIt() {
        for (BallotFormat format : BallotFormat.values()) {
            BallotPaper paper = PaperBloc.paper(Method.CHOOSE_N, 40, true);
            assertThat(pages(pdf(paper, format, 2))).noneMatch(p -> p.contains("DIỄN TẬP"));
            assertThat(pages(pdf(paper.forPractice(TEXT), format, 2)))
                    .allMatch(p -> times("DIỄN TẬP", p) == side(format));
        }
    }

    @Test
    void marksAreWrittenOnTheirOwnCopyOnly() throws IOException {
        BallotPaper paper = PaperBloc.paper(Method.STRIKE_OUT, 8, false);
        Handwriting seven =
                new Handwriting(
                        "Phiếu tập số 7", Set.of(), Set.of(2, 5), List.of("Sở Nội vụ", "ký tên"));
        byte[] pdf =
                BallotPdf.of(
                        paper, BallotFormat.A4, List.of(Handwriting.NONE, seven, Handwriting.NONE));
        List<String> pages = pages(pdf);
        assertThat(pages.get(1)).contains("Phiếu tập số 7", "Sở Nội vụ", "ký tên");
        assertThat(pages.get(0)).isEqualTo(pages.get(2)).doesNotContain("số 7", "Sở Nội vụ");
        assertThat(strokes(pdf, 1)).isZero();
        assertThat(strokes(pdf, 2)).as("a stroke through each name").isEqualTo(2);

        Handwriting crossed =
                new Handwriting("", Set.of(new Cross(1, 1), new Cross(40, 2)), Set.of(), List.of());
        byte[] long40 =
                BallotPdf.of(
                        PaperBloc.paper(Method.YES_NO, 40, false),
                        BallotFormat.A4,
                        List.of(crossed));
        assertThat(strokes(long40, 1)).as("a cross on the page of its row").isEqualTo(2);
        assertThat(strokes(long40, 2)).isEqualTo(2);
    }

    @Test
    void itNamesItselfAndItsLanguageAndEmbedsItsLettersAndTellsNoTime() throws IOException {
        BallotPaper paper = PaperBloc.paper(Method.CHOOSE_N, 8, false);
        try (PdfReader reader = new PdfReader(pdf(paper, BallotFormat.A5_TWO_UP, 2))) {
            assertThat(reader.getInfo())
                    .containsEntry("Title", paper.title())
                    .doesNotContainKeys("CreationDate", "ModDate");
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("vi");
            assertThat(fonts(reader))
                    .hasSizeBetween(3, 4)
                    .allMatch(font -> font.get(PdfName.FONTFILE2) != null);
        }
    }

    @Test
    void threeHundredCopiesAreASmallFileAndAlwaysTheSameBytes() {
        BallotPaper paper = PaperBloc.paper(Method.YES_NO, 16, false);
        byte[] pdf = pdf(paper, BallotFormat.A5_TWO_UP, 300);
        assertThat(pdf).hasSizeLessThan(LARGEST_FILE);
        assertThat(pdf(PaperBloc.paper(Method.YES_NO, 16, false), BallotFormat.A5_TWO_UP, 300))
                .isEqualTo(pdf);
    }

    private static List<BallotPaper> both(Method method, int names) {
        return List.of(PaperBloc.paper(method, names, false), PaperBloc.paper(method, names, true));
    }

    private static int side(BallotFormat format) {
        return format == BallotFormat.A4 ? 1 : 2;
    }

    /** The rows of copies that lie side by side, each page read in order; none is broken. */
    private static List<String> rows(List<String> pages, BallotPaper paper, int side) {
        List<String> rows = new ArrayList<>();
        for (String page : pages) {
            String words = plain(page);
            List<String> here = rows(paper).stream().filter(words::contains).toList();
            assertThat(here).as("names on a page").isNotEmpty();
            assertThat(here)
                    .allMatch(row -> times(row, words) == side)
                    .isSortedAccordingTo(Comparator.comparingInt(words::indexOf));
            rows.addAll(here);
        }
        return rows;
    }

    private static List<String> rows(BallotPaper paper) {
        return paper.rows().stream().map(row -> plain(row.number() + row.name())).toList();
    }

    private static byte[] pdf(BallotPaper paper, BallotFormat format, int copies) {
        return BallotPdf.of(paper, format, Collections.nCopies(copies, Handwriting.NONE));
    }

    private static List<String> pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Straight lines drawn on one copy beside what is printed on all. */
    private static int strokes(byte[] pdf, int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            String drawn = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
            return times(" l\n", drawn);
        }
    }

    private static List<PdfDictionary> fonts(PdfReader reader) {
        List<PdfDictionary> fonts = new ArrayList<>();
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary one
                    && PdfName.FONTDESCRIPTOR.equals(one.get(PdfName.TYPE))) {
                fonts.add(one);
            }
        }
        return fonts;
    }

    private static int times(String part, String words) {
        return words.split(Pattern.quote(part), -1).length - 1;
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
