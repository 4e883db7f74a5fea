package vn.binhxet.export.pdf.ballot;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares rows out over the pages of a paper.
 *
 * @param heights of the rows, the first one first
 * @param first the height there is for rows on the first page
 * @param next the same on the others
 */
record Paging(List<Float> heights, float first, float next) {
    private static final float FINE = 80;

    /**
     * The rows of each page, by their numbers from 1: one page, or an even number of them with as
     * many names on each as fit evenly.
     */
    List<List<Integer>> pages() {
        List<List<Integer>> fewest = filled(1, Float.MAX_VALUE);
        if (fewest.size() == 1) {
            return fewest;
        }
        int even = fewest.size() + fewest.size() % 2;
        float limit = 0;
        List<List<Integer>> filled;
        do {
            limit += next / FINE;
            filled = filled(even, limit);
        } while (filled.size() > even);
        return filled;
    }

    /**
     * At least so many pages, each with a row.
     *
     * @param limit of the height of rows on a page, if that is less than there is room for
     */
    private List<List<Integer>> filled(int atLeast, float limit) {
        List<List<Integer>> filled = new ArrayList<>();
        List<Integer> page = new ArrayList<>();
        float room = Math.min(limit, first);
        for (int row = 1; row <= heights.size(); row++) {
            float height = heights.get(row - 1);
            room -= height;
            boolean needed = heights.size() - row < atLeast - filled.size() - 1;
            if (!page.isEmpty() && (room < 0 || needed)) {
                filled.add(page);
                page = new ArrayList<>();
                room = Math.min(limit, next) - height;
            }
            page.add(row);
        }
        filled.add(page);
        return filled;
    }
}
