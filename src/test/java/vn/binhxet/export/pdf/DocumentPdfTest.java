package vn.binhxet.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Stamp;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeScheme;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.OfficialPapers;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The file read again with the library that wrote it. */
class DocumentPdfTest {
    private static final int CRITERIA = 200;
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void allUnitsTotalsAndRanksAreOnItsPages() throws IOException {
        Meeting meeting = SampleMeeting.whole().meeting();
        String words = String.join("\n", pages(pdf(meeting)));

        assertThat(words).contains("BẢNG TỔNG HỢP CHẤM ĐIỂM", "Độc lập - Tự do - Hạnh phúc");
        for (Unit unit : meeting.bloc().units()) {
            var total = meeting.results().officialScores().total(unit.id()).orElseThrow();
            assertThat(plain(words)).contains(plain(unit.name()));
            assertThat(words).contains(TEXT.decimal(total.value(), 2));
        }
    }

    @Test
    void nothingOf25UnitsAnd200CriteriaIsLost() throws IOException {
        Meeting meeting = ScoredBloc.large();
        List<String> pages = pages(pdf(meeting));
        String words = plain(String.join("\n", pages));

        for (Unit unit : LargeBloc.UNITS) {
            assertThat(words).contains(plain(unit.name()));
        }
        List<Criterion> criteria = LargeScheme.SCHEME.criteria().toList();
        assertThat(criteria).hasSize(CRITERIA);
        for (Criterion criterion : criteria) {
            assertThat(words).contains(plain(criterion.title()));
        }
        long points = words.chars().filter(c -> c == ',').count();
        long notAssigned =
                meeting.results().officialScores().rows().values().stream()
                        .flatMap(row -> row.lines().values().stream())
                        .filter(line -> line.points() == null)
                        .count();
        assertThat(points).isGreaterThan(25L * CRITERIA - notAssigned);
        assertThat(pages).hasSizeBetween(20, 60);
    }

    @Test
    void everyPageBearsTheCodeAndAllButTheFirstTheirNumber() throws IOException {
        List<String> pages = pages(pdf(ScoredBloc.large()));
        Stamp stamp = Objects.requireNonNull(ScoredBloc.paper(ScoredBloc.large()).stamp());
        String code = stamp.code().text();

        assertThat(pages).allMatch(page -> page.contains(code) && page.contains("321"));
        assertThat(pages).allMatch(page -> page.contains("quy chế mẫu"));
        assertThat(numbered(pages.getFirst(), 1)).isFalse();
        for (int i = 1; i < pages.size(); i++) {
            assertThat(numbered(pages.get(i), i + 1)).isTrue();
        }
    }

    @Test
    void everyPageTellsTitleStateAndWhichOfHowManyItIs() throws IOException {
        List<String> pages = pages(DocumentPdf.of(OfficialPapers.letter()));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(plain(pages.get(i)))
                    .contains(plain("Tờ trình đề nghị khen thưởng"))
                    .contains(plain("dự thảo; diễn tập, không phải kết quả thật"))
                    .contains(plain("trang " + (i + 1) + "/" + pages.size()));
        }
        String words = plain(String.join("", pages));
        assertThat(words)
                .contains(plain("Số: 02/TTr-KTĐ"), plain("Kính gửi:"))
                .contains(plain("Nơi nhận:- Như trên;- Lưu: Khối trưởng."))
                .contains(plain("Nam Định, ngày …"));
    }

    @Test
    void noHeadingEndsAPageAndSignaturesStayWithTheLastSentence() throws IOException {
        for (int lines = 18; lines < 44; lines++) {
            List<String> pages = pages(DocumentPdf.of(paper(lines)));
            assertThat(pages)
                    .as("%d lines above", lines)
                    .filteredOn(page -> page.contains("ĐẦU ĐỀ"))
                    .singleElement()
                    .matches(page -> page.contains("Câu ngay sau"));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Câu cuối"))
                    .singleElement()
                    .matches(page -> page.contains("THƯ KÝ") && page.contains("Bà Người Ký"));
        }
    }

    private static Document paper(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(new Block.Paragraph(Block.Paragraph.Role.BODY, "Dòng " + i));
        }
        blocks.add(new Block.Heading(Block.Heading.Rank.PART, "ĐẦU ĐỀ"));
        blocks.add(new Block.Paragraph(Block.Paragraph.Role.BODY, "Câu ngay sau"));
        blocks.add(new Block.Paragraph(Block.Paragraph.Role.BODY, "Câu cuối"));
        blocks.add(
                new Block.Signatures(
                        List.of(new Block.Signature(List.of("THƯ KÝ"), "", "Bà Người Ký"))));
        return new Document(
                "Giấy",
                Text.VIETNAMESE,
                Document.Orientation.PORTRAIT,
                null,
                List.of(new Document.Part("Giấy", blocks)),
                List.of(),
                null,
                null);
    }

    @Test
    void itNamesItselfAndItsLanguageAndEmbedsAllItsLetters() throws IOException {
        try (PdfReader reader = new PdfReader(pdf(SampleMeeting.whole().meeting()))) {
            assertThat(reader.getInfo().get("Title")).startsWith("Bảng tổng hợp chấm điểm");
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("vi");
            assertThat(fonts(reader))
                    .isNotEmpty()
                    .allMatch(font -> font.get(PdfName.FONTFILE2) != null)
                    .extracting(font -> font.getAsName(PdfName.FONTNAME).toString())
                    .allMatch(name -> name.startsWith("/BINHXE+LiberationSerif"));
        }
    }

    @Test
    void allOfVietnameseIsWritten() throws IOException {
        String name = "Đơn vị ứng cử ỡm ờ, hợp tác Ỹ Ẵ Ữ ặ ậ ễ ọ ỵ";
        Unit unit = Unit.of("u", name);
        Bloc bloc =
                new Bloc("Khối", "Huế", List.of(unit), unit.id(), List.of(), List.of(), List.of());
        Meeting meeting = MeetingBuilder.of(bloc, Rules.with(Rules.PLAIN)).meeting();

        assertThat(plain(String.join("", pages(pdf(meeting))))).contains(plain(name));
    }

    @Test
    void theSameMeetingGivesTheSameBytes() {
        Meeting meeting = ScoredBloc.large();
        assertThat(pdf(meeting)).isEqualTo(pdf(ScoredBloc.large()));
        assertThat(pdf(meeting)).isNotEqualTo(pdf(SampleMeeting.whole().meeting()));
    }

    private static byte[] pdf(Meeting meeting) {
        return DocumentPdf.of(ScoredBloc.paper(meeting));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
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

    /** Whether the number stands alone on the line before the foot, above the foot. */
    private static boolean numbered(String page, int number) {
        return page.matches("(?s).*\\n\\s*" + number + "\\s*\\n\\s*Bảng tổng hợp.*");
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }
}
