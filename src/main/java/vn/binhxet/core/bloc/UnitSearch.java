package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.PlainLetters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds units by a few letters, as people abbreviate: the beginnings of words (<i>kb</i> and
 * <i>khob</i> are <i>Kho bạc</i>, <i>cth</i> is <i>Cục Thuế</i>) or any part of a name; without
 * marks and capitals. Names and short names count alike.
 */
public final class UnitSearch {
    /** How well letters fit a name; the best first. */
    private enum Fit {
        ABBREVIATES_ALL,
        BEGINS_THE_NAME,
        ABBREVIATES_THE_BEGINNING,
        BEGINS_A_WORD,
        STANDS_WITHIN,
        ABBREVIATES_SOME,
        NOT_AT_ALL
    }

    private UnitSearch() {}

    /**
     * The units meant, the likeliest first; those that fit equally well in their order. None while
     * nothing is typed.
     */
    public static List<Unit> find(List<Unit> units, String typed) {
        String letters = PlainLetters.of(typed).strip();
        if (letters.isEmpty()) {
            return List.of();
        }
        return units.stream()
                .filter(unit -> fit(unit, letters) != Fit.NOT_AT_ALL)
                .sorted(Comparator.comparing(unit -> fit(unit, letters)))
                .toList();
    }

    private static Fit fit(Unit unit, String letters) {
        return Stream.of(unit.name(), unit.label())
                .map(name -> fit(PlainLetters.of(name), letters))
                .min(Comparator.naturalOrder())
                .orElse(Fit.NOT_AT_ALL);
    }

    private static Fit fit(String name, String letters) {
        List<String> words =
                Arrays.stream(name.split("[^a-z0-9]+")).filter(w -> !w.isEmpty()).toList();
        String run = letters.replaceAll("[^a-z0-9]+", "");
        if (run.isEmpty()) {
            return name.contains(letters) ? Fit.STANDS_WITHIN : Fit.NOT_AT_ALL;
        }
        if (abbreviates(words, run, true)) {
            return Fit.ABBREVIATES_ALL;
        }
        if (name.startsWith(letters)) {
            return Fit.BEGINS_THE_NAME;
        }
        if (abbreviates(words, run, false)) {
            return Fit.ABBREVIATES_THE_BEGINNING;
        }
        if (name.contains(" " + letters)) {
            return Fit.BEGINS_A_WORD;
        }
        if (name.contains(letters)) {
            return Fit.STANDS_WITHIN;
        }
        return abbreviatesSome(words, run) ? Fit.ABBREVIATES_SOME : Fit.NOT_AT_ALL;
    }

    /**
     * Whether the letters are beginnings of the words, one after the other from the first.
     *
     * @param all whether no word may be left over
     */
    private static boolean abbreviates(List<String> words, String letters, boolean all) {
        if (letters.isEmpty() || words.isEmpty()) {
            return letters.isEmpty() && (!all || words.isEmpty());
        }
        String word = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        for (int n = 1; n <= Math.min(word.length(), letters.length()); n++) {
            if (word.charAt(n - 1) != letters.charAt(n - 1)) {
                return false;
            }
            if (abbreviates(rest, letters.substring(n), all)) {
                return true;
            }
        }
        return false;
    }

    /** The same from a later word on, or passing words over. */
    private static boolean abbreviatesSome(List<String> words, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> rest = words.subList(i + 1, words.size());
            for (int n = 1;
                    n <= letters.length() && word.startsWith(letters.substring(0, n));
                    n++) {
                if (abbreviatesSome(rest, letters.substring(n))) {
                    return true;
                }
            }
        }
        return false;
    }
}
