package vn.binhxet.export.docx;

import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.Times;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Places for signatures: in what capacity above, names below at one height. All is one row, for not
 * every program keeps two rows on one page.
 */
final class Signing {
    private static final int POINTS_BEFORE = 12;

    /** How high a line is, in sizes of its letters. */
    private static final double LINE = 1.15;

    private final Text text;
    private final double room;

    /**
     * @param room between the margins, in millimetres
     */
    Signing(Text text, double room) {
        this.text = text;
        this.room = room;
    }

    void write(Signatures signatures, Flow flow) {
        List<Signature> all = signatures.all();
        boolean besides = signatures.standsAtTheRight();
        double left = besides ? room * Decree.RECIPIENTS : 0;
        List<Double> widths = new ArrayList<>();
        if (besides) {
            widths.add(left);
        }
        widths.addAll(Collections.nCopies(all.size(), (room - left) / all.size()));
        flow.gap();
        Side side = new Side(flow.table(1, widths.size()), widths);
        if (besides) {
            write(signatures.recipients(), side);
        }
        double width = widths.getLast();
        int most = all.stream().mapToInt(one -> lines(one, width)).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            Signature one = all.get(i);
            int missing = most - lines(one, width);
            write(one, missing, besides ? i + 1 : i, side);
        }
    }

    private void write(List<String> recipients, Side side) {
        if (!recipients.isEmpty()) {
            side.line(0, Style.COPIES, text.of("paper.recipients"), false)
                    .setSpacingBefore(Twips.ofPoints(POINTS_BEFORE));
        }
        recipients.forEach(one -> side.line(0, Style.COPY, one, false));
    }

    /** How many lines stand above the name. */
    private static int lines(Signature one, double width) {
        double room = Decree.points(width);
        return Stream.concat(one.as().stream(), Stream.of(one.of()).filter(of -> !of.isEmpty()))
                .mapToInt(line -> (int) Math.ceil(Times.width(line, Decree.BODY) / room))
                .sum();
    }

    /** Writes one, with so many lines fewer above the name than another has. */
    private static void write(Signature one, int missing, int column, Side side) {
        for (int i = 0; i < one.as().size(); i++) {
            var line = side.line(column, Style.SIGNATURE, one.as().get(i), true);
            line.setSpacingBefore(i == 0 ? Twips.ofPoints(POINTS_BEFORE) : 0);
        }
        if (!one.of().isEmpty()) {
            side.line(column, Style.SIGNATURE, one.of(), false);
        }
        side.line(column, Style.SIGNATURE, one.name(), true)
                .setSpacingBefore(
                        Twips.ofMillimetres(Decree.TO_SIGN)
                                + Twips.ofPoints(missing * LINE * Decree.BODY));
    }
}
