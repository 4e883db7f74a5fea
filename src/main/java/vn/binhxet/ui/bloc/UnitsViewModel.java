package vn.binhxet.ui.bloc;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.bloc.PastePlan;
import vn.binhxet.core.bloc.PasteRefusal;
import vn.binhxet.core.bloc.Pasted;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.bloc.UnitColumn;
import vn.binhxet.core.bloc.UnitPaste;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The units: typed cell by cell, pasted, moved, merged, removed, put in office. */
final class UnitsViewModel {
    private final BlocViewModel model;
    private final ReadOnlyObjectWrapper<Optional<UnitPaste>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UnitId>> merging =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    UnitsViewModel(BlocViewModel model) {
        this.model = model;
    }

    Text text() {
        return model.text();
    }

    BlocViewModel bloc() {
        return model;
    }

    /** What a pasted block would do; empty while none is looked at. */
    ReadOnlyObjectProperty<Optional<UnitPaste>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The unit that is about to go into another; empty while none is. */
    ReadOnlyObjectProperty<Optional<UnitId>> merging() {
        return merging.getReadOnlyProperty();
    }

    /**
     * Takes what was typed into a cell; in the row below the last unit it is a new one.
     *
     * @param putBack run if it is refused
     */
    void type(int row, UnitColumn column, String typed, Runnable putBack) {
        String words = NameKey.clean(typed);
        List<Unit> units = model.bloc().get().units();
        if (row < units.size()) {
            type(units.get(row), column, words, putBack);
        } else if (column == UnitColumn.NAME) {
            if (!words.isEmpty()) {
                Bloc to = model.revision().added(words);
                model.change(to, text().of("bloc.recorded.added", words), putBack);
            }
        } else if (!words.isEmpty()) {
            model.refuse(Problem.of(PasteRefusal.NAME_MISSING, ""));
            putBack.run();
        }
    }

    private void type(Unit unit, UnitColumn column, String words, Runnable putBack) {
        if (column == UnitColumn.DELEGATES && !words.matches("\\d{0,4}")) {
            model.refuse(Problem.of(PasteRefusal.NOT_A_NUMBER, "", words));
            putBack.run();
            return;
        }
        Bloc to = model.revision().changed(unit.id(), u -> column.put(u, words));
        model.change(
                to,
                text().of("bloc.recorded.unit", words.isEmpty() ? unit.name() : words),
                putBack);
    }

    /** Shows what pasting the words would do: units by their names, other columns downwards. */
    void paste(int row, UnitColumn column, String words) {
        Pasted pasted = Pasted.of(words);
        Bloc bloc = model.bloc().get();
        UnitPaste plan =
                column == UnitColumn.NAME
                        ? PastePlan.byName(bloc, pasted, heads())
                        : PastePlan.downFrom(bloc, pasted, row, column, heads());
        model.forget();
        if (!plan.lines().isEmpty()) {
            preview.set(Optional.of(plan));
        }
    }

    /** Records what the preview shows, if it changes anything, and closes it. */
    void recordPaste() {
        preview.get()
                .ifPresent(plan -> {
                    preview.set(Optional.empty());
                    model.change(
                            plan.after(),
                            text().of(
                                            "bloc.recorded.pasted",
                                            plan.count(UnitPaste.Kind.NEW),
                                            plan.count(UnitPaste.Kind.CHANGED)),
                            () -> preview.set(Optional.of(plan)));
                });
    }

    void leavePaste() {
        preview.set(Optional.empty());
    }

    void move(int row, int by) {
        with(
                row,
                unit -> {
                    Bloc to = model.revision().moved(unit.id(), by);
                    model.change(to, text().of("bloc.recorded.moved", unit.name()), () -> {});
                });
    }

    void lead(int row) {
        with(
                row,
                unit -> {
                    Bloc to = model.revision().ledBy(unit.id());
                    model.change(to, text().of("bloc.recorded.head", unit.name()), () -> {});
                });
    }

    void deputise(int row) {
        with(
                row,
                unit -> {
                    if (!unit.id().equals(model.bloc().get().head())) {
                        Bloc to = model.revision().deputised(unit.id());
                        boolean is = to.deputies().contains(unit.id());
                        String recorded = is ? "bloc.recorded.deputy" : "bloc.recorded.notDeputy";
                        model.change(to, text().of(recorded, unit.name()), () -> {});
                    }
                });
    }

    void remove(int row) {
        with(
                row,
                unit -> {
                    Bloc to = model.revision().without(unit.id());
                    model.change(to, text().of("bloc.recorded.removed", unit.name()), () -> {});
                });
    }

    /** Asks into which other unit this one goes. */
    void startMerge(int row) {
        with(row, unit -> merging.set(Optional.of(unit.id())));
    }

    /** The unit that was about to go does. */
    void merge(UnitId into) {
        merging.get()
                .ifPresent(gone -> {
                    merging.set(Optional.empty());
                    String name = model.bloc().get().name(gone);
                    Bloc to = model.revision().merged(gone, into);
                    model.change(
                            to, text().of("bloc.recorded.merged", name, to.name(into)), () -> {});
                });
    }

    void leaveMerge() {
        merging.set(Optional.empty());
    }

    private void with(int row, Consumer<Unit> unit) {
        List<Unit> units = model.bloc().get().units();
        if (row < units.size()) {
            unit.accept(units.get(row));
        }
    }

    /** The words that may stand above the columns of a pasted list. */
    private Map<UnitColumn, List<String>> heads() {
        Map<UnitColumn, List<String>> heads = new EnumMap<>(UnitColumn.class);
        for (UnitColumn column : UnitColumn.values()) {
            heads.put(column, List.of(text().of("bloc.paste.head." + column.name()).split("\\|")));
        }
        return heads;
    }
}
