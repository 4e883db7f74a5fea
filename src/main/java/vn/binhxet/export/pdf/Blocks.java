package vn.binhxet.export.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.DottedLineSeparator;

import vn.binhxet.document.Block;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Table;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.util.List;

/** Draws everything but tables. */
final class Blocks {
    private static final float NARROW = 4;
    private static final float RULE_AFTER = 8;

    private final Letters letters;
    private final Signing signing;
    private final float room;

    /**
     * @param room between the margins, in points
     */
    Blocks(Text text, Letters letters, float room) {
        this.letters = letters;
        this.room = room;
        signing = new Signing(text, letters);
    }

    /** Anything that needs to know nothing of the page. */
    Element drawn(Block block) {
        return switch (block) {
            case Letterhead head -> new Heads(letters).drawn(head, room);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Lines(var count) -> lines(count);
            case Block.Signatures signatures -> signing.drawn(signatures);
            case Table table -> throw new IllegalArgumentException("drawn by itself: " + table);
        };
    }

    /** The line below what the paper is about. */
    Element ruleBelow(String subject) {
        Font bold = letters.bold(Decree.BODY);
        float line = Math.min(room, bold.getBaseFont().getWidthPoint(subject, Decree.BODY));
        Paragraph rule = Open.rule((float) (line * Decree.SHORT_LINE), room, letters);
        rule.setSpacingAfter(RULE_AFTER);
        return rule;
    }

    /** Keeps pieces on one page. */
    Element together(List<Element> pieces) {
        PdfPCell cell = Open.cell();
        cell.setPadding(0);
        pieces.forEach(cell::addElement);
        PdfPTable whole = Open.side(1);
        whole.setKeepTogether(true);
        whole.setSpacingBefore(Decree.BETWEEN);
        whole.addCell(cell);
        return whole;
    }

    private Element heading(Block.Heading heading) {
        return switch (heading.rank()) {
            case PAPER -> {
                Paragraph line = Open.centred(heading.text(), letters.bold(Decree.TITLE));
                line.setSpacingBefore(NARROW);
                yield line;
            }
            case SUBJECT -> Open.centred(heading.text(), letters.bold(Decree.BODY));
            case PART -> {
                Paragraph line = Open.lines(heading.text(), letters.bold(Decree.BODY));
                line.setSpacingBefore(Decree.BETWEEN);
                line.setSpacingAfter(Decree.BETWEEN);
                yield line;
            }
        };
    }

    private Element paragraph(Block.Paragraph paragraph) {
        String words = paragraph.text();
        return switch (paragraph.role()) {
            case BODY -> {
                Paragraph body = Open.lines(words, letters.regular(Decree.BODY));
                body.setAlignment(Element.ALIGN_JUSTIFIED);
                body.setFirstLineIndent(Lengths.points(Decree.FIRST_LINE));
                body.setSpacingBefore(Decree.BETWEEN / 2);
                body.setSpacingAfter(Decree.BETWEEN / 2);
                yield body;
            }
            case FORM -> {
                Paragraph form = Open.lines(words, letters.regular(Decree.BODY));
                form.setLeading(0, Open.LEADING * Decree.FORM_LINES);
                form.setSpacingAfter(NARROW / 2);
                yield form;
            }
            case MARK -> {
                Paragraph mark = Open.centred(words, letters.italic(Decree.BODY));
                mark.setSpacingAfter(Decree.BETWEEN);
                yield mark;
            }
            case NOTE -> {
                Paragraph note = Open.lines(words, letters.italic(Decree.TABLE));
                note.setSpacingBefore(NARROW);
                yield note;
            }
            case ADDRESS -> address(words);
            case RIGHT -> {
                Paragraph day = Open.lines(words, letters.italic(Decree.BODY));
                day.setAlignment(Element.ALIGN_RIGHT);
                day.setSpacingBefore(Decree.BETWEEN);
                yield day;
            }
        };
    }

    private Element address(String words) {
        Paragraph line = Open.lines(words, letters.regular(Decree.BODY));
        double indent = Decree.indent(words);
        line.setIndentationLeft(Lengths.points(indent));
        line.setAlignment(indent == 0 ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        line.setSpacingBefore(Decree.BETWEEN / 2);
        line.setSpacingAfter(Decree.BETWEEN / 2);
        return line;
    }

    private Element lines(int count) {
        Paragraph all = new Paragraph();
        for (int i = 0; i < count; i++) {
            Paragraph line = new Paragraph(letters.drawn(new DottedLineSeparator()));
            line.setLeading(Lengths.points(Decree.LINE_TO_WRITE_ON));
            all.add(line);
        }
        return all;
    }
}
