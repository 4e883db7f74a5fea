package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.zipped.FixedZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lays a document out on sheets. */
public final class DocumentWorkbook {
    private static final int LONGEST_NAME = 31;

    private DocumentWorkbook() {}

    /** The file of a document; the same document gives the same bytes. */
    public static byte[] of(Document document) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(book.getProperties().getCoreProperties(), document);
            Styles styles = new Styles(book);
            Formulas formulas = new Formulas();
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (Part part : document.parts()) {
                XSSFSheet sheet = book.createSheet(free(part.name(), names));
                SheetLayout layout = new SheetLayout(sheet, part, document, styles, formulas);
                if (names.size() == 1) {
                    layout.begin();
                }
                layout.draw();
            }
            formulas.write();
            book.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(CoreProperties properties, Document document) {
        Stamp stamp = document.stamp();
        Instant made = stamp == null ? Instant.EPOCH : stamp.at().toInstant();
        Optional<Date> at = Optional.of(Date.from(made));
        properties.setTitle(document.title());
        properties.setCreator("Bình Xét");
        properties.setCreated(at);
        properties.setModified(at);
    }

    /** A name that no sheet has yet; without commas, on which the library cuts a list of areas. */
    private static String free(String wanted, Set<String> names) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.replace(",", ""));
        String name = safe;
        for (int i = 2; !names.add(name); i++) {
            String ending = String.format(Locale.ROOT, " (%d)", i);
            int kept = Math.min(safe.length(), LONGEST_NAME - ending.length());
            name = safe.substring(0, kept) + ending;
        }
        return name;
    }
}
