package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The opened ballot box: every paper as typed, once or twice, and how the differing ones were
 * settled. It knows papers by number only.
 *
 * @param first the first typing; its length is the number of papers returned
 * @param second the second, blind
 * @param settled what a differing paper really says, by number
 * @param differed the papers on which the two passes ever differed
 */
public record Box(Pass first, Pass second, Map<Integer, Settled> settled, Set<Integer> differed) {
    public static final Box EMPTY = new Box(Pass.EMPTY, Pass.EMPTY, Map.of(), Set.of());

    /**
     * A difference settled with the paper in hand.
     *
     * @param by who looked at it
     */
    public record Settled(Paper is, String by) {}

    public Box {
        settled = Collections.unmodifiableMap(settled);
        differed = Collections.unmodifiableSet(differed);
    }

    public Pass pass(int number) {
        return number == 1 ? first : second;
    }

    public Box typed(int pass, int from, List<Paper> list, String typist) {
        return with(pass, pass(pass).typed(from, list, typist), from, list.size());
    }

    /** One paper typed again; if it was settled before, it is compared anew. */
    public Box retyped(int pass, int number, Paper paper) {
        Map<Integer, Settled> open = settled;
        if (settled.containsKey(number)) {
            open = new TreeMap<>(settled);
            open.remove(number);
        }
        return new Box(first, second, open, differed)
                .with(pass, pass(pass).retyped(number, paper), number, 1);
    }

    public Box resolved(int number, Paper is, String by) {
        Map<Integer, Settled> now = new TreeMap<>(settled);
        now.put(number, new Settled(is, by));
        return new Box(first, second, now, differed);
    }

    /** Papers returned: those typed in the first pass. */
    public int returned() {
        return first.papers().size();
    }

    public boolean isEmpty() {
        return first.papers().isEmpty() && second.papers().isEmpty();
    }

    /** Papers on which the passes differ and nobody has settled it. */
    public List<Integer> differences() {
        return IntStream.rangeClosed(1, returned())
                .filter(n -> differs(n) && !settled.containsKey(n))
                .boxed()
                .toList();
    }

    /** Papers that only one of the two passes has. */
    public List<Integer> unpaired() {
        return IntStream.rangeClosed(1, Math.max(returned(), second.papers().size()))
                .filter(n -> (first.paper(n) == null) != (second.paper(n) == null))
                .boxed()
                .toList();
    }

    public boolean differs(int number) {
        Paper one = first.paper(number);
        Paper other = second.paper(number);
        return one != null && other != null && !one.equals(other);
    }

    /** The papers as they count. */
    public List<Paper> papers() {
        return IntStream.rangeClosed(1, returned()).mapToObj(this::standing).toList();
    }

    /** The papers whose reading may be argued about: invalid ones, and those that ever differed. */
    public SortedSet<Integer> disputed() {
        SortedSet<Integer> disputed = new TreeSet<>(differed);
        List<Paper> papers = papers();
        for (int number = 1; number <= papers.size(); number++) {
            if (!papers.get(number - 1).isValid()) {
                disputed.add(number);
            }
        }
        return disputed;
    }

    private Paper standing(int number) {
        Settled decided = settled.get(number);
        @Nullable Paper typed = decided == null ? first.paper(number) : decided.is();
        if (typed == null) {
            throw new IllegalStateException("paper " + number + " was never typed");
        }
        return typed;
    }

    private Box with(int pass, Pass changed, int from, int count) {
        Box now =
                pass == 1
                        ? new Box(changed, second, settled, differed)
                        : new Box(first, changed, settled, differed);
        List<Integer> fresh =
                IntStream.range(from, from + count)
                        .filter(n -> now.differs(n) && !differed.contains(n))
                        .boxed()
                        .toList();
        if (fresh.isEmpty()) {
            return now;
        }
        Set<Integer> all = new TreeSet<>(differed);
        all.addAll(fresh);
        return new Box(now.first, now.second, settled, all);
    }
}
