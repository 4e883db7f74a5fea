package vn.binhxet.export.xlsx.regulation;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Writes a regulation as an Excel workbook, in Vietnamese, the language of regulations. */
public final class RegulationWorkbook {
    private static final Text WORDS = Text.in(Text.VIETNAMESE);

    private final XSSFWorkbook workbook;
    private final RegulationStyles styles;

    private RegulationWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        styles = new RegulationStyles(workbook);
    }

    /** The file; the same regulation gives the same bytes. */
    public static byte[] of(Regulation regulation) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new RegulationWorkbook(workbook).fill(regulation);
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    private void fill(Regulation regulation) {
        new GeneralPage(page(RegulationSheet.GENERAL), WORDS).fill(regulation);
        CriteriaPage.fill(page(RegulationSheet.CRITERIA), regulation.scheme());
        ListPages.adjustments(page(RegulationSheet.ADJUSTMENTS), regulation.scheme());
        ListPages.classes(page(RegulationSheet.CLASSES), regulation.scheme());
        ListPages.tieOrder(page(RegulationSheet.TIE_ORDER), regulation.scheme());
        new AwardPages(WORDS).awards(page(RegulationSheet.AWARDS), regulation);
        new AwardPages(WORDS).offices(page(RegulationSheet.OFFICES), regulation);
        new GuidePage(workbook, styles, WORDS).fill();
        workbook.setForceFormulaRecalculation(true);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        POIXMLProperties.CoreProperties about = workbook.getProperties().getCoreProperties();
        about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        about.setCreator(WORDS.of("app.name"));
        about.setTitle(regulation.title());
    }

    private RegulationPage page(RegulationSheet sheet) {
        return new RegulationPage(sheet, workbook, styles, WORDS);
    }
}
