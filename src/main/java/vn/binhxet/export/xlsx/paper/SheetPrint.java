package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.util.List;

/**
 * How a sheet is printed: A4, as many pages across as its table has slices, the code at the foot
 * and the number of the page above it.
 */
final class SheetPrint {
    private static final double INCH = 25.4;
    private static final double POINTS = 72 / INCH;
    private static final double OVERRUN = 1.2;

    /** So that letters are as large as on other papers; programs differ a little in widths. */
    private static final short PERCENT = (short) (95 / SheetColumns.LARGER);

    private SheetPrint() {}

    static void set(XSSFSheet sheet, Document document) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(document.orientation() == Orientation.LANDSCAPE);
        sheet.setMargin(PageMargin.TOP, Decree.TOP / INCH);
        sheet.setMargin(PageMargin.BOTTOM, Decree.BOTTOM / INCH);
        sheet.setMargin(PageMargin.LEFT, Decree.LEFT / INCH);
        sheet.setMargin(PageMargin.RIGHT, Decree.RIGHT / INCH);
        sheet.setMargin(PageMargin.HEADER, 10 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 9 / INCH);
        String watermark = document.watermark();
        sheet.getHeader().setCenter(watermark == null ? "&P" : "&P\n" + plain(watermark));
        foot(sheet.getFooter(), document);
    }

    /** The first page of the paper bears no number. */
    static void asFirst(XSSFSheet sheet, Document document) {
        String watermark = document.watermark();
        sheet.getFirstHeader().setCenter(watermark == null ? "" : plain(watermark));
        foot(sheet.getFirstFooter(), document);
    }

    private static void foot(Footer footer, Document document) {
        Text text = Text.in(document.language());
        Stamp stamp = document.stamp();
        footer.setLeft(
                stamp == null
                        ? ""
                        : plain(text.of("paper.stamp", stamp.code().text(), stamp.entry())));
        String marks = plain(String.join("; ", document.marks()));
        footer.setRight(marks + "\n" + text.of("paper.page") + " &P/&N");
    }

    /** Scales what was laid out to its pages; what runs over a page by a few lines, to one page. */
    static void fit(XSSFSheet sheet, Document document, SheetColumns columns) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        List<List<Integer>> pages = columns.pages();
        if (pages.size() == 1) {
            float height = 0;
            for (Row row : sheet) {
                height += row.getHeightInPoints();
            }
            boolean upright = document.orientation() == Orientation.PORTRAIT;
            double page = (upright ? 257 : 170) * POINTS * 100 / PERCENT;
            sheet.setFitToPage(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) (height < page * OVERRUN ? 1 : 0));
            return;
        }
        print.setScale(PERCENT);
        for (List<Integer> page : pages.subList(0, pages.size() - 1)) {
            sheet.setColumnBreak(page.getLast());
        }
    }

    /** An ampersand begins a code in heads and feet. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
