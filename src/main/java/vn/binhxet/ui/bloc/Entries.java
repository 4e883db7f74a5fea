package vn.binhxet.ui.bloc;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.bloc.Pasted;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A short list of the bloc, a line an entry. A new one is recorded once all its cells are there;
 * one whose cells were all cleared is gone.
 *
 * @param <T> an entry
 */
final class Entries<T> {
    private final BlocViewModel model;
    private final Kind<T> kind;
    private final ReadOnlyObjectWrapper<List<List<String>>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> refused = new ReadOnlyObjectWrapper<>("");
    private List<String> begun;

    /** What the entries of a list are. */
    interface Kind<T> {
        int columns();

        List<T> of(Bloc bloc);

        Bloc with(Bloc bloc, List<T> entries);

        List<String> cells(T entry);

        /** The entry with these cells, none of which is blank. */
        Outcome<T> read(List<String> cells);

        /** What to say once a change is recorded. */
        String recorded();
    }

    Entries(BlocViewModel model, Kind<T> kind) {
        this.model = model;
        this.kind = kind;
        begun = blank();
        model.bloc().subscribe(_ -> show());
    }

    BlocViewModel bloc() {
        return model;
    }

    /** The cells of all entries, and of the one that is begun. */
    ObservableValue<List<List<String>>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What is wrong with what was typed; empty if nothing is. */
    ObservableValue<String> refused() {
        return refused.getReadOnlyProperty();
    }

    void type(int row, int column, String typed, Runnable putBack) {
        refused.set("");
        List<T> entries = new ArrayList<>(entries());
        boolean isNew = row >= entries.size();
        List<String> cells = new ArrayList<>(isNew ? begun : kind.cells(entries.get(row)));
        cells.set(column, NameKey.clean(typed));
        boolean isBlank = cells.stream().allMatch(String::isEmpty);
        if (isNew && cells.contains("")) {
            begun = List.copyOf(cells);
            show();
        } else if (isBlank) {
            entries.remove(row);
            record(entries, putBack);
        } else if (cells.contains("")) {
            refused.set(model.text().of("bloc.entries.missing"));
            putBack.run();
        } else {
            switch (kind.read(cells)) {
                case Outcome.Refused<T>(var problems) -> refuse(problems, putBack);
                case Outcome.Done<T>(var entry) -> {
                    if (isNew) {
                        begun = blank();
                        entries.add(entry);
                    } else {
                        entries.set(row, entry);
                    }
                    record(entries, putBack);
                }
            }
        }
    }

    /** Adds the pasted lines that are not there yet: all of them, or none if one is not clear. */
    void paste(String words) {
        refused.set("");
        List<T> entries = new ArrayList<>(entries());
        List<List<String>> rows = Pasted.of(words).rows();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.isEmpty()) {
                continue;
            }
            if (cells.size() != kind.columns() || cells.contains("")) {
                refused.set(model.text().of("bloc.entries.pasted", i + 1, kind.columns()));
                return;
            }
            switch (kind.read(cells)) {
                case Outcome.Refused<T>(var problems) -> {
                    String why = model.text().of(problems.getFirst());
                    refused.set(model.text().of("bloc.entries.line", i + 1, why));
                    return;
                }
                case Outcome.Done<T>(var entry) -> {
                    if (!entries.contains(entry)) {
                        entries.add(entry);
                    }
                }
            }
        }
        record(entries, () -> {});
    }

    void remove(int row) {
        List<T> entries = new ArrayList<>(entries());
        if (row < entries.size()) {
            entries.remove(row);
            record(entries, () -> {});
        } else {
            begun = blank();
            show();
        }
    }

    private List<T> entries() {
        return kind.of(model.bloc().get());
    }

    private void record(List<T> entries, Runnable putBack) {
        model.change(kind.with(model.bloc().get(), entries), kind.recorded(), putBack);
    }

    private void refuse(List<Problem> problems, Runnable putBack) {
        refused.set(model.text().of(problems.getFirst()));
        putBack.run();
    }

    private void show() {
        List<List<String>> all = new ArrayList<>();
        entries().forEach(entry -> all.add(kind.cells(entry)));
        all.add(begun);
        lines.set(List.copyOf(all));
    }

    private List<String> blank() {
        return Collections.nCopies(kind.columns(), "");
    }
}
