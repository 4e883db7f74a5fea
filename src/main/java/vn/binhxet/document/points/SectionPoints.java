package vn.binhxet.document.points;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Formula;
import vn.binhxet.document.Formula.Area;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One section of the scheme: its criteria down, the units across. The first row is the section's
 * own sum; sections within have theirs above their criteria.
 */
final class SectionPoints {
    private final ScoreView view;
    private final Text text;
    private final Section section;
    private final String table;
    private final List<Row> rows = new ArrayList<>();

    SectionPoints(ScoreView view, Section section) {
        this.view = view;
        this.section = section;
        text = view.text();
        table = ScoreView.tableOf(section.code());
        add(section);
    }

    Part part() {
        return new Part(
                text.of("paper.scores.section", section.code().value()),
                List.of(
                        new Heading(
                                Heading.Rank.PART,
                                text.of(
                                        "paper.scores.section.heading",
                                        section.code().value(),
                                        section.title())),
                        view.byUnit(
                                table, text.of("paper.scores.most"), ScoreView.most(section), rows),
                        new Paragraph(Paragraph.Role.NOTE, text.of("paper.scores.signs"))));
    }

    /** Adds a section with all in it; the number of its first row, which holds its sums. */
    private int add(Section part) {
        int sums = rows.size();
        rows.add(new Row(List.of(), true));
        int first = rows.size();
        part.criteria().forEach(criterion -> rows.add(row(criterion)));
        int last = rows.size() - 1;
        List<Integer> inner = part.sections().stream().map(this::add).toList();
        rows.set(sums, sums(part, first, last, inner));
        return sums;
    }

    private Row sums(Section part, int first, int last, List<Integer> inner) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.left(part.code().value()));
        cells.add(Cell.left(part.title()));
        cells.add(view.most(ScoreView.most(part), sum(cells.size(), first, last, inner)));
        for (Unit unit : view.units()) {
            Formula by = sum(cells.size(), first, last, inner);
            cells.add(
                    view.row(unit)
                            .map(row -> view.points(row.section(part.code()), by))
                            .orElse(Cell.EMPTY));
        }
        return new Row(cells, true);
    }

    private Formula sum(int column, int first, int last, List<Integer> inner) {
        List<Area> of = new ArrayList<>();
        if (first <= last) {
            of.add(new Area(table, first, column, last, column));
        }
        inner.forEach(row -> of.add(Area.cell(table, row, column)));
        return new Formula.Sum(of, null);
    }

    private Row row(Criterion criterion) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.left(criterion.code().value()));
        cells.add(Cell.left(criterion.title()));
        cells.add(view.most(criterion.max(), null));
        for (Unit unit : view.units()) {
            cells.add(cell(view.row(unit), criterion.code()));
        }
        return new Row(cells, false);
    }

    private Cell cell(Optional<ScoreRow> row, Code criterion) {
        if (row.isEmpty()) {
            return Cell.EMPTY;
        }
        Line line = row.get().line(criterion);
        Points points = line.points();
        if (points != null) {
            return view.points(points, null);
        }
        return Cell.centred(
                text.of(line.isMissing() ? "paper.scores.missing" : "paper.scores.notAssigned"));
    }
}
