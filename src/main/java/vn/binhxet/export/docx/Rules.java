package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

import java.math.BigInteger;

/** Makes a paragraph a short line in the middle: what is below it is its border. */
final class Rules {
    /** In eighths of a point. */
    private static final BigInteger THICK = BigInteger.valueOf(6);

    private Rules() {}

    /**
     * Draws the line.
     *
     * @param empty a paragraph without words
     * @param length of the line, in points
     * @param room the width it stands in, in millimetres
     */
    static void draw(XWPFParagraph empty, double length, double room) {
        empty.setStyle(Style.RULE.id());
        CTPPr look = empty.getCTP().getPPr();
        CTBorder line = look.addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(THICK);
        line.setSpace(BigInteger.ZERO);
        int free = Math.max(0, Twips.ofMillimetres(room) - Twips.ofPoints(length));
        CTInd indent = look.addNewInd();
        indent.setLeft(BigInteger.valueOf(free / 2));
        indent.setRight(BigInteger.valueOf(free / 2));
    }
}
