package vn.binhxet.export.docx;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Writes a document as a Word file, to be read and changed there. */
public final class DocumentDocx {
    /** Who issues the paper, and state, motto and day: shares of the room between the margins. */
    private static final double LEFT_SHARE = 0.44;

    private static final int LINES_TO_SIGN = 4;

    private static final String DOTS = "…".repeat(30);

    private final Document paper;
    private final Text text;
    private final XWPFDocument word;
    private final Page page;

    private DocumentDocx(Document paper, XWPFDocument word) {
        this.paper = paper;
        this.word = word;
        text = Text.in(paper.language());
        page = new Page(word, paper, text);
    }

    /** The file of a document; the same document gives the same bytes. */
    public static byte[] of(Document paper) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new DocumentDocx(paper, word).write();
            word.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    private void write() {
        Styles.of(word, paper.language());
        describe();
        Letterhead head = paper.letterhead();
        if (head != null) {
            write(head);
        }
        for (int i = 0; i < paper.parts().size(); i++) {
            write(paper.parts().get(i), i > 0);
        }
        page.write();
    }

    private void describe() {
        CoreProperties known = word.getProperties().getCoreProperties();
        known.setTitle(paper.title());
        Stamp stamp = paper.stamp();
        Instant made = stamp == null ? Instant.EPOCH : stamp.at().toInstant();
        Optional<Date> at = Optional.of(Date.from(made));
        known.setCreated(at);
        known.setModified(at);
    }

    private void write(Letterhead head) {
        double width = page.width();
        Side side = new Side(word, List.of(width * LEFT_SHARE, width * (1 - LEFT_SHARE)));
        side.line(0, Style.LETTERHEAD, head.body(), true);
        side.line(0, Style.LETTERHEAD, "_______", true);
        side.line(1, Style.LETTERHEAD, head.nation(), true);
        XWPFParagraph motto = side.line(1, Style.LETTERHEAD, head.motto(), true);
        motto.getRuns()
                .getFirst()
                .setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
        side.line(1, Style.LETTERHEAD, "", false);
        side.line(1, Style.LETTERHEAD, head.dated(), false).getRuns().getFirst().setItalic(true);
    }

    private void write(Part part, boolean onNewPage) {
        if (onNewPage) {
            breakPage();
        }
        part.blocks().forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Letterhead head -> write(head);
            case Block.Heading(var rank, var words) ->
                    line(
                            switch (rank) {
                                case PAPER -> Style.TITLE;
                                case SUBJECT -> Style.SUBJECT;
                                case PART -> Style.PART;
                            },
                            words);
            case Block.Paragraph(var role, var words) ->
                    line(
                            switch (role) {
                                case BODY -> Style.BODY;
                                case MARK -> Style.MARK;
                                case NOTE -> Style.NOTE;
                                case ADDRESS -> Style.ADDRESS;
                                case RIGHT -> Style.RIGHT;
                            },
                            words);
            case Block.Lines(var count) -> {
                for (int i = 0; i < count; i++) {
                    line(Style.LINE, DOTS);
                }
            }
            case Block.Signatures signatures -> write(signatures);
            case Table table -> write(table);
        }
    }

    /** In what capacity above, names below, each at one height however many lines stand above. */
    private void write(Block.Signatures signatures) {
        List<Block.Signature> all = signatures.all();
        int most = all.stream().mapToInt(one -> one.as().size()).max().orElse(0);
        Side side = new Side(word, Collections.nCopies(all.size(), page.width() / all.size()));
        for (int i = 0; i < all.size(); i++) {
            Block.Signature one = all.get(i);
            for (String line : one.as()) {
                side.line(i, Style.SIGNATURE, line, true);
            }
            side.line(i, Style.SIGNATURE, one.of(), false);
            for (int line = one.as().size(); line < most + LINES_TO_SIGN; line++) {
                side.line(i, Style.SIGNATURE, "", false);
            }
            side.line(i, Style.SIGNATURE, one.name(), true);
        }
    }

    private void write(Table table) {
        List<List<Integer>> slices = table.slices(page.width());
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                breakPage();
            }
            new Grid(word, table, slices.get(i), page.width(), text).draw();
        }
    }

    private void breakPage() {
        word.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private void line(Style style, String words) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle(style.id());
        line.createRun().setText(words);
    }
}
