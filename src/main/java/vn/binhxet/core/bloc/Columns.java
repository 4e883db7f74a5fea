package vn.binhxet.core.bloc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which column of a pasted block says what.
 *
 * @param at the place of each column that is there, from 0
 * @param firstRow the first row below the head, if there is one
 */
record Columns(Map<UnitColumn, Integer> at, int firstRow) {
    /** How far down a head is looked for: lists have titles above it. */
    private static final int HEAD_WITHIN = 6;

    private static final String WHOLE_NUMBER = "\\d{1,4}";
    private static final String ORDINAL = "\\d{1,3}[.)]?";

    Columns {
        at = Map.copyOf(at);
    }

    /**
     * Finds the columns by the words above them, or else by what stands in them: running numbers
     * first, if any; numbers are delegates; the texts are name, short name and former names, in
     * that order.
     *
     * @param heads the words that may stand above each column
     */
    static Columns of(Pasted pasted, Map<UnitColumn, List<String>> heads) {
        for (int row = 0; row < Math.min(HEAD_WITHIN, pasted.rows().size()); row++) {
            Map<UnitColumn, Integer> named = named(pasted.rows().get(row), heads);
            if (named.containsKey(UnitColumn.NAME)) {
                return new Columns(named, row + 1);
            }
        }
        return new Columns(guessed(pasted), 0);
    }

    /** The cell of a row; empty where there is none. */
    String cell(Pasted pasted, int row, UnitColumn column) {
        Integer place = at.get(column);
        return place == null ? "" : pasted.cell(row, place);
    }

    /** Which column the words stand above. */
    static Optional<UnitColumn> headed(String words, Map<UnitColumn, List<String>> heads) {
        NameKey key = NameKey.of(words.replaceAll("\\(.*\\)", ""));
        return heads.entrySet().stream()
                .filter(head -> head.getValue().stream().map(NameKey::of).anyMatch(key::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<UnitColumn, Integer> named(
            List<String> row, Map<UnitColumn, List<String>> heads) {
        Map<UnitColumn, Integer> named = new EnumMap<>(UnitColumn.class);
        for (int i = 0; i < row.size(); i++) {
            int place = i;
            headed(row.get(i), heads).ifPresent(column -> named.putIfAbsent(column, place));
        }
        return named;
    }

    private static Map<UnitColumn, Integer> guessed(Pasted pasted) {
        OptionalInt ordinal = ordinal(pasted);
        Map<UnitColumn, Integer> guessed = new EnumMap<>(UnitColumn.class);
        List<UnitColumn> texts =
                new ArrayList<>(List.of(UnitColumn.NAME, UnitColumn.SHORT, UnitColumn.FORMERLY));
        for (int i = 0; i < pasted.width(); i++) {
            boolean margin = pasted.column(i).isEmpty() && !guessed.containsKey(UnitColumn.NAME);
            if (margin || (ordinal.isPresent() && ordinal.getAsInt() == i)) {
                continue;
            }
            if (mostly(pasted.column(i), WHOLE_NUMBER)) {
                guessed.putIfAbsent(UnitColumn.DELEGATES, i);
            } else if (!texts.isEmpty()) {
                guessed.put(texts.removeFirst(), i);
            }
        }
        return guessed;
    }

    /** The first column, if it numbers what follows. */
    private static OptionalInt ordinal(Pasted pasted) {
        for (int i = 0; i + 1 < pasted.width(); i++) {
            List<String> cells = pasted.column(i);
            if (!cells.isEmpty()) {
                boolean numbers = cells.stream().allMatch(cell -> cell.matches(ORDINAL));
                return numbers ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mostly(List<String> cells, String pattern) {
        return cells.stream().filter(cell -> cell.matches(pattern)).count() * 2 > cells.size();
    }
}
