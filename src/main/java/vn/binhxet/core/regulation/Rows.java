package vn.binhxet.core.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Small changes of a list, each giving a new one. */
final class Rows {
    private Rows() {}

    /** The list with one row replaced by others: none, one or several. */
    static <T> List<T> replaced(List<T> rows, int at, List<T> others) {
        List<T> changed = new ArrayList<>(rows);
        changed.remove(at);
        changed.addAll(at, others);
        return changed;
    }

    /** The list with a row added at a place, or at the end if that is nearer. */
    static <T> List<T> inserted(List<T> rows, int at, T row) {
        List<T> changed = new ArrayList<>(rows);
        changed.add(Math.min(at, rows.size()), row);
        return changed;
    }

    /** The list with a row moved by so many places; empty if it would leave the list. */
    static <T> Optional<List<T>> moved(List<T> rows, int from, int by) {
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return Optional.empty();
        }
        List<T> changed = new ArrayList<>(rows);
        Collections.swap(changed, from, to);
        return Optional.of(changed);
    }

    /** The list with the first row changed that can be; empty if none can. */
    static <T> Optional<List<T>> firstChanged(List<T> rows, Function<T, Optional<T>> change) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<T> changed = change.apply(rows.get(i));
            if (changed.isPresent()) {
                return Optional.of(replaced(rows, i, List.of(changed.get())));
            }
        }
        return Optional.empty();
    }
}
