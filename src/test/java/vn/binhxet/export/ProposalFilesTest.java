package vn.binhxet.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.proposal.AwardListDocument;
import vn.binhxet.document.proposal.HandOverDocument;
import vn.binhxet.document.proposal.LetterDocument;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.ToldPaper;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.text.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Letter, list and record of handing over, opened again as each kind of file: every word of the
 * paper is in it. The files stay in target/papers.
 */
class ProposalFilesTest {
    /** A paper under the name of its files. */
    record Named(String name, Document paper) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> papers() {
        return Stream.of(
                        Map.entry("sample", SampleMeeting.whole().meeting()),
                        Map.entry("large", large()),
                        Map.entry("empty", MeetingBuilder.typical().meeting()))
                .flatMap(one -> papers(one.getKey(), one.getValue()));
    }

    private static Stream<Named> papers(String name, Meeting meeting) {
        Text text = ScoredBloc.text(meeting);
        Stamp stamp = ScoredBloc.STAMP;
        return Stream.of(
                new Named(name + "-to-trinh", LetterDocument.of(meeting, text, stamp)),
                new Named(name + "-danh-sach", AwardListDocument.of(meeting, text, stamp)),
                new Named(name + "-ban-giao", HandOverDocument.of(meeting, text, stamp)));
    }

    /** 25 units with the longest names, three of them with the flag and five with certificates. */
    private static Meeting large() {
        MeetingBuilder m = LongMinutes.unsigned();
        List<UnitId> units = m.meeting().bloc().ids();
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        for (int i = 3; i < 8; i++) {
            votes.put(units.get(i), 23 - i);
        }
        m.round("r2", TypicalBloc.BK).voted(votes);
        return m.ask(new Command.Propose(TypicalBloc.BK)).meeting();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordIsInThePdf(Named one) throws IOException {
        byte[] file = file(one, FileFormat.PDF);
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor words = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(words.getTextFromPage(page));
            }
        }
        assertThat(pages).hasSizeLessThan(6);
        assertThat(pages)
                .allMatch(page -> plain(page).contains(plain(ScoredBloc.STAMP.code().text())));
        String words = plain(String.join("", pages));
        assertThat(words(one)).allMatch(word -> isIn(words, word));
    }

    /** In one piece, or in two where a page ends within a sentence. */
    private static boolean isIn(String words, String word) {
        return words.contains(word)
                || IntStream.range(1, word.length())
                        .filter(end -> words.contains(word.substring(0, end)))
                        .anyMatch(end -> words.contains(word.substring(end)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordIsInTheWordFile(Named one) throws IOException {
        try (XWPFDocument word =
                        new XWPFDocument(new ByteArrayInputStream(file(one, FileFormat.DOCX)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            String words = plain(extractor.getText());
            assertThat(words(one)).allMatch(words::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordIsInTheWorkbookAndNumbersAreNumbers(Named one) throws IOException {
        StringBuilder all = new StringBuilder();
        List<Double> numbers = new ArrayList<>();
        try (Workbook book =
                WorkbookFactory.create(new ByteArrayInputStream(file(one, FileFormat.XLSX)))) {
            book.forEach(sheet ->
                    sheet.forEach(row ->
                            row.forEach(cell -> {
                                if (cell.getCellType() == CellType.NUMERIC) {
                                    numbers.add(cell.getNumericCellValue());
                                } else {
                                    all.append(cell.getStringCellValue());
                                }
                            })));
        }
        String words = plain(all.toString());
        assertThat(wordsButNumbers(one)).allMatch(words::contains);
        if (one.name().equals("sample-danh-sach")) {
            assertThat(numbers).contains(101.46, 8.0, 9.0, 88.89, 86.47, 70.0);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theSamePaperGivesTheSameBytes(Named one) {
        for (FileFormat format : FileFormat.values()) {
            assertThat(DocumentFiles.bytes(one.paper(), format))
                    .isEqualTo(DocumentFiles.bytes(one.paper(), format));
        }
    }

    private static byte[] file(Named one, FileFormat format) throws IOException {
        byte[] bytes = DocumentFiles.bytes(one.paper(), format);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(one.name() + "." + format.ending()), bytes);
        return bytes;
    }

    private static List<String> words(Named one) {
        return ToldPaper.words(one.paper()).stream().map(ProposalFilesTest::plain).toList();
    }

    private static List<String> wordsButNumbers(Named one) {
        return words(one).stream().filter(word -> !word.matches("[\\d,]+")).toList();
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0]+", "");
    }
}
