package vn.binhxet.bench;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.MarginSearch;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Contests;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The margin of 300 papers that say yes or no to 40 names for 20 places, against one count of the
 * same papers. Run with:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.MarginBench
 * </pre>
 */
final class MarginBench {
    private static final int PAPERS = 300;
    private static final int NAMES = 40;
    private static final int SEATS = 20;
    private static final int WARMING = 200;
    private static final int COUNTING = 101;

    private static final List<UnitId> CANDIDATES =
            IntStream.range(0, NAMES).mapToObj(n -> new UnitId("don-vi-" + n)).toList();

    private MarginBench() {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(1);
        Contest contest = Contests.contest(Method.YES_NO, SEATS, CANDIDATES.toArray(UnitId[]::new));
        List<Paper> papers =
                IntStream.range(0, PAPERS).<Paper>mapToObj(_ -> paper(random)).toList();
        Tally tally = Tally.of(CANDIDATES, papers);
        Result result = Result.of(contest, tally, tally.valid(), Set.of());
        System.out.println(MarginSearch.of(contest, papers, result, Set.of()).margin());
        Duel.print(
                "margin of " + PAPERS + " papers with " + NAMES + " names",
                () -> margin(contest, papers, result),
                () -> count(papers),
                WARMING,
                COUNTING);
    }

    /** The first names are liked better. */
    private static Paper paper(Random random) {
        List<UnitId> yes =
                IntStream.range(0, NAMES)
                        .filter(n -> random.nextInt(100) < 95 - n)
                        .mapToObj(CANDIDATES::get)
                        .toList();
        return new Paper.Opinion(yes, List.of());
    }

    private static long margin(Contest contest, List<Paper> papers, Result result) {
        long start = System.nanoTime();
        boolean found = MarginSearch.of(contest, papers, result, Set.of()).margin().isPresent();
        long nanos = System.nanoTime() - start;
        return found ? nanos : 0;
    }

    private static long count(List<Paper> papers) {
        long start = System.nanoTime();
        int valid = Tally.of(CANDIDATES, papers).valid();
        long nanos = System.nanoTime() - start;
        return valid == PAPERS ? nanos : 0;
    }
}
