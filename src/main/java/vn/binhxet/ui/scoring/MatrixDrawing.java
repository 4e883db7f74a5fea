package vn.binhxet.ui.scoring;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.matrix.CellLook;
import vn.binhxet.ui.kit.matrix.CellLook.Mark;
import vn.binhxet.ui.kit.matrix.GridContent;
import vn.binhxet.ui.kit.matrix.Spot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands in each cell of the matrix, and how. */
final class MatrixDrawing implements GridContent.Looks {
    private final Scores scores;
    private final Arrangement arrangement;
    private final Stage stage;
    private final Figures figures;

    MatrixDrawing(Scores scores, Arrangement arrangement, Stage stage, Text text) {
        this.scores = scores;
        this.arrangement = arrangement;
        this.stage = stage;
        figures = new Figures(text, scores.scheme());
    }

    @Override
    public CellLook cell(Spot spot) {
        UnitId unit = unit(spot);
        return switch (arrangement.column(spot.column())) {
            case ScoreColumn.OfCriterion(var at, var criterion) -> criterion(unit, at, criterion);
            case ScoreColumn.OfSection section -> section(unit, section);
            case ScoreColumn.OfLine(var at, var line) -> line(unit, at, line);
        };
    }

    private CellLook criterion(UnitId unit, Stage at, Criterion criterion) {
        Optional<Line> found = scores.line(at, unit, criterion.code());
        Set<Mark> marks = carried(at, unit);
        if (found.isEmpty()) {
            marks.add(Mark.DOUBT);
            return new CellLook(Figures.MISSING, marks);
        }
        Line line = found.get();
        if (line.points() == null) {
            marks.add(Mark.PALE);
        }
        if (line.provisional()) {
            marks.add(Mark.DOUBT);
        }
        if (scores.differs(at, unit, criterion.code())) {
            marks.add(Mark.CORNER);
        }
        return new CellLook(figures.of(line), marks);
    }

    private CellLook section(UnitId unit, ScoreColumn.OfSection section) {
        List<Code> codes = section.criteria().stream().map(Criterion::code).toList();
        List<Line> lines =
                codes.stream()
                        .flatMap(code -> scores.line(section.stage(), unit, code).stream())
                        .toList();
        Set<Mark> marks = carried(section.stage(), unit);
        if (lines.isEmpty()) {
            marks.add(Mark.DOUBT);
            return new CellLook(Figures.MISSING, marks);
        }
        Points sum = lines.stream().map(Line::worth).reduce(Points.ZERO, Points::plus);
        boolean open = lines.size() < codes.size() || lines.stream().anyMatch(Line::provisional);
        marks.add(open ? Mark.DOUBT : Mark.STRONG);
        if (codes.stream().anyMatch(code -> scores.differs(section.stage(), unit, code))) {
            marks.add(Mark.CORNER);
        }
        return new CellLook(figures.provisional(sum, open), marks);
    }

    private CellLook line(UnitId unit, Stage at, Adjustment line) {
        int times = scores.book().standing(at, unit).times(line.code());
        Sheet before = scores.book().before(at, unit);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (times == 0) {
            marks.add(Mark.PALE);
        }
        if (before != null && before.times(line.code()) != times) {
            marks.add(Mark.CORNER);
        }
        return new CellLook(figures.of(line.points(times)), marks);
    }

    /** Pale where the stage left it as the one before did, nobody having looked at the unit yet. */
    private Set<Mark> carried(Stage at, UnitId unit) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (!scores.book().has(at, unit)) {
            marks.add(Mark.PALE);
        }
        return marks;
    }

    @Override
    public CellLook total(Spot spot) {
        UnitId unit = unit(spot);
        return switch (spot.column()) {
            case 0 -> sum(unit, ScoreRow::bonus);
            case 1 -> sum(unit, ScoreRow::penalty);
            case 2 -> total(unit, Stage.SELF);
            case 3 -> total(unit, Stage.REVIEWED);
            case 4 -> total(unit, Stage.AGREED);
            default -> rank(unit);
        };
    }

    private CellLook sum(UnitId unit, Function<ScoreRow, Points> part) {
        Points points = scores.row(stage, unit).map(part).orElse(Points.ZERO);
        return points.equals(Points.ZERO)
                ? CellLook.of(figures.of(points), Mark.PALE)
                : CellLook.of(figures.of(points));
    }

    private CellLook total(UnitId unit, Stage at) {
        List<Mark> marks = new ArrayList<>();
        marks.add(at == stage ? Mark.STRONG : Mark.PALE);
        Optional<ScoreRow> row = scores.table(at).row(unit);
        if (row.isEmpty() || Figures.isProvisional(row.get())) {
            marks.add(Mark.DOUBT);
        }
        return CellLook.of(
                row.map(figures::total).orElse(Figures.MISSING), marks.toArray(Mark[]::new));
    }

    private CellLook rank(UnitId unit) {
        Optional<Standing> standing = scores.standing(stage, unit);
        return standing.map(it ->
                        CellLook.of(
                                (scores.isShared(stage, it) ? "=" : "") + it.rank(), Mark.STRONG))
                .orElseGet(() -> CellLook.of(Figures.MISSING, Mark.DOUBT));
    }

    private UnitId unit(Spot spot) {
        Unit unit = scores.units().get(spot.row());
        return unit.id();
    }
}
