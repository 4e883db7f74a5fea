package vn.binhxet.document.kit;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Boxes for five strokes each, enough for every voter; those that have no room beside each other
 * stand below.
 *
 * @param voters who may vote
 */
record TallyTable(Blank blank, Contest contest, int voters) {
    private static final int STROKES = 5;
    private static final double BOX = 9;
    private static final double WIDE_BOX = 12;

    /** So many boxes may be wide and still leave a long name two lines. */
    private static final int FEW = 5;

    private static final double NUMBER = 10;
    private static final double NAME = 46;
    private static final double LOW = 7;
    private static final double OPINION = 22;
    private static final double SUM = 16;

    /** Beside number, name and sum on an upright page. */
    private static final int MOST_BOXES = 10;

    private static final int MOST_BESIDE_OPINION = 7;
    private static final int BOXES_OF_REASON = 3;

    /** A row for each name, or two where papers say yes or no. */
    Table names() {
        Text text = blank.text();
        boolean yesNo = contest.method() == Method.YES_NO;
        List<Row> rows = new ArrayList<>();
        for (UnitId unit : contest.candidates()) {
            List<Cell> lead = new ArrayList<>();
            lead.add(Cell.centred(contest.printed(unit)));
            lead.add(Cell.left(blank.meeting().bloc().name(unit)));
            if (yesNo) {
                lead.add(Cell.left(text.of("paper.ballot.agree")));
                add(rows, lead, boxes());
                lead = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY));
                lead.add(Cell.left(text.of("paper.ballot.disagree")));
            }
            add(rows, lead, boxes());
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.fixed(NUMBER));
        columns.add(Column.growing(NAME));
        List<String> titles = new ArrayList<>();
        titles.add(text.of("paper.kit.number"));
        titles.add(text.of("paper.kit.unit"));
        if (yesNo) {
            columns.add(Column.fixed(OPINION));
            titles.add(text.of("paper.kit.tally.opinion"));
        }
        return table("tally:" + contest.round(), columns, titles, boxes(), rows);
    }

    /** A row for each reason for which a paper does not count. */
    Table reasons(List<InvalidReason> reasons) {
        List<Row> rows = new ArrayList<>();
        for (InvalidReason reason : reasons) {
            List<Cell> lead =
                    List.of(
                            Cell.whole(reason.number(), null),
                            Cell.left(blank.text().heading(reason)));
            rows.add(row(lead, BOXES_OF_REASON, LOW));
        }
        return table(
                "invalid:" + contest.round(),
                List.of(Column.fixed(NUMBER), Column.growing(NAME)),
                List.of(
                        blank.text().of("paper.kit.number"),
                        blank.text().of("paper.kit.tally.reason")),
                BOXES_OF_REASON,
                rows);
    }

    /** How many boxes a line has; a show of hands is counted at once. */
    private int boxes() {
        return contest.method().onPaper() ? Math.min(needed(), most()) : 0;
    }

    private int needed() {
        return Math.ceilDiv(voters, STROKES);
    }

    private int most() {
        return contest.method() == Method.YES_NO ? MOST_BESIDE_OPINION : MOST_BOXES;
    }

    private void add(List<Row> rows, List<Cell> lead, int boxes) {
        rows.add(row(lead, boxes, Blank.ROW));
        int lines = boxes == 0 ? 1 : Math.ceilDiv(needed(), boxes);
        for (int line = 1; line < lines; line++) {
            rows.add(row(Collections.nCopies(lead.size(), Cell.EMPTY), boxes, Blank.ROW));
        }
    }

    private static Row row(List<Cell> lead, int boxes, double height) {
        List<Cell> cells = new ArrayList<>(lead);
        cells.addAll(Collections.nCopies(boxes + 1, Cell.EMPTY));
        return new Row(cells, false, height);
    }

    private Table table(
            String name, List<Column> lead, List<String> titles, int boxes, List<Row> rows) {
        List<Column> columns = new ArrayList<>(lead);
        columns.addAll(Collections.nCopies(boxes, Column.fixed(boxes <= FEW ? WIDE_BOX : BOX)));
        columns.add(Column.fixed(SUM));
        List<Head> head = new ArrayList<>(Blank.head(titles.toArray(String[]::new)));
        if (boxes > 0) {
            String strokes = blank.text().of("paper.kit.tally.boxes", STROKES);
            head.add(new Head(strokes, 0, lead.size(), 1, boxes, false));
        }
        String sum = blank.text().of("paper.kit.tally.sum");
        head.add(new Head(sum, 0, columns.size() - 1, 1, 1, false));
        return new Table(name, columns, lead.size(), head, rows);
    }
}
