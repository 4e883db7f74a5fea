package vn.binhxet.form.workbook;

import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sheets a score form has and what stands in which row.
 *
 * @param pages of one unit at the first stage: a sheet for each top-level section, then the sums;
 *     else a sheet for each unit
 */
public record ScoreForm(Stage stage, List<FormPage> pages) {
    /** The row (from 0) where a page says whose it is and, at the later stages, is ticked off. */
    public static final int TICK_ROW = 2;

    /** The row (from 0) of the heads of the columns; the lines begin in the next. */
    public static final int HEAD_ROW = 4;

    public ScoreForm {
        pages = List.copyOf(pages);
    }

    /**
     * The form of these units.
     *
     * @param units exactly one at the first stage
     */
    public static ScoreForm of(Stage stage, List<UnitId> units, Scheme scheme) {
        List<FormPage> pages = new ArrayList<>();
        if (stage == Stage.SELF) {
            UnitId unit = units.getFirst();
            scheme.sections().forEach(s -> pages.add(new FormPage(unit, lines(s, 0))));
            List<FormLine> sums = new ArrayList<>();
            scheme.sections().forEach(s -> sums.add(new FormLine.Mention(s)));
            pages.add(new FormPage(unit, closed(sums, scheme)));
        } else {
            List<FormLine> all = new ArrayList<>();
            scheme.sections().forEach(s -> all.addAll(lines(s, 0)));
            List<FormLine> lines = closed(all, scheme);
            units.forEach(unit -> pages.add(new FormPage(unit, lines)));
        }
        return new ScoreForm(stage, pages);
    }

    private static List<FormLine> lines(Section section, int depth) {
        return Stream.of(
                        Stream.of(new FormLine.Heading(section, depth)),
                        section.criteria().stream().map(FormLine.Entry::new),
                        section.sections().stream().flatMap(s -> lines(s, depth + 1).stream()))
                .<FormLine>flatMap(lines -> lines)
                .toList();
    }

    /** With bonus and penalty lines and the sums below. */
    private static List<FormLine> closed(List<FormLine> lines, Scheme scheme) {
        List<FormLine> closed = new ArrayList<>(lines);
        scheme.adjustments().forEach(line -> closed.add(new FormLine.Extra(line)));
        if (!scheme.adjustments().isEmpty()) {
            closed.add(FormLine.Sum.BONUS);
            closed.add(FormLine.Sum.PENALTY);
        }
        closed.add(FormLine.Sum.TOTAL);
        return closed;
    }
}
