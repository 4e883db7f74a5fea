package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.Handwriting;
import vn.binhxet.export.pdf.ConstantBytes;
import vn.binhxet.export.pdf.Letters;
import vn.binhxet.text.Text;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Lays the copies of a ballot paper out on sheets. */
public final class BallotPdf {
    private static final Color GREY = new Color(0x8C8C8C);
    private static final float CUT = 0.5f;
    private static final float DASH = 4;
    private static final float SMALL = 10;

    private final BallotPaper paper;
    private final List<Handwriting> copies;
    private final Letters letters = new Letters();
    private final Leaf leaf;
    private final Ink ink;
    private final Face face;
    private final int side;
    private final Document pdf;

    private BallotPdf(BallotPaper paper, BallotFormat format, List<Handwriting> copies) {
        this.paper = paper;
        this.copies = copies;
        leaf = Leaf.of(format);
        ink = new Ink(leaf, letters);
        face = Face.of(paper, leaf, letters, ink.room(copies));
        side = format == BallotFormat.A4 ? 1 : 2;
        Rectangle sheet = format == BallotFormat.A4 ? PageSize.A4 : PageSize.A4.rotate();
        pdf = new Document(sheet, 0, 0, 0, 0);
    }

    /**
     * The file of so many copies of a paper, one after the other; the same copies give the same
     * bytes.
     *
     * @param copies what is written on each; at least one
     */
    public static byte[] of(BallotPaper paper, BallotFormat format, List<Handwriting> copies) {
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("no copies");
        }
        return new BallotPdf(paper, format, copies).bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(pdf, out);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        pdf.addTitle(paper.title());
        pdf.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        String language = paper.language().toLanguageTag();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        List<PdfTemplate> drawn = drawn(writer.getDirectContent());
        for (int from = 0; from < copies.size(); from += side) {
            List<Handwriting> together = copies.subList(from, Math.min(from + side, copies.size()));
            for (int page = 0; page < drawn.size(); page++) {
                pdf.newPage();
                writer.setPageEmpty(false);
                sheet(writer.getDirectContent(), drawn.get(page), page, together);
            }
        }
        pdf.close();
        return ConstantBytes.of(out.toByteArray());
    }

    /** The pages of the paper, each drawn once. */
    private List<PdfTemplate> drawn(PdfContentByte first) {
        List<PdfTemplate> drawn = new ArrayList<>();
        for (List<Integer> page : face.pages()) {
            PdfTemplate template = first.createTemplate(leaf.width(), leaf.height());
            face.draw(template, page);
            drawn.add(template);
        }
        return drawn;
    }

    /** The same page of copies side by side. */
    private void sheet(PdfContentByte on, PdfTemplate drawn, int page, List<Handwriting> together) {
        for (int i = 0; i < together.size(); i++) {
            on.addTemplate(drawn, i * leaf.width(), 0);
            if (!together.get(i).equals(Handwriting.NONE)) {
                on.saveState();
                on.concatCTM(1, 0, 0, 1, i * leaf.width(), 0);
                ink.write(on, together.get(i), face, face.pages().get(page));
                on.restoreState();
            }
        }
        if (side == 2) {
            cuttingLine(on);
        }
        if (together.size() < side) {
            Font grey = letters.italic(SMALL);
            grey.setColor(GREY);
            String words = Text.in(paper.language()).of("paper.ballot.empty");
            Lines.of(words, grey, leaf.room())
                    .centred(on, leaf.width() + leaf.middle(), leaf.height() / 2);
        }
    }

    private void cuttingLine(PdfContentByte on) {
        on.saveState();
        on.setColorStroke(GREY);
        on.setLineWidth(CUT);
        on.setLineDash(DASH, DASH, 0);
        on.moveTo(leaf.width(), 0);
        on.lineTo(leaf.width(), leaf.height());
        on.stroke();
        on.restoreState();
    }
}
