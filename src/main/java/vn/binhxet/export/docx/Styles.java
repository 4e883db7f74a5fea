package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import vn.binhxet.export.measure.Decree;

import java.math.BigInteger;
import java.util.Locale;

/** Writes the styles into a file. */
final class Styles {
    private static final String LETTERS = "Times New Roman";

    /** How Word counts line spacing. */
    private static final int OF_A_LINE = 240;

    private Styles() {}

    static void of(XWPFDocument word, Locale language) {
        XWPFStyles styles = word.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LETTERS);
        fonts.setHAnsi(LETTERS);
        fonts.setCs(LETTERS);
        fonts.setEastAsia(LETTERS);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.toLanguageTag());
        for (Style style : Style.values()) {
            styles.addStyle(new XWPFStyle(written(style)));
        }
    }

    private static CTStyle written(Style style) {
        CTStyle written = CTStyle.Factory.newInstance();
        written.setStyleId(style.id());
        written.setType(STStyleType.PARAGRAPH);
        written.addNewName().setVal(style.title());
        if (style == Style.NORMAL) {
            written.setDefault(true);
        } else {
            written.addNewBasedOn().setVal(Style.NORMAL.id());
        }
        written.addNewQFormat();
        letters(style, written.addNewRPr());
        CTPPrGeneral paragraph = written.addNewPPr();
        paragraph.addNewJc().setVal(STJc.Enum.forInt(style.align().getValue()));
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(Twips.ofPoints(style.before())));
        spacing.setAfter(BigInteger.valueOf(Twips.ofPoints(style.after())));
        spacing.setLine(BigInteger.valueOf(Math.round(style.lines() * OF_A_LINE)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style.staysWithNext()) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        switch (style) {
            case PART -> paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
            case BODY -> paragraph.addNewInd().setFirstLine(Twips.written(Decree.FIRST_LINE));
            default -> {}
        }
        return written;
    }

    private static void letters(Style style, CTRPr letters) {
        BigInteger halfPoints = BigInteger.valueOf(Math.round(style.size() * 2));
        letters.addNewSz().setVal(halfPoints);
        letters.addNewSzCs().setVal(halfPoints);
        if (style.isBold()) {
            letters.addNewB();
        }
        if (style.isItalic()) {
            letters.addNewI();
        }
    }
}
