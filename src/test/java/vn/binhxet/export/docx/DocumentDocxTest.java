package vn.binhxet.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Document;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.OfficialPapers;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.text.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file read again with the library that wrote it; the files stay in target/papers. */
class DocumentDocxTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void wordKnowsTheHeadingsTheLanguageAndTheLetters() throws IOException {
        try (XWPFDocument word = opened(minutes(), "sample-minutes")) {
            assertThat(inStyle(word, Style.TITLE)).containsExactly("BIÊN BẢN");
            assertThat(inStyle(word, Style.PART)).startsWith("1. Khai mạc").hasSizeGreaterThan(8);
            var heading = word.getStyles().getStyle("Heading1");
            assertThat(heading.getName()).isEqualTo("heading 1");
            assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
            assertThat(heading.getCTStyle().getPPr().isSetKeepNext()).isTrue();
            var letters = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
            assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(letters.getLangArray(0).getVal()).isEqualTo("vi-VN");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .startsWith("Biên bản hội nghị");
        }
    }

    @Test
    void runningWordsAreJustifiedAndTheirFirstLineIsDrawnIn() throws IOException {
        try (XWPFDocument word = opened(minutes(), "sample-minutes")) {
            var body = word.getStyles().getStyle(Style.BODY.id()).getCTStyle();
            CTPPrGeneral look = body.getPPr();
            assertThat(look.getJc().getVal()).hasToString("both");
            assertThat(look.getInd().getFirstLine()).hasToString("567");
            assertThat(body.getRPr().getSzArray(0).getVal()).hasToString("26");
            assertThat(inStyle(word, Style.BODY)).hasSizeGreaterThan(30);
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() throws IOException {
        try (XWPFDocument upright = opened(minutes(), "sample-minutes");
                XWPFDocument across = opened(scores(), "sample-scores")) {
            CTSectPr page = upright.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW()).hasToString("11906");
            assertThat(page.getPgSz().getH()).hasToString("16838");
            assertThat(page.getPgMar().getTop()).hasToString("1134");
            assertThat(page.getPgMar().getBottom()).hasToString("1134");
            assertThat(page.getPgMar().getLeft()).hasToString("1701");
            assertThat(page.getPgMar().getRight()).hasToString("850");
            assertThat(across.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
        }
    }

    @Test
    void theNumberOfThePageIsAboveAllButTheFirst() throws IOException {
        try (XWPFDocument word = opened(minutes(), "sample-minutes")) {
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            var policy = word.getHeaderFooterPolicy();
            assertThat(xml(policy.getFirstPageHeader())).doesNotContain("PAGE");
            assertThat(xml(policy.getDefaultHeader())).contains("w:instr=\"PAGE\"");
            assertThat(word.getStyles().getStyle("Header").getCTStyle().getPPr().getJc().getVal())
                    .hasToString("center");
        }
    }

    @Test
    void theFootOfEveryPageTellsTitlePagesCodeAndState() throws IOException {
        try (XWPFDocument word = opened(minutes(), "sample-minutes")) {
            var policy = word.getHeaderFooterPolicy();
            for (var foot : List.of(policy.getFirstPageFooter(), policy.getDefaultFooter())) {
                assertThat(xml(foot))
                        .contains("Biên bản hội nghị – ")
                        .contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"")
                        .contains(ScoredBloc.STAMP.code().text(), "321")
                        .contains("chính thức");
            }
        }
    }

    @Test
    void aRehearsalHasAPaleTurnedWordBehindEveryPage() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter");
                XWPFDocument real = opened(minutes(), "sample-minutes")) {
            var policy = word.getHeaderFooterPolicy();
            for (var head : List.of(policy.getFirstPageHeader(), policy.getDefaultHeader())) {
                assertThat(xml(head))
                        .contains("string=\"DIỄN TẬP\"", "rotation:330", "fillcolor=\"#d9d9d9\"")
                        .contains("z-index:-");
            }
            assertThat(xml(real.getHeaderFooterPolicy().getDefaultHeader()))
                    .doesNotContain("DIỄN TẬP");
        }
    }

    @Test
    void headsOfTablesAreRepeatedAndNoRowIsBroken() throws IOException {
        try (XWPFDocument word = opened(scores(), "sample-scores")) {
            List<XWPFTable> tables = framed(word);
            assertThat(tables).hasSize(5);
            for (XWPFTable table : tables) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().getLast().isRepeatHeader()).isFalse();
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            }
            assertThat(tables.getFirst().getRow(1).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void aTableIsRealAndHoldsEveryNumber() throws IOException {
        Meeting meeting = ScoredBloc.large();
        try (XWPFDocument word = opened(ScoredBloc.paper(meeting), "large-scores")) {
            XWPFTable overview = framed(word).getFirst();
            assertThat(overview.getRows()).hasSize(27);
            var points = meeting.results().officialScores();
            for (int i = 0; i < 25; i++) {
                var unit = meeting.bloc().units().get(i);
                BigDecimal total = points.total(unit.id()).orElseThrow().value();
                assertThat(overview.getRow(i + 2).getTableCells())
                        .extracting(cell -> cell.getText())
                        .contains(unit.name(), TEXT.decimal(total, 2));
            }
        }
    }

    @Test
    void theSignaturesAreOneRowThatStaysWithTheWordsAboveIt() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter")) {
            List<IBodyElement> all = word.getBodyElements();
            int signed = indexOfTable(all, "TM. KHỐI THI ĐUA");
            assertThat(((XWPFTable) all.get(signed)).getRows())
                    .hasSize(1)
                    .allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(((XWPFTable) all.get(signed)).getRow(0).getCell(0).getText())
                    .contains("Nơi nhận:", "- Như trên;", "- Lưu: Khối trưởng.");
            assertThat(((XWPFTable) all.get(signed)).getRow(0).getCell(1).getText())
                    .contains("KHỐI TRƯỞNG", "Bùi Thị Ỷ");
            XWPFParagraph sentence = (XWPFParagraph) all.get(signed - 2);
            assertThat(sentence.getText()).startsWith("Căn cứ Luật Thi đua");
            assertThat(sentence.isKeepNext()).isTrue();
            assertThat(word.getStyles().getStyle(Style.GAP.id()).getCTStyle().getPPr())
                    .matches(CTPPrGeneral::isSetKeepNext);
        }
    }

    @Test
    void wordsThatLeadToATableStayWithIt() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter")) {
            XWPFParagraph leads =
                    word.getParagraphs().stream()
                            .filter(line -> line.getText().equals("Danh sách như sau:"))
                            .findFirst()
                            .orElseThrow();
            assertThat(leads.isKeepNext()).isTrue();
            XWPFTable table = framed(word).getFirst();
            assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().isKeepNext()).isTrue();
        }
    }

    @Test
    void noTwoTablesTouchAndEachPartBeginsOnANewPage() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter");
                XWPFDocument wide = opened(scores(), "sample-scores")) {
            for (XWPFDocument each : List.of(word, wide)) {
                List<IBodyElement> all = each.getBodyElements();
                for (int i = 1; i < all.size(); i++) {
                    assertThat(
                                    all.get(i) instanceof XWPFTable
                                            && all.get(i - 1) instanceof XWPFTable)
                            .isFalse();
                }
            }
            assertThat(breaks(word)).isEqualTo(1);
            assertThat(breaks(wide)).isEqualTo(4);
        }
    }

    @Test
    void linesToWriteOnAreDottedToTheMargin() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter")) {
            List<XWPFParagraph> lines =
                    word.getParagraphs().stream()
                            .filter(line -> Style.LINE.id().equals(line.getStyle()))
                            .toList();
            assertThat(lines).hasSize(4);
            assertThat(lines)
                    .allSatisfy(line -> {
                        var tab = line.getCTPPr().getTabs().getTabArray(0);
                        assertThat(tab.getLeader()).hasToString("dot");
                        assertThat(tab.getPos()).hasToString("9354");
                        assertThat(line.getText()).isEqualTo("\t");
                    });
        }
    }

    @Test
    void nothingThatIsSaidIsLost() throws IOException {
        try (XWPFDocument word = opened(OfficialPapers.letter(), "letter");
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            assertThat(words.getText())
                    .contains("KHỐI THI ĐUA CÁC CƠ QUAN TRUNG ƯƠNG TRÊN ĐỊA BÀN TỈNH")
                    .contains("Số: 02/TTr-KTĐ", "Nam Định, ngày 05 tháng 01 năm 2022")
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("TỜ TRÌNH", "Kính gửi:", "- Sở Nội vụ tỉnh.", "Xếp theo số phiếu.")
                    .contains("(Ghi thêm bằng tay)", "Nam Định, ngày …", "Cục Thuế");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(DocumentDocx.of(OfficialPapers.letter()))
                .isEqualTo(DocumentDocx.of(OfficialPapers.letter()));
        assertThat(DocumentDocx.of(minutes())).isEqualTo(DocumentDocx.of(minutes()));
    }

    @Test
    void aLargeMeetingsMinutesAreWrittenToo() throws IOException {
        Meeting large = LongMinutes.unsigned().meeting();
        try (XWPFDocument word = opened(OfficialPapers.minutes(large), "large-minutes")) {
            assertThat(word.getTables()).hasSizeGreaterThan(4);
        }
        try (XWPFDocument word = opened(OfficialPapers.count(large, "r1"), "large-count")) {
            assertThat(framed(word)).hasSize(1);
        }
    }

    private static Document minutes() {
        return OfficialPapers.minutes(SampleMeeting.whole().meeting());
    }

    private static Document scores() {
        return ScoredBloc.paper(SampleMeeting.whole().meeting());
    }

    private static XWPFDocument opened(Document paper, String name) throws IOException {
        byte[] file = DocumentDocx.of(paper);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".docx"), file);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> inStyle(XWPFDocument word, Style style) {
        return word.getParagraphs().stream()
                .filter(line -> style.id().equals(line.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Tables with lines; others only put texts side by side. */
    private static List<XWPFTable> framed(XWPFDocument word) {
        return word.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader()).toList();
    }

    private static int indexOfTable(List<IBodyElement> all, String words) {
        return Stream.iterate(0, i -> i + 1)
                .limit(all.size())
                .filter(i ->
                        all.get(i) instanceof XWPFTable table && table.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static long breaks(XWPFDocument word) {
        return word.getParagraphs().stream().filter(XWPFParagraph::isPageBreak).count();
    }

    private static String xml(XWPFHeaderFooter edge) {
        return edge._getHdrFtr().xmlText();
    }
}
