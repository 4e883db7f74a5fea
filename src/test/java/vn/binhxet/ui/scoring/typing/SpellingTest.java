package vn.binhxet.ui.scoring.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SpellingTest {
    private static final Kind MET = new Kind.Met();
    private static final Kind GRADED = new Kind.Graded(Points.of("0.25"));
    private static final Kind COUNTED = new Kind.Counted(Points.of(1));
    private static final Kind RELATIVE = new Kind.Relative();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8,5; 8.5",
                "8.5; 8.5",
                "1.234,5; 1234.5",
                "1,234.5; 1234.5",
                "5.200; 5200",
                "0.250; 0.25",
                "12 500; 12500",
                "−2; -2"
            })
    void numbersAreReadAsVietnamesePeopleAndExcelWriteThem(String written, BigDecimal number) {
        assertThat(Numerals.read(written).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,2,3", "1.2.3", "9/10", "1e5", "--1", "12345678901234567"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(Numerals.read(written)).isEmpty();
    }

    @Test
    void wholeNumbersHaveNoFraction() {
        assertThat(Numerals.whole("3")).contains(3);
        assertThat(Numerals.whole("3,0")).contains(3);
        assertThat(Numerals.whole("2,5")).isEqualTo(Optional.empty());
        assertThat(Numerals.whole("99999999999")).isEmpty();
    }

    @Test
    void eachKindIsTypedInItsOwnWay() {
        assertThat(Spelling.read(MET, "Đ")).isEqualTo(entry(new Input.Met(true)));
        assertThat(Spelling.read(MET, "không")).isEqualTo(entry(new Input.Met(false)));
        assertThat(Spelling.read(GRADED, "7,75")).isEqualTo(entry(given("7.75")));
        assertThat(Spelling.read(COUNTED, "3")).isEqualTo(entry(new Input.Count(3)));
        assertThat(Spelling.read(RELATIVE, "90 / 100")).isEqualTo(entry(measured("100", "90")));
    }

    @Test
    void anEqualsSignGivesPointsWhateverTheFormulaSays() {
        for (Kind kind : List.of(MET, GRADED, COUNTED, RELATIVE)) {
            assertThat(Spelling.read(kind, "=2,5")).isEqualTo(entry(given("2.5")));
        }
    }

    @Test
    void aDashIsNotAssignedAndAQuestionMarkUnscored() {
        assertThat(Spelling.read(GRADED, "-")).isEqualTo(entry(new Input.NotAssigned()));
        assertThat(Spelling.read(COUNTED, "–")).isEqualTo(entry(new Input.NotAssigned()));
        assertThat(Spelling.read(MET, "?")).isEqualTo(new Typed.Unscored());
    }

    @Test
    void whatNobodyCanTellIsRefusedWithTheWayToTypeIt() {
        assertThat(Spelling.read(MET, "5")).isEqualTo(unclear(TypingRefusal.NOT_MET_OR_NOT));
        assertThat(Spelling.read(GRADED, "tốt")).isEqualTo(unclear(TypingRefusal.NOT_POINTS));
        assertThat(Spelling.read(COUNTED, "2,5")).isEqualTo(unclear(TypingRefusal.NOT_TIMES));
        assertThat(Spelling.read(RELATIVE, "90")).isEqualTo(unclear(TypingRefusal.NOT_MEASURED));
        assertThat(Spelling.read(RELATIVE, "/90")).isEqualTo(unclear(TypingRefusal.NOT_MEASURED));
    }

    @Test
    void whatIsWrittenIsReadAgainInBothLanguages() {
        List<Input> inputs =
                List.of(
                        new Input.Met(true),
                        given("1.125"),
                        given("0"),
                        new Input.Count(12),
                        measured("5200", "5844.5"),
                        measured("0.001", "1.125"),
                        new Input.NotAssigned());
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            for (Input input : inputs) {
                Kind kind = kindOf(input);
                String written = Spelling.write(kind, input, Text.in(locale));
                assertThat(Spelling.read(kind, written)).as(written).isEqualTo(entry(input));
            }
        }
    }

    @Test
    void cellsOfExcelMayHoldTabsQuotesAndLines() {
        assertThat(Lines.read("1\t\"a \"\"b\"\"\nc\"\t\r\n2\t3\r\n"))
                .containsExactly(List.of("1", "a \"b\"\nc", ""), List.of("2", "3"));
        assertThat(Lines.read("7")).containsExactly(List.of("7"));
        assertThat(Lines.write(List.of(List.of("1", ""), List.of("2", "3"))))
                .isEqualTo("1\t\n2\t3\n");
    }

    private static Kind kindOf(Input input) {
        return switch (input) {
            case Input.Met _ -> MET;
            case Input.Count _ -> COUNTED;
            case Input.Measured _ -> RELATIVE;
            default -> GRADED;
        };
    }

    private static Typed entry(Input input) {
        return new Typed.Entry(input);
    }

    private static Typed unclear(TypingRefusal why) {
        return new Typed.Unclear(why);
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}
