package vn.binhxet.export.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The page: A4, its margins, the number of the page above (not on the first), and at the foot what
 * vouches for the paper (NĐ 30/2020/NĐ-CP, annex I).
 */
final class Page {
    private static final double LONG = 297;
    private static final double SHORT = 210;
    private static final double TOP = 20;
    private static final double BOTTOM = 20;
    private static final double LEFT = 30;
    private static final double RIGHT = 15;
    private static final double EDGE = 8;

    private final XWPFDocument word;
    private final Document paper;
    private final Text text;

    Page(XWPFDocument word, Document paper, Text text) {
        this.word = word;
        this.paper = paper;
        this.text = text;
    }

    /** The room between the margins, in millimetres. */
    double width() {
        return (isWide() ? LONG : SHORT) - LEFT - RIGHT;
    }

    void write() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.written(isWide() ? LONG : SHORT));
        size.setH(Twips.written(isWide() ? SHORT : LONG));
        if (isWide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.written(TOP));
        margins.setBottom(Twips.written(BOTTOM));
        margins.setLeft(Twips.written(LEFT));
        margins.setRight(Twips.written(RIGHT));
        margins.setHeader(Twips.written(EDGE));
        margins.setFooter(Twips.written(EDGE));
        margins.setGutter(Twips.written(0));
        XWPFHeaderFooterPolicy policy = word.createHeaderFooterPolicy();
        String mark = paper.watermark();
        if (mark != null) {
            policy.createWatermark(mark);
        }
        for (HeaderFooterType of : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            head(word.createHeader(of), of);
            foot(word.createFooter(of));
        }
    }

    private boolean isWide() {
        return paper.orientation() == Orientation.LANDSCAPE;
    }

    private static void head(XWPFHeader head, HeaderFooterType of) {
        XWPFParagraph line = line(head, Style.PAGE);
        if (of == HeaderFooterType.DEFAULT) {
            line.getCTP().addNewFldSimple().setInstr("PAGE");
        }
    }

    private void foot(XWPFHeaderFooter foot) {
        XWPFParagraph line = line(foot, Style.FOOT);
        var tab = line.getCTP().addNewPPr().addNewTabs().addNewTab();
        line.setStyle(Style.FOOT.id());
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(Twips.written(width()));
        Stamp stamp = paper.stamp();
        String code =
                stamp == null ? "" : text.of("paper.stamp", stamp.code().text(), stamp.entry());
        line.createRun().setText(code);
        line.createRun().addTab();
        List<String> marks = new ArrayList<>(paper.marks());
        marks.add("");
        line.createRun().setText(String.join("; ", marks));
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText("/");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static XWPFParagraph line(XWPFHeaderFooter in, Style style) {
        XWPFParagraph line = in.createParagraph();
        line.setStyle(style.id());
        return line;
    }
}
