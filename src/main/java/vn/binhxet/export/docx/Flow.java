package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.binhxet.document.Document.Part;
import vn.binhxet.export.measure.Decree;

import java.util.ArrayList;
import java.util.List;

/**
 * The file from its top to its bottom. Word makes one table of two that touch, and begins a new
 * page only at a paragraph, so a narrow one stands between where it must.
 */
final class Flow {
    private final XWPFDocument word;
    private final List<XWPFParagraph> ends = new ArrayList<>();
    private boolean broken;
    private boolean tabled;

    Flow(XWPFDocument word) {
        this.word = word;
    }

    /** The next part begins on a new page; one that is a paper of its own counts its pages anew. */
    void begin(Part next) {
        if (next.apart()) {
            ends.add(empty(Style.GAP));
        } else {
            breakPage();
        }
    }

    /** The last line of each paper but the last. */
    List<XWPFParagraph> endsOfPapers() {
        return ends;
    }

    /** What follows begins on a new page. */
    void breakPage() {
        broken = true;
    }

    XWPFParagraph line(Style style, String words) {
        boolean afterTable = tabled;
        XWPFParagraph line = empty(style);
        if (afterTable) {
            line.setSpacingBefore(Twips.ofPoints(Math.max(style.before(), Decree.BETWEEN)));
        }
        line.createRun().setText(words);
        return line;
    }

    /** A short line to draw, of that length in points, in the middle of so many millimetres. */
    void rule(double length, double room) {
        Rules.draw(empty(Style.RULE), length, room);
    }

    XWPFTable table(int rows, int columns) {
        if (broken || tabled) {
            gap();
        }
        tabled = true;
        return word.createTable(rows, columns);
    }

    /** A paragraph that takes next to no room and stays with what follows. */
    void gap() {
        empty(Style.GAP);
    }

    private XWPFParagraph empty(Style style) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle(style.id());
        if (broken) {
            line.setPageBreak(true);
        }
        broken = false;
        tabled = false;
        return line;
    }
}
