package vn.binhxet.ui.scoring;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.matrix.Spot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the matrix shows of the meeting: which stages, which sections folded, and the cell one is
 * at. Side by side, the stage is that of the column one is in.
 */
final class Matrix {
    private final ReadOnlyObjectWrapper<Scores> scores;
    private final ReadOnlyObjectWrapper<Stage> stage;
    private final ReadOnlyObjectWrapper<Boolean> together = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Arrangement> arrangement;
    private final ObjectProperty<Spot> at = new SimpleObjectProperty<>(new Spot(0, 0));
    private Set<Code> folded = Set.of();

    Matrix(Desk desk) {
        scores = new ReadOnlyObjectWrapper<>(Scores.of(desk.meeting().get()));
        stage = new ReadOnlyObjectWrapper<>(scores.get().latest());
        arrangement = new ReadOnlyObjectWrapper<>(arranged());
        desk.meeting().subscribe((_, now) -> follow(now));
        at.subscribe(this::followColumn);
    }

    ReadOnlyObjectProperty<Scores> scores() {
        return scores.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Arrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    /** The stage that is looked at and typed into. */
    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** Whether all stages stand side by side. */
    ReadOnlyObjectProperty<Boolean> together() {
        return together.getReadOnlyProperty();
    }

    /** The cell one is at; follows the grid, and the grid follows it. */
    ObjectProperty<Spot> at() {
        return at;
    }

    Unit unit(Spot spot) {
        return scores.get().units().get(spot.row());
    }

    /** The column of a cell; empty in a scheme that has none. */
    Optional<ScoreColumn> column(Spot spot) {
        List<ScoreColumn> columns = arrangement.get().columns();
        return spot.column() < columns.size()
                ? Optional.of(columns.get(spot.column()))
                : Optional.empty();
    }

    /** The unit one is at; empty in a bloc that has none. */
    Optional<Unit> here() {
        List<Unit> units = scores.get().units();
        return at.get().row() < units.size()
                ? Optional.of(units.get(at.get().row()))
                : Optional.empty();
    }

    void look(Stage now) {
        rearrange(now, together.get());
    }

    /** The stage before or after, as far as there is one. */
    void turn(int by) {
        List<Stage> stages = List.of(Stage.values());
        int now = stages.indexOf(stage.get());
        look(stages.get(Math.clamp(now + by, 0, stages.size() - 1)));
    }

    void sideBySide(boolean all) {
        rearrange(stage.get(), all);
    }

    /** Folds or opens a band; that of the bonus and penalty lines stays open. */
    void fold(int band) {
        Arrangement.Band touched = arrangement.get().bands().get(band);
        if (touched.section() != null) {
            Set<Code> now = new HashSet<>(folded);
            if (!now.remove(touched.section().code())) {
                now.add(touched.section().code());
            }
            folded = Set.copyOf(now);
            rearrange(stage.get(), together.get());
        }
    }

    /** Goes to a cell, opening the section it is folded in. */
    void go(UnitId unit, Code code, Stage wanted) {
        Code over = arrangement.get().foldedOver(code);
        if (over != null) {
            folded =
                    folded.stream()
                            .filter(c -> !c.equals(over))
                            .collect(Collectors.toUnmodifiableSet());
        }
        rearrange(wanted, together.get());
        int row = scores.get().meeting().bloc().ids().indexOf(unit);
        int column = arrangement.get().indexOf(code, wanted);
        at.set(new Spot(Math.max(0, row), Math.max(0, column)));
    }

    private void rearrange(Stage wanted, boolean all) {
        Spot before = at.get();
        Optional<Code> code = column(before).map(this::lasting);
        stage.set(wanted);
        together.set(all);
        Arrangement now = arranged();
        if (!now.equals(arrangement.get())) {
            arrangement.set(now);
        }
        int column = code.map(c -> now.indexOf(c, wanted)).orElse(0);
        at.set(new Spot(before.row(), Math.max(0, column)));
        stage.set(wanted);
    }

    /** A code that is found again when the section was opened. */
    private Code lasting(ScoreColumn column) {
        return column instanceof ScoreColumn.OfSection(_, _, var criteria)
                ? criteria.getFirst().code()
                : column.code();
    }

    private Arrangement arranged() {
        List<Stage> stages = together.get() ? List.of(Stage.values()) : List.of(stage.get());
        return Arrangement.of(scores.get().scheme(), stages, folded);
    }

    private void follow(Meeting now) {
        if (scores.get().isOf(now)) {
            return;
        }
        boolean otherScheme = !now.regulation().scheme().equals(scores.get().scheme());
        scores.set(Scores.of(now));
        if (otherScheme) {
            rearrange(stage.get(), together.get());
        }
    }

    private void followColumn(Spot spot) {
        if (together.get()) {
            column(spot).ifPresent(column -> stage.set(column.stage()));
        }
    }
}
