package vn.binhxet.export.xlsx.regulation;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.form.workbook.regulation.RegulationColumn.Content;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.text.Text;

/** One sheet of a regulation's workbook being filled from above, its heads in the first row. */
final class RegulationPage {
    /** How far down lists and formulas reach, so that rows can be added. */
    static final int LAST_ROW = 2000;

    private static final int WIDTH_UNIT = 256;
    private static final int MARGIN = 2;

    /** Excel keeps so many digits of a number. */
    private static final int MOST_DIGITS = 15;

    private final RegulationSheet kind;
    private final XSSFSheet sheet;
    private final RegulationStyles styles;
    private final Text text;

    RegulationPage(
            RegulationSheet kind, XSSFWorkbook workbook, RegulationStyles styles, Text text) {
        this.kind = kind;
        this.styles = styles;
        this.text = text;
        sheet = workbook.createSheet(text.word(kind));
        heads();
        print();
    }

    private void heads() {
        XSSFRow row = sheet.createRow(0);
        for (RegulationColumn column : kind.columns()) {
            int at = kind.columns().indexOf(column);
            XSSFCell cell = row.createCell(at);
            cell.setCellValue(text.word(column));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(at, (width(column) + MARGIN) * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(
                    at,
                    column.content() == Content.NUMBER
                            ? styles.number(false)
                            : styles.text(false, "", 0));
            Choice choice = kind.choice(column);
            if (choice != null) {
                choose(choice, 1, LAST_ROW, at);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRowSumsBelow(false);
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static int width(RegulationColumn column) {
        return switch (column) {
            case TITLE, VALUE -> 60;
            case NOTE, SOURCE, CONDITIONS -> 46;
            case SETTING, KIND, TIE_STEP, BY, OF, NAME, BANDS -> 26;
            case LEVEL, MAX, STEP, EACH, CAP, FROM, QUOTA, SEATS, SHARE, ENOUGH, SECTION, CODE ->
                    12;
            case MEASURE, EXCLUDES -> 18;
        };
    }

    /** The next row. */
    Line line() {
        return new Line(sheet.createRow(sheet.getLastRowNum() + 1), false, 0);
    }

    /** The next row, as the head of a section. */
    Line section(int level) {
        return new Line(sheet.createRow(sheet.getLastRowNum() + 1), true, level - 1);
    }

    /** The next row, of a line so many levels down. */
    Line line(int level) {
        return new Line(sheet.createRow(sheet.getLastRowNum() + 1), false, level - 1);
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    /** Makes rows fold under the one before them. */
    void fold(int first, int last) {
        sheet.groupRow(first, last);
    }

    /** A range of a column, from and to rows counted from 0: "D3:D9". */
    String range(RegulationColumn column, int first, int last) {
        String letter = letter(kind, column);
        return letter + (first + 1) + ":" + letter + (last + 1);
    }

    /** The letter of a column. */
    static String letter(RegulationSheet sheet, RegulationColumn column) {
        return CellReference.convertNumToColString(sheet.columns().indexOf(column));
    }

    private void choose(Choice choice, int first, int last, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list =
                helper.createValidation(
                        helper.createFormulaListConstraint(GuidePage.nameOf(choice)),
                        new CellRangeAddressList(first, last, column, column));
        list.setShowErrorBox(true);
        list.createErrorBox(text.of("workbook.choice.title"), text.of("workbook.choice.error"));
        sheet.addValidationData(list);
    }

    /** One row being filled. */
    final class Line {
        private final XSSFRow row;
        private final boolean ofSection;
        private final int indent;

        private Line(XSSFRow row, boolean ofSection, int indent) {
            this.row = row;
            this.ofSection = ofSection;
            this.indent = indent;
            kind.columns().forEach(column -> put(column, column.content() == Content.NUMBER));
        }

        private void put(RegulationColumn column, boolean number) {
            cell(column)
                    .setCellStyle(
                            number
                                    ? styles.number(ofSection)
                                    : styles.text(ofSection, "", indentOf(column)));
        }

        int number() {
            return row.getRowNum();
        }

        Line put(RegulationColumn column, String value) {
            XSSFCell cell = cell(column);
            cell.setCellValue(value);
            cell.setCellStyle(styles.text(ofSection, value, indentOf(column)));
            return this;
        }

        Line put(RegulationColumn column, Enum<?> word) {
            return put(column, text.word(word));
        }

        Line put(RegulationColumn column, int number) {
            cell(column).setCellValue(number);
            cell(column).setCellStyle(styles.number(ofSection));
            return this;
        }

        /** A number as a number if Excel can hold it exactly, else as a text. */
        Line put(RegulationColumn column, @Nullable Points points) {
            if (points == null) {
                return this;
            }
            if (points.value().precision() > MOST_DIGITS) {
                return put(column, points.toString());
            }
            cell(column).setCellValue(points.value().doubleValue());
            cell(column).setCellStyle(styles.number(ofSection));
            return this;
        }

        Line formula(RegulationColumn column, String formula) {
            cell(column).setCellFormula(formula);
            cell(column).setCellStyle(styles.number(ofSection));
            return this;
        }

        /** Lets a cell be chosen from a list. */
        Line choose(RegulationColumn column, Choice choice) {
            int at = kind.columns().indexOf(column);
            RegulationPage.this.choose(choice, row.getRowNum(), row.getRowNum(), at);
            return this;
        }

        private int indentOf(RegulationColumn column) {
            return column == RegulationColumn.TITLE ? indent : 0;
        }

        private XSSFCell cell(RegulationColumn column) {
            int at = kind.columns().indexOf(column);
            XSSFCell cell = row.getCell(at);
            return cell == null ? row.createCell(at) : cell;
        }
    }
}
