package vn.binhxet.bench;

import java.util.Arrays;
import java.util.Locale;

/** Two ways measured in turns in one process, so that both are equally warm. */
final class Duel {
    private Duel() {}

    /** One round of a way: how long it took, in nanoseconds. */
    interface Way {
        long nanos() throws Exception;
    }

    /**
     * Prints the medians of both and how many times as long ours took.
     *
     * @param warming rounds that do not count
     * @param counting rounds that do
     */
    static void print(String name, Way ours, Way bare, int warming, int counting) throws Exception {
        long[] our = new long[counting];
        long[] their = new long[counting];
        for (int i = -warming; i < counting; i++) {
            long one = ours.nanos();
            long other = bare.nanos();
            if (i >= 0) {
                our[i] = one;
                their[i] = other;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: ours %.3f ms, bare %.3f ms, ratio %.2f%n",
                name,
                median(our) / 1e6,
                median(their) / 1e6,
                (double) median(our) / median(their));
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
