package vn.binhxet.export.docx;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.Times;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a document as a Word file, to be read and changed there. */
public final class DocumentDocx {
    /** Papers are of Viet Nam; Word wants to know the country with the language. */
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Document paper;
    private final XWPFDocument word;
    private final double room;

    private DocumentDocx(Document paper, XWPFDocument word) {
        this.paper = paper;
        this.word = word;
        room = Decree.room(paper.orientation());
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
        Text text = Text.in(paper.language());
        boolean vietnamese = paper.language().getLanguage().equals(VIETNAMESE.getLanguage());
        Locale language = vietnamese ? VIETNAMESE : paper.language();
        Styles.of(word, language);
        describe(language);
        Settings.write(word);
        Flow flow = new Flow(word);
        Letterhead head = paper.letterhead();
        if (head != null) {
            write(head, flow);
        }
        Blocks blocks = new Blocks(flow, text, room);
        for (int i = 0; i < paper.parts().size(); i++) {
            if (i > 0) {
                flow.breakPage();
            }
            write(paper.parts().get(i), blocks);
        }
        flow.gap();
        new Page(word, paper, text).write();
    }

    private void describe(Locale language) {
        CoreProperties known = word.getProperties().getCoreProperties();
        known.setTitle(paper.title());
        PackagePropertiesPart properties = known.getUnderlyingProperties();
        properties.setLanguageProperty(language.toLanguageTag());
        Stamp stamp = paper.stamp();
        Instant made = stamp == null ? Instant.EPOCH : stamp.at().toInstant();
        Optional<Date> at = Optional.of(Date.from(made));
        known.setCreated(at);
        known.setModified(at);
    }

    /** Who issues the paper and its number at the left; state, motto and day at the right. */
    private void write(Letterhead head, Flow flow) {
        double left = room * Decree.ISSUER;
        double right = room - left;
        Side side = new Side(flow.table(1, 2), List.of(left, right));
        side.line(0, Style.NATION, head.body(), false);
        double body = Math.min(Times.width(head.body(), Decree.NATION), Decree.points(left));
        side.rule(0, body * Decree.SHORT_LINE, left);
        side.line(1, Style.NATION, head.nation(), false);
        side.line(1, Style.LETTERHEAD, head.motto(), true);
        side.rule(1, Times.width(head.motto(), Decree.BODY), right);
        if (!head.number().isEmpty()) {
            side.line(0, Style.LETTERHEAD, head.number(), false);
        }
        var day = side.line(1, Style.LETTERHEAD, head.dated(), false);
        day.getRuns().getFirst().setItalic(true);
    }

    /** Writes blocks one below the other; those that end the part stay on one page. */
    private static void write(Part part, Blocks blocks) {
        List<Block> all = part.blocks();
        int ending = part.ending();
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            blocks.write(block, block.leadsOn() || i >= ending);
            boolean next = i + 1 < all.size() && all.get(i + 1).isSubject();
            if (block instanceof Block.Heading(var _, var subject) && block.isSubject() && !next) {
                blocks.ruleBelow(subject);
            }
        }
    }
}
