package vn.binhxet.ui.scoring;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.matrix.Spot;
import vn.binhxet.ui.scoring.typing.Numerals;
import vn.binhxet.ui.scoring.typing.Spelling;
import vn.binhxet.ui.scoring.typing.Typed;
import vn.binhxet.ui.scoring.typing.TypingRefusal;

import java.util.List;
import java.util.Optional;

/** What is typed into which cell, and what would have to be. */
final class CellReader {
    private final Matrix matrix;
    private final Text text;

    CellReader(Matrix matrix, Text text) {
        this.matrix = matrix;
        this.text = text;
    }

    /** The change that was typed, or why nobody can tell. */
    Outcome<Change> read(Spot spot, String typed) {
        UnitId unit = matrix.unit(spot).id();
        return switch (matrix.column(spot).orElseThrow()) {
            case ScoreColumn.OfCriterion(var stage, var criterion) ->
                    switch (Spelling.read(criterion.kind(), typed)) {
                        case Typed.Entry(var input) ->
                                done(new Change.OfCriterion(unit, stage, criterion.code(), input));
                        case Typed.Unscored _ -> done(takenOut(spot));
                        case Typed.Unclear(var why) -> refused(spot, why);
                    };
            case ScoreColumn.OfLine(var stage, var line) ->
                    typed.strip().equals("?")
                            ? done(takenOut(spot))
                            : Numerals.whole(typed)
                                    .map(times ->
                                            done(
                                                    new Change.OfLine(
                                                            unit, stage, line.code(), times)))
                                    .orElseGet(() -> refused(spot, TypingRefusal.NOT_TIMES));
            case ScoreColumn.OfSection _ -> refused(spot, TypingRefusal.FOLDED);
        };
    }

    /**
     * The change after which nothing of this stage stands in the cell. A bonus or penalty line
     * cannot be without a number: it goes back to what the stage before left.
     */
    Change takenOut(Spot spot) {
        UnitId unit = matrix.unit(spot).id();
        ScoreColumn column = matrix.column(spot).orElseThrow();
        if (column instanceof ScoreColumn.OfLine(var stage, var line)) {
            var before = book().before(stage, unit);
            int times = before == null ? 0 : before.times(line.code());
            return new Change.OfLine(unit, stage, line.code(), times);
        }
        return new Change.OfCriterion(unit, column.stage(), column.code(), new Input.Cleared());
    }

    /** Whether something was entered there at this very stage. */
    boolean isEntered(Spot spot) {
        ScoreColumn column = matrix.column(spot).orElseThrow();
        var entered = book().entered(column.stage(), matrix.unit(spot).id());
        return switch (column) {
            case ScoreColumn.OfCriterion _ -> entered.cell(column.code()) != null;
            case ScoreColumn.OfLine _ -> entered.adjustments().containsKey(column.code());
            case ScoreColumn.OfSection _ -> false;
        };
    }

    /** What would have to be typed; empty where one cannot type. */
    Optional<String> write(Spot spot) {
        Unit unit = matrix.unit(spot);
        return switch (matrix.column(spot).orElseThrow()) {
            case ScoreColumn.OfCriterion(var stage, var criterion) -> {
                Cell cell = book().standing(stage, unit.id()).cell(criterion.code());
                yield Optional.of(
                        cell == null ? "" : Spelling.write(criterion.kind(), cell.input(), text));
            }
            case ScoreColumn.OfLine(var stage, var line) -> {
                Times times = book().standing(stage, unit.id()).adjustments().get(line.code());
                yield Optional.of(times == null ? "" : Integer.toString(times.times()));
            }
            case ScoreColumn.OfSection _ -> Optional.empty();
        };
    }

    /** A cell in words: "Cục Thuế · I.4". */
    String name(Spot spot) {
        return name(matrix.unit(spot).id(), matrix.column(spot).orElseThrow());
    }

    private String name(UnitId unit, ScoreColumn column) {
        String label =
                matrix.scores().get().meeting().bloc().find(unit).map(Unit::label).orElse("");
        return text.of("scoring.cell", label, column.code().value());
    }

    private ScoreBook book() {
        return matrix.scores().get().book();
    }

    private static Outcome<Change> done(Change change) {
        return new Outcome.Done<>(change);
    }

    private Outcome<Change> refused(Spot spot, TypingRefusal why) {
        return new Outcome.Refused<>(List.of(Problem.of(why, name(spot))));
    }
}
