package vn.binhxet.export.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import java.util.List;

/** Lays a document out on A4 pages. */
public final class DocumentPdf {
    private static final float TWO_LINES = 3 * Decree.BODY;

    private final Document document;
    private final Text text;
    private final Letters letters = new Letters();
    private final Blocks blocks;
    private final Foot foot;
    private final org.openpdf.text.Document pdf;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfWriter writer;
    private final double width;
    private final float room;

    private DocumentPdf(Document document) {
        this.document = document;
        text = Text.in(document.language());
        width = Decree.room(document.orientation());
        room = Lengths.points(width);
        blocks = new Blocks(text, letters, room);
        float left = Lengths.points(Decree.LEFT);
        foot = new Foot(document, text, letters, left, left + room);
        boolean wide = document.orientation() == Orientation.LANDSCAPE;
        Rectangle page = wide ? PageSize.A4.rotate() : PageSize.A4;
        pdf =
                new org.openpdf.text.Document(
                        page,
                        left,
                        page.getWidth() - left - room,
                        Lengths.points(Decree.TOP),
                        Math.max(Lengths.points(Decree.BOTTOM), foot.height()));
        writer = PdfWriter.getInstance(pdf, out);
        writer.setPageEvent(new Margins(foot, document.watermark(), letters));
    }

    /** The file of a document; the same document gives the same bytes. */
    public static byte[] of(Document document) {
        return new DocumentPdf(document).bytes();
    }

    private byte[] bytes() {
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        pdf.addTitle(document.title());
        pdf.open();
        describe();
        if (document.letterhead() != null) {
            pdf.add(blocks.drawn(document.letterhead()));
        }
        for (int i = 0; i < document.parts().size(); i++) {
            Part part = document.parts().get(i);
            if (i > 0) {
                pdf.newPage();
            }
            if (part.apart()) {
                foot.writePages();
            }
            add(part);
        }
        pdf.close();
        return ConstantBytes.of(out.toByteArray());
    }

    private void describe() {
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

    private void add(Part part) {
        List<Block> all = part.blocks();
        int ending = part.ending();
        for (int i = 0; i < ending; i++) {
            if (all.get(i).leadsOn() && left() < begun(all, i)) {
                pdf.newPage();
            }
            add(all.get(i));
            boolean next = i + 1 < all.size() && all.get(i + 1).isSubject();
            if (all.get(i) instanceof Block.Heading(var _, var subject)
                    && all.get(i).isSubject()
                    && !next) {
                pdf.add(blocks.ruleBelow(subject));
            }
        }
        if (ending < all.size()) {
            List<Block> last = all.subList(ending, all.size());
            pdf.add(blocks.together(last.stream().map(blocks::drawn).toList()));
        }
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            draw(table);
        } else {
            pdf.add(blocks.drawn(block));
        }
    }

    /** The room left on the page, in points. */
    private float left() {
        return writer.getVerticalPosition(false) - pdf.bottom();
    }

    /** How high a block is with as much of what follows as must stand on its page. */
    private float begun(List<Block> all, int from) {
        float height = 0;
        int i = from;
        while (i < all.size() && all.get(i).leadsOn()) {
            height += Heights.of(List.of(blocks.drawn(all.get(i))), room) + Decree.BETWEEN;
            i++;
        }
        if (i == all.size()) {
            return height;
        }
        if (all.get(i) instanceof Table table) {
            Table first = table.withRows(table.rows().stream().limit(1).toList());
            return height + Heights.begun(drawn(first, table.slices(width).getFirst()));
        }
        return height + TWO_LINES;
    }

    private void draw(Table table) {
        List<List<Integer>> slices = table.slices(width);
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                pdf.newPage();
            }
            pdf.add(drawn(table, slices.get(i)));
        }
    }

    private PdfPTable drawn(Table table, List<Integer> columns) {
        return new Grid(table, columns, width, text, letters).drawn();
    }
}
