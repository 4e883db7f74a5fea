package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.PlainLetters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One typing of all papers. Papers are numbered from 1 in the order of the first pass; the second
 * may take the stacks in any order and so may have gaps for a while.
 *
 * @param papers paper 1 first; null where a paper was not typed yet
 * @param typists who typed, in the order they began
 */
public record Pass(List<@Nullable Paper> papers, Set<String> typists) {
    public static final Pass EMPTY = new Pass(List.of(), Set.of());

    public Pass {
        papers = Collections.unmodifiableList(papers);
        typists = Collections.unmodifiableSet(typists);
    }

    Pass typed(int from, List<Paper> list, String typist) {
        List<@Nullable Paper> now = new ArrayList<>(papers);
        for (int i = 0; i < list.size(); i++) {
            put(now, from + i, list.get(i));
        }
        return new Pass(now, with(typist));
    }

    Pass retyped(int number, Paper paper) {
        List<@Nullable Paper> now = new ArrayList<>(papers);
        put(now, number, paper);
        return new Pass(now, typists);
    }

    /** Without some papers; who typed them is still among the typists. */
    Pass without(int from, int to) {
        List<@Nullable Paper> now = new ArrayList<>(papers);
        for (int number = from; number <= Math.min(to, now.size()); number++) {
            now.set(number - 1, null);
        }
        while (!now.isEmpty() && now.getLast() == null) {
            now.removeLast();
        }
        return new Pass(now, typists);
    }

    /**
     * Whether somebody of that name typed. Capitals, marks and blanks make no other person: names
     * are typed in haste.
     */
    public boolean wasTypedBy(String name) {
        return typists.stream().anyMatch(typist -> plain(typist).equals(plain(name)));
    }

    private static String plain(String name) {
        return PlainLetters.of(name).replaceAll("\\s+", "");
    }

    /** The reading of a paper; null if it was not typed in this pass. */
    public @Nullable Paper paper(int number) {
        return number >= 1 && number <= papers.size() ? papers.get(number - 1) : null;
    }

    /** How many papers were typed. */
    public int count() {
        return (int) papers.stream().filter(Objects::nonNull).count();
    }

    /** The number the next paper gets if nothing else is said: one more than the highest. */
    public int next() {
        return papers.size() + 1;
    }

    /** The numbers passed over so far. */
    public List<Integer> gaps() {
        return IntStream.rangeClosed(1, papers.size())
                .filter(n -> paper(n) == null)
                .boxed()
                .toList();
    }

    private Set<String> with(String typist) {
        if (typists.contains(typist)) {
            return typists;
        }
        Set<String> now = new LinkedHashSet<>(typists);
        now.add(typist);
        return now;
    }

    private static void put(List<@Nullable Paper> papers, int number, Paper paper) {
        while (papers.size() < number) {
            papers.add(null);
        }
        papers.set(number - 1, paper);
    }
}
