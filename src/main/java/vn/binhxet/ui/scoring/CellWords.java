package vn.binhxet.ui.scoring;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The cell one is at, in words. */
final class CellWords {
    private final Matrix matrix;
    private final Text text;
    private final Scores scores;
    private final Figures figures;
    private final Optional<Unit> unit;
    private final Optional<ScoreColumn> column;

    CellWords(Matrix matrix, Text text) {
        this.matrix = matrix;
        this.text = text;
        scores = matrix.scores().get();
        figures = new Figures(text, scores.scheme());
        unit = matrix.here();
        column = matrix.column(matrix.at().get());
    }

    String unit() {
        return unit.map(Unit::label).orElse("");
    }

    /** Criterion, maximum and kind. */
    String about() {
        return column.map(it ->
                        switch (it) {
                            case ScoreColumn.OfCriterion(_, var criterion) ->
                                    text.of(
                                            "scoring.criterion",
                                            criterion.code().value(),
                                            criterion.title(),
                                            criterion.max(),
                                            criterion.kind());
                            case ScoreColumn.OfLine(_, var line) ->
                                    text.of(
                                            "scoring.line",
                                            line.code().value(),
                                            line.title(),
                                            figures.signed(line.each()));
                            case ScoreColumn.OfSection section ->
                                    text.of("scoring.folded", section.code().value());
                        })
                .orElse("");
    }

    /** What can be typed there. */
    String hint() {
        return column.map(CellWords::hintKey).map(key -> text.of(key)).orElse("");
    }

    private static String hintKey(ScoreColumn column) {
        return switch (column) {
            case ScoreColumn.OfCriterion(_, var criterion) ->
                    switch (criterion.kind()) {
                        case Kind.Met _ -> "scoring.hint.met";
                        case Kind.Graded _ -> "scoring.hint.graded";
                        case Kind.Counted _ -> "scoring.hint.counted";
                        case Kind.Ratio _, Kind.Relative _ -> "scoring.hint.measured";
                    };
            case ScoreColumn.OfLine _ -> "scoring.hint.line";
            case ScoreColumn.OfSection _ -> "scoring.hint.folded";
        };
    }

    /** Class and the way to the place above: "Tốt · kém hạng 5: 0,20". */
    String standing() {
        Stage stage = matrix.stage().get();
        UnitId id = unit.map(Unit::id).orElse(null);
        if (id == null) {
            return "";
        }
        List<String> said = new ArrayList<>();
        scores.table(stage)
                .total(id)
                .flatMap(scores.scheme()::classOf)
                .map(PointClass::name)
                .ifPresent(said::add);
        scores.standing(stage, id).ifPresent(standing -> said.add(place(stage, standing)));
        return String.join(" · ", said);
    }

    private String place(Stage stage, Standing standing) {
        return scores.ahead(stage, standing)
                .map(ahead ->
                        ahead.points().equals(Points.ZERO)
                                ? text.of("scoring.aheadByOrder", ahead.rank())
                                : text.of(
                                        "scoring.ahead", ahead.rank(), figures.of(ahead.points())))
                .orElseGet(() -> text.of("scoring.first"));
    }

    /** What stands there at a stage. */
    String value(Stage stage) {
        if (unit.isEmpty() || column.isEmpty()) {
            return "";
        }
        UnitId id = unit.get().id();
        return switch (column.get()) {
            case ScoreColumn.OfCriterion(_, var criterion) ->
                    scores.table(stage)
                            .row(id)
                            .map(row -> figures.of(row.line(criterion.code())))
                            .orElse(Figures.MISSING);
            case ScoreColumn.OfLine(_, var line) ->
                    figures.of(line.points(scores.book().standing(stage, id).times(line.code())));
            case ScoreColumn.OfSection section ->
                    scores.table(stage)
                            .row(id)
                            .map(row -> figures.of(sum(row, section)))
                            .orElse(Figures.MISSING);
        };
    }

    private static Points sum(ScoreRow row, ScoreColumn.OfSection section) {
        return section.criteria().stream()
                .map(criterion -> row.line(criterion.code()))
                .map(Line::worth)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What the reason field asks for at this stage. */
    String reasonLabel() {
        Stage before = matrix.stage().get().before();
        return before == null
                ? text.of("scoring.reason.self")
                : text.of("scoring.reason", text.word(before).toLowerCase(Locale.ROOT));
    }

    /** The reason on record for what was entered at this stage. */
    String reason() {
        return sheet((book, id, it) -> book.entered(it.stage(), id))
                .flatMap(sheet -> cell(sheet).map(Cell::reason))
                .orElse("");
    }

    /** The evidence on record for what stands there. */
    String evidence() {
        Optional<Sheet> sheet = sheet((book, id, it) -> book.standing(it.stage(), id));
        Function<Sheet, Optional<Times>> times =
                s -> column.map(it -> s.adjustments().get(it.code()));
        return sheet.flatMap(s -> cell(s).map(Cell::evidence))
                .or(() -> sheet.flatMap(times).map(Times::evidence))
                .orElse("");
    }

    private Optional<Cell> cell(Sheet sheet) {
        return column.map(it -> sheet.cell(it.code()));
    }

    /** Where a sheet is taken from. */
    private interface Taken {
        Sheet from(ScoreBook book, UnitId unit, ScoreColumn column);
    }

    private Optional<Sheet> sheet(Taken taken) {
        return unit.isEmpty() || column.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.from(scores.book(), unit.get().id(), column.get()));
    }
}
