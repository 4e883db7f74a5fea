package vn.binhxet.ui.ballot.stack;

import vn.binhxet.core.ballot.Pass;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which papers a pass will have once everything asked for is answered: what the box holds, and on
 * top of it what is still on its way to the disk.
 */
final class TypedPapers {
    private final Map<Integer, Sent> sent = new HashMap<>();
    private Pass pass = Pass.EMPTY;
    private int tickets;

    /**
     * A paper asked for, or asked to be taken back. Of several for one number the last one counts.
     *
     * @param there whether the pass has the paper then
     */
    record Sent(int ticket, int number, boolean there) {}

    void follow(Pass now) {
        pass = now;
    }

    Sent send(int number, boolean there) {
        Sent paper = new Sent(++tickets, number, there);
        sent.put(number, paper);
        return paper;
    }

    void answered(Sent paper) {
        sent.remove(paper.number(), paper);
    }

    boolean has(int number) {
        Sent asked = sent.get(number);
        return asked == null ? pass.paper(number) != null : asked.there();
    }

    boolean lacks(int number) {
        return !has(number);
    }

    /** The lowest number that no paper has. */
    int next() {
        return IntStream.iterate(1, number -> number + 1)
                .filter(this::lacks)
                .findFirst()
                .orElseThrow();
    }

    /** The highest number that a paper has. */
    Optional<Integer> last() {
        return Stream.concat(Stream.of(pass.papers().size()), sent.keySet().stream())
                .reduce(Math::max)
                .flatMap(most -> highest(1, most));
    }

    /** The highest number that a paper has, from one number to another. */
    Optional<Integer> highest(int from, int to) {
        return IntStream.iterate(to, number -> number >= from, number -> number - 1)
                .filter(this::has)
                .boxed()
                .findFirst();
    }

    /** How many papers it has from one number to another. */
    int count(int from, int to) {
        return (int) IntStream.rangeClosed(from, to).filter(this::has).count();
    }
}
