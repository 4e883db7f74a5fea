package vn.binhxet.ui.ballot.hands;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A count made by hand, as far as it is filled in: null where nothing stands yet. Nothing fills
 * itself: whoever votes may choose fewer names than there are places, so no number follows from the
 * others, but for the blank lines of a paper that says yes or no.
 *
 * @param returned papers found in the box, or voters present
 * @param invalid papers that do not count
 * @param against by candidate, where papers say yes or no; otherwise empty
 */
record HandSheet(
        Contest contest,
        @Nullable Integer returned,
        @Nullable Integer invalid,
        Map<UnitId, @Nullable Integer> votes,
        Map<UnitId, @Nullable Integer> against) {
    /** The places of the numbers not filled in, as the rulebook calls them. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (returned == null) {
            missing.add("returned");
        }
        if (invalid == null) {
            missing.add("invalid");
        }
        for (UnitId name : contest.candidates()) {
            if (votes.get(name) == null) {
                missing.add(place("votes", name));
            }
            if (saysNo() && against.get(name) == null) {
                missing.add(place("against", name));
            }
        }
        return missing;
    }

    /** The place of one name's number. */
    static String place(String column, UnitId name) {
        return column + "[\"" + name + "\"]";
    }

    boolean saysNo() {
        return contest.method() == Method.YES_NO;
    }

    int valid() {
        return zero(returned) - zero(invalid);
    }

    /** All votes in favour. */
    int sum() {
        return sum(votes.values());
    }

    /** The most votes there can be together, where a paper names at most N. */
    int most() {
        return contest.seats() * valid();
    }

    /** Yes and no of a name together. */
    int of(UnitId name) {
        return zero(votes.get(name)) + zero(against.get(name));
    }

    /** The most that any name has. */
    int highest() {
        return contest.candidates().stream().mapToInt(this::of).max().orElse(0);
    }

    /** The count as it would be entered; what is not filled in is 0. */
    Totals totals() {
        return new Totals(zero(returned), zero(invalid), counted(votes), counted(against));
    }

    private static Map<UnitId, Integer> counted(Map<UnitId, @Nullable Integer> column) {
        Map<UnitId, Integer> counted = new LinkedHashMap<>();
        column.forEach((name, number) -> counted.put(name, zero(number)));
        return counted;
    }

    private static int sum(Collection<@Nullable Integer> numbers) {
        return numbers.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private static int zero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
