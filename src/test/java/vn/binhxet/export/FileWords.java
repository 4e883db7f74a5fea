package vn.binhxet.export;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.text.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a file as somebody else's program reads them, without blanks: where a line is broken
 * does not matter. Each number stands between marks, so that 11 is not found within 111; a PDF does
 * not say where one cell ends and the next begins, so there a row is sought as a whole.
 *
 * @param glued whether numbers of one row stand without anything between them
 */
record FileWords(String words, boolean glued) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d(?:[\\d.,]*\\d)?");
    private static final DataFormatter SHOWN = new DataFormatter(Text.VIETNAMESE);

    static FileWords of(Document paper, FileFormat format) throws IOException {
        byte[] file = DocumentFiles.bytes(paper, format);
        return switch (format) {
            case PDF -> new FileWords(joined(pdf(file)), true);
            case DOCX -> new FileWords(marked(docx(file)), false);
            case XLSX -> new FileWords(marked(xlsx(file)), false);
        };
    }

    /** Words that are read aloud. */
    static FileWords spoken(String words) {
        return new FileWords(marked(words), false);
    }

    /** Which of the sentences do not stand in the words as often as they are given. */
    List<String> missing(List<String> told) {
        return told.stream()
                .distinct()
                .filter(one -> {
                    long wanted = told.stream().filter(one::equals).count();
                    return pattern(one).matcher(words).results().count() < wanted;
                })
                .toList();
    }

    private Pattern pattern(String one) {
        if (!glued) {
            return Pattern.compile(Pattern.quote(marked(one)));
        }
        return Pattern.compile(
                joined(one)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\n?", "(?<!\\d)", "(?!,?\\d)")));
    }

    private static String marked(String words) {
        return NUMBER.matcher(plain(words)).replaceAll("<$0>").replaceAll("\\s+", "");
    }

    /** Without blanks, but with the ends of lines. */
    private static String joined(String words) {
        return plain(words).replaceAll("[ \\t\\r]+", "");
    }

    private static String plain(String words) {
        return words.replace('−', '-').replace('\u00a0', ' ');
    }

    private static String pdf(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page)).append('\n');
            }
            return words.toString();
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static String xlsx(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> words.append(shown(cell)).append('\t'));
                    words.append('\n');
                }
            }
        }
        return words.toString();
    }

    /** What a formula last came to is what people see. */
    private static String shown(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return SHOWN.formatCellValue(cell);
        }
        var style = cell.getCellStyle();
        return SHOWN.formatRawCellContents(
                cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
    }
}
