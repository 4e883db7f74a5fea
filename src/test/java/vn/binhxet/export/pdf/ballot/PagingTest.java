package vn.binhxet.export.pdf.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class PagingTest {
    @Test
    void rowsThatFitOnOnePageStayThere() {
        assertThat(new Paging(Collections.nCopies(10, 20f), 200, 300).pages()).hasSize(1);
        assertThat(new Paging(Collections.nCopies(11, 20f), 200, 300).pages()).hasSize(2);
    }

    @Test
    void aSecondPageIsNotLeftWithOneName() {
        assertThat(new Paging(Collections.nCopies(11, 20f), 200, 300).pages())
                .extracting(List::size)
                .containsExactly(6, 5);
    }

    @Test
    void threePagesBecomeFour() {
        assertThat(new Paging(Collections.nCopies(30, 20f), 200, 200).pages())
                .hasSize(4)
                .allMatch(page -> page.size() >= 6);
    }

    @Test
    void whateverTheRowsEachStandsOnOnePageInOrderAndNoneIsTooFull() {
        Random dice = new Random(2021);
        for (int i = 0; i < 500; i++) {
            List<Float> heights =
                    dice.doubles(dice.nextInt(1, 41), 18, 60).mapToObj(h -> (float) h).toList();
            List<List<Integer>> pages = new Paging(heights, 250, 400).pages();

            assertThat(pages.stream().flatMap(List::stream).toList())
                    .isEqualTo(IntStream.rangeClosed(1, heights.size()).boxed().toList());
            assertThat(pages).noneMatch(List::isEmpty);
            assertThat(pages.size()).matches(n -> n == 1 || n % 2 == 0);
            for (List<Integer> page : pages) {
                double height = page.stream().mapToDouble(row -> heights.get(row - 1)).sum();
                assertThat(height).isLessThanOrEqualTo(page.contains(1) ? 250 : 400);
            }
        }
    }
}
