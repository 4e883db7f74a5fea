package vn.binhxet.export.docx;

import vn.binhxet.document.Letterhead;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.Times;

import java.util.List;

/** Writes the head of an official paper. */
final class Heads {
    private Heads() {}

    /**
     * Who issues the paper and its number at the left; state, motto and day at the right.
     *
     * @param room between the margins, in millimetres
     */
    static void write(Letterhead head, Flow flow, double room) {
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
}
