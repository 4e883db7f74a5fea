package vn.binhxet.export.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.math.BigInteger;
import java.util.List;

/**
 * The page: A4, its margins, the number of the page above (not on the first), and at the foot which
 * paper this is, which of how many pages, what vouches for it and what to know of it.
 */
final class Page {
    private static final double EDGE = 9;
    private static final double FOOT_EDGE = 7;
    private static final double ROOM_FOR_PAGE = 24;
    private static final String APART = " – ";

    private final XWPFDocument word;
    private final Document paper;
    private final Text text;

    Page(XWPFDocument word, Document paper, Text text) {
        this.word = word;
        this.paper = paper;
        this.text = text;
    }

    /**
     * Writes it for every paper in the file.
     *
     * @param ends the last line of each paper but the last
     */
    void write(List<XWPFParagraph> ends) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        boolean wide = paper.orientation() == Orientation.LANDSCAPE;
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.written(wide ? Decree.LONG_EDGE : Decree.SHORT_EDGE));
        size.setH(Twips.written(wide ? Decree.SHORT_EDGE : Decree.LONG_EDGE));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.written(Decree.TOP));
        margins.setBottom(Twips.written(Decree.BOTTOM));
        margins.setLeft(Twips.written(Decree.LEFT));
        margins.setRight(Twips.written(Decree.RIGHT));
        margins.setHeader(Twips.written(EDGE));
        margins.setFooter(Twips.written(FOOT_EDGE));
        margins.setGutter(Twips.written(0));
        for (HeaderFooterType of : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            head(word.createHeader(of), of);
            foot(word.createFooter(of), ends.isEmpty() ? "NUMPAGES" : "SECTIONPAGES");
        }
        if (!ends.isEmpty()) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
            ends.forEach(end -> end.getCTPPr().setSectPr(section));
        }
    }

    private void head(XWPFHeader head, HeaderFooterType of) {
        XWPFParagraph line = line(head, Style.PAGE);
        String mark = paper.watermark();
        if (mark != null) {
            Watermark.write(head, mark, of == HeaderFooterType.FIRST ? 0 : 1);
        }
        if (of == HeaderFooterType.DEFAULT) {
            field(line, "PAGE");
        }
    }

    private void foot(XWPFHeaderFooter foot, String pages) {
        double room = Decree.room(paper.orientation());
        List<Double> widths = List.of(room - ROOM_FOR_PAGE, ROOM_FOR_PAGE);
        Side side = new Side(foot.createTable(1, 2), widths);
        side.line(0, Style.FOOT, paper.title(), false);
        XWPFParagraph page = side.line(1, Style.FOOT, text.of("paper.page") + " ", false);
        page.setAlignment(ParagraphAlignment.RIGHT);
        field(page, "PAGE");
        page.createRun().setText("/");
        field(page, pages);
        Stamp stamp = paper.stamp();
        String code =
                stamp == null ? "" : text.of("paper.stamp", stamp.code().text(), stamp.entry());
        XWPFParagraph known = side.line(0, Style.FOOT, code, false);
        if (!paper.marks().isEmpty()) {
            XWPFRun marks = known.createRun();
            marks.setText((stamp == null ? "" : APART) + String.join("; ", paper.marks()));
            marks.setItalic(true);
        }
        line(foot, Style.GAP);
    }

    /** What Word works out; the word within stands there until it has. */
    private static void field(XWPFParagraph line, String name) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static XWPFParagraph line(XWPFHeaderFooter in, Style style) {
        XWPFParagraph line = in.createParagraph();
        line.setStyle(style.id());
        return line;
    }
}
