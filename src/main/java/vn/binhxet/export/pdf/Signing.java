package vn.binhxet.export.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.util.Arrays;
import java.util.List;

/** Draws places for signatures: in what capacity above, names below at one height. */
final class Signing {
    private static final float BEFORE = 12;

    private final Text text;
    private final Letters letters;

    Signing(Text text, Letters letters) {
        this.text = text;
        this.letters = letters;
    }

    Element drawn(Signatures signatures) {
        List<Signature> all = signatures.all();
        boolean besides = signatures.standsAtTheRight();
        PdfPTable table = Open.side(all.size() + (besides ? 1 : 0));
        table.setSpacingBefore(BEFORE);
        table.setKeepTogether(true);
        if (besides) {
            float[] widths = new float[all.size() + 1];
            Arrays.fill(widths, (float) (1 - Decree.RECIPIENTS) / all.size());
            widths[0] = (float) Decree.RECIPIENTS;
            table.setWidths(widths);
            table.addCell(recipients(signatures.recipients()));
        }
        all.forEach(one -> table.addCell(capacity(one)));
        for (Signature one : all) {
            PdfPCell below = Open.cell();
            below.setPaddingTop(Lengths.points(Decree.TO_SIGN));
            below.addElement(Open.centred(one.name(), letters.bold(Decree.BODY)));
            table.addCell(below);
        }
        return table;
    }

    private PdfPCell recipients(List<String> all) {
        PdfPCell cell = Open.cell();
        cell.setRowspan(2);
        if (!all.isEmpty()) {
            String head = text.of("paper.recipients");
            cell.addElement(Open.lines(head, letters.boldItalic(Decree.COPIES)));
        }
        all.forEach(one -> cell.addElement(Open.lines(one, letters.regular(Decree.COPY))));
        return cell;
    }

    private PdfPCell capacity(Signature one) {
        PdfPCell cell = Open.cell();
        one.as().forEach(as -> cell.addElement(Open.centred(as, letters.bold(Decree.BODY))));
        if (!one.of().isEmpty()) {
            cell.addElement(Open.centred(one.of(), letters.regular(Decree.BODY)));
        }
        return cell;
    }
}
