package vn.binhxet.export.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import java.util.List;

/** Lays a document out on A4 pages. */
public final class DocumentPdf {
    private final Document document;
    private final Text text;
    private final Letters letters = new Letters();
    private final Blocks blocks = new Blocks(letters);
    private final org.openpdf.text.Document pdf;

    private DocumentPdf(Document document) {
        this.document = document;
        text = Text.in(document.language());
        Rectangle upright = PageSize.A4;
        pdf =
                new org.openpdf.text.Document(
                        document.orientation() == Orientation.LANDSCAPE
                                ? upright.rotate()
                                : upright,
                        Lengths.points(Lengths.LEFT),
                        Lengths.points(Lengths.RIGHT),
                        Lengths.points(Lengths.TOP),
                        Lengths.points(Lengths.BOTTOM));
    }

    /** The file of a document; the same document gives the same bytes. */
    public static byte[] of(Document document) {
        return new DocumentPdf(document).bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(pdf, out);
        writer.setPageEvent(new Margins(document, text, letters));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        pdf.addTitle(document.title());
        pdf.open();
        describe(writer);
        if (document.letterhead() != null) {
            pdf.add(blocks.letterhead(document.letterhead()));
        }
        for (int i = 0; i < document.parts().size(); i++) {
            if (i > 0) {
                pdf.newPage();
            }
            add(document.parts().get(i).blocks());
        }
        pdf.close();
        return ConstantBytes.of(out.toByteArray());
    }

    private void describe(PdfWriter writer) {
        Stamp stamp = document.stamp();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        if (stamp != null) {
            PdfDate at = new PdfDate(GregorianCalendar.from(stamp.at().toZonedDateTime()));
            writer.getInfo().put(PdfName.CREATIONDATE, at);
            writer.getInfo().put(PdfName.MODDATE, at);
        }
        String language = document.language().toLanguageTag();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    }

    /** Adds blocks; notes right above signatures stay on one page with them. */
    private void add(List<Block> all) {
        int signed = all.size();
        if (all.getLast() instanceof Block.Signatures) {
            signed--;
            while (signed > 0 && isNote(all.get(signed - 1))) {
                signed--;
            }
        }
        all.subList(0, signed).forEach(this::add);
        List<Block> end = all.subList(signed, all.size());
        if (!end.isEmpty()) {
            pdf.add(blocks.together(end.stream().map(blocks::drawn).toList()));
        }
    }

    private static boolean isNote(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.role() == Block.Paragraph.Role.NOTE;
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            draw(table);
        } else {
            pdf.add(blocks.drawn(block));
        }
    }

    private void draw(Table table) {
        double width = Lengths.ofPaper(pdf.right() - pdf.left());
        List<List<Integer>> slices = table.slices(width);
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                pdf.newPage();
            }
            pdf.add(new Grid(table, slices.get(i), width, text, letters).drawn());
        }
    }
}
