package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers of names, keyed as the paper prints them: up to nine names each digit is a name; from ten
 * a name is always two digits. {@code 0} or {@code 00} alone says that no name is meant.
 *
 * @param keyed in the order keyed, none twice
 * @param waiting the first of two digits; null if none waits
 * @param none whether it was said that no name is meant
 */
public record Numbers(
        Contest contest, List<Integer> keyed, @Nullable Character waiting, boolean none) {
    public Numbers {
        keyed = List.copyOf(keyed);
    }

    static Numbers empty(Contest contest) {
        return new Numbers(contest, List.of(), null, false);
    }

    /**
     * What a digit did.
     *
     * @param numbers after it
     * @param refused why it, or the number it ends, means nothing; null if it does
     */
    record After(Numbers numbers, @Nullable Remark refused) {}

    /** A digit, from 0 to 9. A number refused is gone whole, so that the next digit begins anew. */
    After digit(char digit) {
        if (none) {
            return refused("ballot.remark.afterNone");
        }
        if (!contest.hasTwoDigits()) {
            return number(digit - '0');
        }
        return waiting == null
                ? new After(new Numbers(contest, keyed, digit, false), null)
                : with(keyed).number((waiting - '0') * 10 + (digit - '0'));
    }

    /** Without the zero, the waiting digit, or the last number. */
    Numbers back() {
        boolean whole = waiting == null && !none && !keyed.isEmpty();
        return with(whole ? keyed.subList(0, keyed.size() - 1) : keyed);
    }

    boolean isEmpty() {
        return keyed.isEmpty() && waiting == null && !none;
    }

    /** Why Enter cannot be taken yet; empty if it can. */
    Optional<Remark> unfinished() {
        return Optional.ofNullable(waiting)
                .map(digit -> new Remark("ballot.remark.waiting", List.of(digit + "_")));
    }

    List<UnitId> names() {
        return keyed.stream().map(number -> contest.candidates().get(number - 1)).toList();
    }

    /** The names not keyed, in the order of the paper. */
    List<UnitId> others() {
        List<UnitId> names = names();
        return contest.candidates().stream().filter(name -> !names.contains(name)).toList();
    }

    /** The names keyed, in the order of the paper. */
    List<UnitId> inOrder() {
        List<UnitId> names = names();
        return contest.candidates().stream().filter(names::contains).toList();
    }

    String shown() {
        if (none) {
            return contest.printed(0);
        }
        String typed =
                keyed.stream()
                        .map(number -> contest.printed(number))
                        .collect(Collectors.joining(" "));
        return waiting == null ? typed : (typed + " " + waiting + "_").strip();
    }

    private After number(int number) {
        if (number == 0) {
            return keyed.isEmpty()
                    ? new After(new Numbers(contest, keyed, null, true), null)
                    : refused("ballot.remark.noneAfter");
        }
        if (number > contest.candidates().size()) {
            return refused("ballot.remark.unknown", contest.printed(number));
        }
        if (keyed.contains(number)) {
            return refused("ballot.remark.twice", contest.printed(number));
        }
        List<Integer> more = new ArrayList<>(keyed);
        more.add(number);
        return new After(with(more), null);
    }

    private After refused(String key, Object... args) {
        return new After(this, new Remark(key, List.of(args)));
    }

    private Numbers with(List<Integer> now) {
        return new Numbers(contest, now, null, false);
    }
}
