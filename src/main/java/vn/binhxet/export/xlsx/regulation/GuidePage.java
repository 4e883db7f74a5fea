package vn.binhxet.export.xlsx.regulation;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.ConditionWord;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sheet that says how to fill in the others and holds the words of the drop-down lists. */
final class GuidePage {
    private static final int LABEL_WIDTH = 26 * 256;
    private static final int WORDS_WIDTH = 120 * 256;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final RegulationStyles styles;
    private final Text text;

    GuidePage(XSSFWorkbook workbook, RegulationStyles styles, Text text) {
        this.workbook = workbook;
        this.styles = styles;
        this.text = text;
        sheet = workbook.createSheet(text.word(RegulationSheet.GUIDE));
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, WORDS_WIDTH);
    }

    /** The name under which lists refer to the words of a choice. */
    static String nameOf(Choice choice) {
        return "binhxet_" + choice.name();
    }

    void fill() {
        cell(row(), 0, text.of("workbook.guide.title"), styles.title());
        for (RegulationSheet other : RegulationSheet.values()) {
            XSSFRow row = row();
            boolean self = other == RegulationSheet.GUIDE;
            cell(row, 0, self ? "" : text.word(other), styles.text(true, "", 0));
            say(row, text.of("workbook.guide." + other.name()));
        }
        cell(row(), 0, text.of("workbook.guide.words"), styles.title());
        for (Choice choice : Choice.values()) {
            choice(choice);
        }
        words(
                text.of("workbook.choice.CONDITION"),
                Arrays.stream(ConditionWord.values()).map(text::word));
    }

    private void choice(Choice choice) {
        int first = sheet.getLastRowNum() + 1;
        words(text.of("workbook.choice." + choice.name()), choice.words().stream().map(text::word));
        Name name = workbook.createName();
        name.setNameName(nameOf(choice));
        name.setRefersToFormula(
                "'%s'!$B$%d:$B$%d"
                        .formatted(sheet.getSheetName(), first + 1, sheet.getLastRowNum() + 1));
    }

    private void words(String label, Stream<String> words) {
        List<String> lines = words.toList();
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = row();
            cell(row, 0, i == 0 ? label : "", styles.text(i == 0, "", 0));
            say(row, lines.get(i));
        }
    }

    private void say(XSSFRow row, String words) {
        cell(row, 1, words, styles.text(false, words, 0));
    }

    private XSSFRow row() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private static void cell(XSSFRow row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }
}
