package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PastedTest {
    @Test
    void readsRowsAndCellsWithAnyLineEnds() {
        List<List<String>> cells = List.of(List.of("1", "Cục Thuế", "2"), List.of("2", "Kho bạc"));
        assertThat(Pasted.of("1\tCục Thuế\t2\r\n2\tKho bạc\r\n").rows()).isEqualTo(cells);
        assertThat(Pasted.of("1\tCục Thuế\t2\n2\tKho bạc").rows()).isEqualTo(cells);
        assertThat(Pasted.of("1\tCục Thuế\t2\r2\tKho bạc\r\r").rows()).isEqualTo(cells);
    }

    @Test
    void leavesOutTabsAtTheEndAndKeepsBlankRowsBetween() {
        assertThat(Pasted.of("A\t\t\t\n\t\t\nB\t \n\n\n").rows())
                .containsExactly(List.of("A"), List.of(), List.of("B"));
    }

    @Test
    void takesALineBreakInsideACellForABlank() {
        assertThat(
                        Pasted.of("\"Ngân hàng Nhà nước\n– Chi nhánh tỉnh\"\t\"Khối \"\"A\"\"\"\n")
                                .rows())
                .containsExactly(List.of("Ngân hàng Nhà nước – Chi nhánh tỉnh", "Khối \"A\""));
    }

    @Test
    void keepsAQuotationMarkThatQuotesNothing() {
        assertThat(Pasted.of("\"Điện lực\" Nam Định\t2\n\"B\nC").rows())
                .containsExactly(
                        List.of("\"Điện lực\" Nam Định", "2"), List.of("\"B"), List.of("C"));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(Pasted.of("").rows()).isEmpty();
        assertThat(Pasted.of("\t\r\n \t\u00a0\n").rows()).isEmpty();
    }
}
