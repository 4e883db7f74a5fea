package vn.binhxet.document.points;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Formula;
import vn.binhxet.document.Formula.Area;
import vn.binhxet.document.HeadSignature;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row a unit: sections, bonus, penalty, the totals of all stages, class, rank and notes. */
final class ScoreOverview {
    private static final String TABLE = "overview";

    private final ScoreView view;
    private final Text text;
    private final List<String> marks;
    private final OverviewColumns columns;

    ScoreOverview(ScoreView view, List<String> marks) {
        this.view = view;
        this.marks = marks;
        text = view.text();
        columns = new OverviewColumns(view);
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.scores.title.capitals")));
        blocks.add(
                new Heading(
                        Heading.Rank.SUBJECT,
                        text.of(
                                "paper.scores.subject",
                                String.valueOf(view.meeting().year()),
                                view.meeting().bloc().name())));
        if (!marks.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        }
        if (view.scheme().criteria().findAny().isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.BODY, text.of("paper.scores.noCriteria")));
        }
        blocks.add(
                new Table(TABLE, columns.columns(), OverviewColumns.LEAD, columns.head(), rows()));
        notes().forEach(note -> blocks.add(new Paragraph(Paragraph.Role.NOTE, note)));
        blocks.add(signatures());
        return new Part(text.of("paper.scores.overview"), blocks);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Unit unit : view.units()) {
            rows.add(new Row(cells(unit, rows.size()), false));
        }
        return rows;
    }

    private List<Cell> cells(Unit unit, int row) {
        Optional<ScoreRow> points = view.row(unit);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.whole(row + 1L, null));
        cells.add(Cell.left(unit.name()));
        for (Section section : view.scheme().sections()) {
            Formula by = there(ScoreView.tableOf(section.code()), 0, row);
            cells.add(cell(points.map(p -> p.section(section.code())), by));
        }
        if (view.hasAdjustments()) {
            Formula bonus = there(AdjustmentPoints.TABLE, AdjustmentPoints.BONUS, row);
            int penalties = AdjustmentPoints.penaltyRow(view);
            Formula penalty = there(AdjustmentPoints.TABLE, penalties, row);
            cells.add(cell(points.map(ScoreRow::bonus), bonus));
            cells.add(cell(points.map(ScoreRow::penalty), penalty));
        }
        cells.add(total(Stage.SELF, unit, row));
        cells.add(total(Stage.REVIEWED, unit, row));
        cells.add(difference(unit, row));
        cells.add(total(Stage.AGREED, unit, row));
        cells.add(
                Cell.centred(
                        points.flatMap(p -> view.scheme().classOf(p.total()))
                                .map(PointClass::name)
                                .orElse("")));
        cells.add(rank(unit, row));
        cells.add(Cell.left(new ScoreNotes(view).of(unit)));
        return cells;
    }

    /** The same as in that row of a table with units across. */
    private static Formula there(String table, int row, int unit) {
        return Formula.sum(Area.cell(table, row, ScoreView.LEAD + unit));
    }

    private Cell cell(Optional<Points> points, @Nullable Formula by) {
        return points.map(p -> view.points(p, by)).orElse(Cell.EMPTY);
    }

    /** The total of a stage; that of the official one adds up what stands in the row. */
    private Cell total(Stage stage, Unit unit, int row) {
        if (stage != view.official().stage()) {
            return cell(view.total(stage, unit), null);
        }
        Formula by =
                columns.summed() == 0
                        ? null
                        : Formula.sum(
                                new Area(
                                        TABLE,
                                        row,
                                        OverviewColumns.LEAD,
                                        row,
                                        OverviewColumns.LEAD + columns.summed() - 1));
        return cell(view.row(unit).map(ScoreRow::total), by);
    }

    private Cell difference(Unit unit, int row) {
        Optional<Points> self = view.total(Stage.SELF, unit);
        Optional<Points> reviewed = view.total(Stage.REVIEWED, unit);
        if (self.isEmpty() || reviewed.isEmpty()) {
            return Cell.EMPTY;
        }
        Points difference = reviewed.get().plus(self.get().times(-1));
        return view.points(
                difference,
                new Formula.Difference(
                        Area.cell(TABLE, row, columns.total(Stage.REVIEWED)),
                        Area.cell(TABLE, row, columns.total(Stage.SELF))));
    }

    /** By formula, unless a step of the tie order parted units of equal totals. */
    private Cell rank(Unit unit, int row) {
        Integer rank = view.rank(unit);
        Stage stage = view.official().stage();
        if (rank == null || stage == null) {
            return Cell.EMPTY;
        }
        int column = columns.total(stage);
        Formula by =
                new Formula.Rank(
                        Area.cell(TABLE, row, column),
                        new Area(TABLE, 0, column, view.units().size() - 1, column));
        return Cell.whole(rank, view.isRankedByTotal(unit) ? by : null);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!view.scheme().sections().isEmpty()) {
            notes.add(
                    view.scheme().sections().stream()
                            .map(s ->
                                    text.of(
                                            "paper.scores.section.heading",
                                            s.code().value(),
                                            s.title()))
                            .collect(Collectors.joining("; ", "", ".")));
        }
        if (!view.scheme().classes().isEmpty()) {
            String classes =
                    view.scheme().classes().stream()
                            .map(c -> text.of("paper.scores.class.from", c.name(), c.from()))
                            .collect(Collectors.joining("; "));
            notes.add(text.of("paper.scores.classes", classes));
        }
        notes.add(text.of("paper.scores.difference.note"));
        return notes;
    }

    private Signatures signatures() {
        return new Signatures(
                List.of(
                        new Signature(
                                List.of(text.of("paper.sign.secretary")),
                                "",
                                view.meeting().proceedings().secretary()),
                        HeadSignature.of(view.meeting(), text, "")));
    }
}
