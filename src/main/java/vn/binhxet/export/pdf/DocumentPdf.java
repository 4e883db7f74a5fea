package vn.binhxet.export.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading.Rank;
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
    /** A heading and two lines below it. */
    private static final float WITH_HEADING = Lengths.points(24);

    private final Document document;
    private final Text text;
    private final Letters letters = new Letters();
    private final Blocks blocks = new Blocks(letters);
    private final org.openpdf.text.Document pdf;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfWriter writer;

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
        writer = PdfWriter.getInstance(pdf, out);
    }

    /** The file of a document; the same document gives the same bytes. */
    public static byte[] of(Document document) {
        return new DocumentPdf(document).bytes();
    }

    private byte[] bytes() {
        writer.setPageEvent(new Margins(document, text, letters));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        pdf.addTitle(document.title());
        pdf.open();
        describe();
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

    /** Adds blocks; signatures stay on one page with what is said right above them. */
    private void add(List<Block> all) {
        int signed = all.size();
        while (signed > 0 && all.get(signed - 1) instanceof Block.Signatures) {
            signed--;
        }
        if (signed < all.size()) {
            signed = firstOfLastWords(all, signed);
        }
        all.subList(0, signed).forEach(this::add);
        List<Block> end = all.subList(signed, all.size());
        if (!end.isEmpty()) {
            pdf.add(blocks.together(end.stream().map(blocks::drawn).toList()));
        }
    }

    /** All notes before that block; where there is none, the sentence there and its heading. */
    private static int firstOfLastWords(List<Block> all, int before) {
        int first = before;
        while (first > 0 && isNote(all.get(first - 1))) {
            first--;
        }
        if (first == before && first > 0 && all.get(first - 1) instanceof Block.Paragraph) {
            first--;
            if (first > 0 && all.get(first - 1) instanceof Block.Heading) {
                first--;
            }
        }
        return first;
    }

    private static boolean isNote(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.role() == Block.Paragraph.Role.NOTE;
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            draw(table);
        } else {
            keepWithNext(block);
            pdf.add(blocks.drawn(block));
        }
    }

    /** A heading never ends a page. */
    private void keepWithNext(Block block) {
        boolean heads = block instanceof Block.Heading(var rank, _) && rank == Rank.PART;
        if (heads && writer.getVerticalPosition(false) - pdf.bottom() < WITH_HEADING) {
            pdf.newPage();
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
