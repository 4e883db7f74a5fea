package vn.binhxet.document.points;

import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** The columns of the overview and the head above them. */
final class OverviewColumns {
    /** Number and name of the unit. */
    static final int LEAD = 2;

    private static final int TOTALS = 4;
    private static final double NARROWEST = 13.5;

    private final ScoreView view;
    private final Text text;
    private final List<Column> columns = new ArrayList<>();
    private final List<Head> head = new ArrayList<>();

    OverviewColumns(ScoreView view) {
        this.view = view;
        text = view.text();
        tall("paper.scores.number", Column.fixed(9));
        tall("paper.scores.unit", Column.growing(38));
        sections();
        if (view.hasAdjustments()) {
            tall("paper.scores.bonus", points());
            tall("paper.scores.penalty", points());
        }
        totals();
        tall("paper.scores.class", Column.fixed(18));
        tall("paper.scores.rank", Column.fixed(12));
        tall("paper.scores.notes", Column.growing(22));
    }

    List<Column> columns() {
        return columns;
    }

    List<Head> head() {
        return head;
    }

    /** How many columns after the leading ones add up to the total. */
    int summed() {
        return view.scheme().sections().size() + (view.hasAdjustments() ? 2 : 0);
    }

    /** The column of a stage's total. */
    int total(Stage stage) {
        int first = LEAD + summed();
        return switch (stage) {
            case SELF -> first;
            case REVIEWED -> first + 1;
            case AGREED -> first + 3;
        };
    }

    private void sections() {
        List<Section> sections = view.scheme().sections();
        if (sections.isEmpty()) {
            return;
        }
        group("paper.scores.sections", sections.size());
        for (Section section : sections) {
            low(
                    text.of(
                            "paper.scores.section.most",
                            section.code().value(),
                            ScoreView.most(section)));
        }
    }

    private void totals() {
        group("paper.scores.totals", TOTALS);
        low(text.of("paper.scores.self"));
        low(text.of("paper.scores.reviewed"));
        low(text.of("paper.scores.difference"));
        low(text.of("paper.scores.agreed"));
    }

    /** Wide enough for the numbers and the words above them. */
    private Column points() {
        return Column.fixed(Math.max(NARROWEST, view.column().width()));
    }

    private void tall(String key, Column column) {
        head.add(new Head(text.of(key), 0, columns.size(), 2, 1, false));
        columns.add(column);
    }

    private void group(String key, int across) {
        head.add(new Head(text.of(key), 0, columns.size(), 1, across, false));
    }

    private void low(String title) {
        head.add(new Head(title, 1, columns.size(), 1, 1, false));
        columns.add(points());
    }
}
