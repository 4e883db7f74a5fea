package vn.binhxet.ui.ballot.stack;

import java.util.stream.IntStream;

/**
 * Papers laid upon each other, so that a wrong one is soon found.
 *
 * @param number from 1
 * @param from number of its first paper
 * @param to number of its last; the last stack may be smaller than the others
 */
public record Stack(int number, int from, int to) {
    public int size() {
        return to - from + 1;
    }

    public boolean holds(int paper) {
        return paper >= from && paper <= to;
    }

    /** Which sheet of the stack a paper is, from 1. */
    public int sheet(int paper) {
        return paper - from + 1;
    }

    /** The numbers of its papers. */
    public IntStream papers() {
        return IntStream.rangeClosed(from, to);
    }
}
