package vn.binhxet.bench;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.UnitId;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Counting a hundred thousand papers on which at most five of 25 units are chosen, against a bare
 * loop over the same papers, kept as numbers of candidates, counting into an array. Run with:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.TallyBench
 * </pre>
 */
final class TallyBench {
    private static final int PAPERS = 100_000;
    private static final int UNITS = 25;
    private static final int SEATS = 5;
    private static final int WARMING = 200;
    private static final int COUNTING = 101;

    private static final List<UnitId> CANDIDATES =
            IntStream.range(0, UNITS).mapToObj(n -> new UnitId("don-vi-" + n)).toList();

    private TallyBench() {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(1);
        List<int[]> numbers =
                IntStream.range(0, PAPERS)
                        .mapToObj(_ -> random.ints(0, UNITS).distinct().limit(SEATS).toArray())
                        .toList();
        List<Paper> papers = numbers.stream().map(TallyBench::paper).toList();
        Duel.print(
                "tally of " + PAPERS + " papers",
                () -> tally(papers, numbers),
                () -> bare(numbers),
                WARMING,
                COUNTING);
    }

    private static Paper paper(int[] names) {
        return new Paper.Choice(Arrays.stream(names).mapToObj(CANDIDATES::get).toList());
    }

    private static long tally(List<Paper> papers, List<int[]> numbers) {
        long start = System.nanoTime();
        Tally tally = Tally.of(CANDIDATES, papers);
        long nanos = System.nanoTime() - start;
        int[] counted = tally.votes().values().stream().mapToInt(Tally.Votes::in).toArray();
        if (!Arrays.equals(counted, count(numbers))) {
            throw new IllegalStateException("not the same count");
        }
        return nanos;
    }

    private static long bare(List<int[]> numbers) {
        long start = System.nanoTime();
        int[] votes = count(numbers);
        long nanos = System.nanoTime() - start;
        return Arrays.stream(votes).sum() == 0 ? 0 : nanos;
    }

    private static int[] count(List<int[]> numbers) {
        int[] votes = new int[UNITS];
        for (int[] paper : numbers) {
            for (int name : paper) {
                votes[name]++;
            }
        }
        return votes;
    }
}
