package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.regulation.Regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One part of a regulation: where it stands, how to look at it, and the regulation with another in
 * its place.
 *
 * @param place in the words of {@link vn.binhxet.core.regulation.RegulationCheck}
 */
public record Part<T>(
        String place, Function<Regulation, T> get, BiFunction<Regulation, T, Regulation> set) {

    /** A part of this part. */
    public <U> Part<U> then(String name, Function<T, U> look, BiFunction<T, U, T> put) {
        return new Part<>(
                place.isEmpty() ? name : place + "." + name,
                r -> look.apply(get.apply(r)),
                (r, value) -> set.apply(r, put.apply(get.apply(r), value)));
    }

    /** One row of a list. */
    public static <T> Part<T> row(Part<List<T>> rows, int at) {
        return new Part<>(
                rows.place() + "[" + at + "]",
                r -> rows.get().apply(r).get(at),
                (r, value) -> {
                    List<T> changed = new ArrayList<>(rows.get().apply(r));
                    changed.set(at, value);
                    return rows.set().apply(r, changed);
                });
    }
}
