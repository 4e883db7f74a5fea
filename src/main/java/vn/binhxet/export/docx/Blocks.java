package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

import vn.binhxet.document.Block;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Table;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.Times;
import vn.binhxet.text.Text;

import java.util.List;

/** Writes blocks, one below the other. */
final class Blocks {
    private final Flow flow;
    private final Text text;
    private final Signing signing;
    private final double room;

    /**
     * @param room between the margins, in millimetres
     */
    Blocks(Flow flow, Text text, double room) {
        this.flow = flow;
        this.text = text;
        this.room = room;
        signing = new Signing(text, room);
    }

    /**
     * Writes one.
     *
     * @param withNext whether it stays on the page of what follows
     */
    void write(Block block, boolean withNext) {
        switch (block) {
            case Letterhead head -> Heads.write(head, flow, room);
            case Block.Heading(var rank, var words) ->
                    flow.line(
                            switch (rank) {
                                case PAPER -> Style.TITLE;
                                case SUBJECT -> Style.SUBJECT;
                                case PART -> Style.PART;
                            },
                            words);
            case Block.Paragraph(var role, var words) -> paragraph(role, words, withNext);
            case Block.Lines(var count) -> {
                for (int i = 0; i < count; i++) {
                    dots();
                }
            }
            case Block.Signatures signatures -> signing.write(signatures, flow);
            case Table table -> write(table);
        }
    }

    /** The line below what the paper is about. */
    void ruleBelow(String subject) {
        double line = Math.min(Times.width(subject, Decree.BODY), Decree.points(room));
        flow.rule(line * Decree.SHORT_LINE, room);
    }

    private void paragraph(Block.Paragraph.Role role, String words, boolean withNext) {
        XWPFParagraph line =
                flow.line(
                        switch (role) {
                            case BODY -> Style.BODY;
                            case FORM -> Style.FORM;
                            case MARK -> Style.MARK;
                            case NOTE -> Style.NOTE;
                            case ADDRESS -> Style.ADDRESS;
                            case RIGHT -> Style.RIGHT;
                        },
                        words);
        if (withNext) {
            line.setKeepNext(true);
            line.getCTPPr().addNewKeepLines();
        }
        double indent = Decree.indent(words);
        if (role == Block.Paragraph.Role.ADDRESS && indent > 0) {
            line.setIndentationLeft(Twips.ofMillimetres(indent));
            line.setAlignment(ParagraphAlignment.LEFT);
        }
    }

    private void dots() {
        XWPFParagraph line = flow.line(Style.LINE, "");
        CTTabStop end = line.getCTPPr().addNewTabs().addNewTab();
        end.setVal(STTabJc.RIGHT);
        end.setLeader(STTabTlc.DOT);
        end.setPos(Twips.written(room));
        line.getRuns().getFirst().addTab();
    }

    private void write(Table table) {
        List<List<Integer>> slices = table.slices(room);
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                flow.breakPage();
            }
            new Grid(flow, table, slices.get(i), room, text).draw();
        }
    }
}
