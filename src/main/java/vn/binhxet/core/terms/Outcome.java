package vn.binhxet.core.terms;

import java.util.List;
import java.util.function.Function;

/**
 * What came of asking a rule: a value, or all the reasons why not. Never an exception: a no is an
 * everyday answer in a meeting.
 *
 * @param <T> what was asked for
 */
public sealed interface Outcome<T> {
    /** Yes. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * No, and why.
     *
     * @param problems all of them, in the order of what was asked; never empty
     */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /** The problems; none if it was done. */
    default List<Problem> problems() {
        return switch (this) {
            case Done<T> _ -> List.of();
            case Refused<T>(var problems) -> problems;
        };
    }

    /** The same answer about something made from the value. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(then.apply(value));
            case Refused<T>(var problems) -> new Refused<>(problems);
        };
    }
}
