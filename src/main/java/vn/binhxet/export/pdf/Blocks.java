package vn.binhxet.export.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.DottedLineSeparator;
import org.openpdf.text.pdf.draw.LineSeparator;

import vn.binhxet.document.Block;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Table;

import java.util.List;

/** Draws everything but tables. */
final class Blocks {
    private static final float LEADING = 1.25f;
    private static final float WHOLE = 100;

    /** The name of the state never leaves its line, on an upright page too. */
    private static final float[] HALVES = {44, 56};

    private static final float RULE_BELOW_BODY = 33;
    private static final float BEFORE_LAST_WORDS = 6;
    private static final float LINE_TO_WRITE_ON = Lengths.points(9);
    private static final float ROOM_TO_SIGN = Lengths.points(22);

    private final Letters letters;

    Blocks(Letters letters) {
        this.letters = letters;
    }

    /** Who issues the paper at the left; state, motto and day at the right. */
    Element letterhead(Letterhead head) {
        PdfPCell left = open();
        left.addElement(centred(head.body(), letters.bold(Letters.BODY - 1)));
        LineSeparator rule =
                new LineSeparator(0.7f, RULE_BELOW_BODY, null, Element.ALIGN_CENTER, 6);
        left.addElement(new Paragraph(letters.drawn(rule)));
        if (!head.number().isEmpty()) {
            Paragraph number = centred(head.number(), letters.regular(Letters.BODY));
            number.setSpacingBefore(8);
            left.addElement(number);
        }
        PdfPCell right = open();
        right.addElement(centred(head.nation(), letters.bold(Letters.BODY - 1)));
        Chunk motto = new Chunk(head.motto(), letters.bold(Letters.BODY));
        motto.setUnderline(0.7f, -4);
        Paragraph below = centred("", letters.bold(Letters.BODY));
        below.add(motto);
        right.addElement(below);
        Paragraph day = centred(head.dated(), letters.italic(Letters.BODY));
        day.setSpacingBefore(8);
        right.addElement(day);
        PdfPTable both = side(2);
        both.setWidths(HALVES);
        both.addCell(left);
        both.addCell(right);
        both.setSpacingAfter(8);
        return both;
    }

    /** Anything that needs to know nothing of the page. */
    Element drawn(Block block) {
        return switch (block) {
            case Letterhead head -> letterhead(head);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Lines(var count) -> lines(count);
            case Block.Signatures signatures -> signatures(signatures);
            case Table table -> throw new IllegalArgumentException("drawn by itself: " + table);
        };
    }

    /** Keeps pieces on one page. */
    Element together(List<Element> pieces) {
        PdfPCell cell = open();
        cell.setPadding(0);
        pieces.forEach(cell::addElement);
        PdfPTable whole = side(1);
        whole.setKeepTogether(true);
        whole.setSpacingBefore(BEFORE_LAST_WORDS);
        whole.addCell(cell);
        return whole;
    }

    private Element heading(Block.Heading heading) {
        Paragraph line = centred(heading.text(), letters.bold(Letters.BODY));
        switch (heading.rank()) {
            case PAPER -> line.setSpacingBefore(4);
            case SUBJECT -> line.setSpacingAfter(2);
            case PART -> {
                line.setAlignment(Element.ALIGN_LEFT);
                line.setSpacingBefore(6);
                line.setSpacingAfter(6);
            }
        }
        return line;
    }

    private Element paragraph(Block.Paragraph paragraph) {
        return switch (paragraph.role()) {
            case BODY -> {
                Paragraph body = lines(paragraph.text(), letters.regular(Letters.BODY));
                body.setAlignment(Element.ALIGN_JUSTIFIED);
                body.setFirstLineIndent(Lengths.points(10));
                body.setSpacingBefore(3);
                body.setSpacingAfter(3);
                yield body;
            }
            case MARK -> {
                Paragraph mark = centred(paragraph.text(), letters.italic(Letters.BODY));
                mark.setSpacingAfter(6);
                yield mark;
            }
            case NOTE -> {
                Paragraph note = lines(paragraph.text(), letters.italic(Letters.TABLE));
                note.setSpacingBefore(4);
                yield note;
            }
            case ADDRESS -> {
                Paragraph line = centred(paragraph.text(), letters.regular(Letters.BODY));
                line.setSpacingBefore(6);
                yield line;
            }
            case RIGHT -> {
                Paragraph day = lines(paragraph.text(), letters.italic(Letters.BODY));
                day.setAlignment(Element.ALIGN_RIGHT);
                yield day;
            }
        };
    }

    private Element lines(int count) {
        Paragraph all = new Paragraph();
        for (int i = 0; i < count; i++) {
            Paragraph line = new Paragraph(letters.drawn(new DottedLineSeparator()));
            line.setLeading(LINE_TO_WRITE_ON);
            all.add(line);
        }
        return all;
    }

    private Element signatures(Block.Signatures signatures) {
        PdfPTable table = side(signatures.all().size());
        table.setSpacingBefore(12);
        table.setKeepTogether(true);
        for (Block.Signature one : signatures.all()) {
            PdfPCell as = open();
            one.as().forEach(line -> as.addElement(centred(line, letters.bold(Letters.BODY))));
            as.addElement(centred(one.of(), letters.regular(Letters.BODY)));
            table.addCell(as);
        }
        for (Block.Signature one : signatures.all()) {
            PdfPCell below = open();
            below.setPaddingTop(ROOM_TO_SIGN);
            below.addElement(centred(one.name(), letters.bold(Letters.BODY)));
            table.addCell(below);
        }
        return table;
    }

    private static PdfPTable side(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(WHOLE);
        return table;
    }

    private static PdfPCell open() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private static Paragraph centred(String words, Font font) {
        Paragraph line = lines(words, font);
        line.setAlignment(Element.ALIGN_CENTER);
        return line;
    }

    private static Paragraph lines(String words, Font font) {
        Paragraph lines = new Paragraph(words, font);
        lines.setLeading(0, LEADING);
        return lines;
    }
}
