package vn.binhxet.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Laws;

import java.math.BigInteger;
import java.util.Locale;

class IntegrityCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isFifteenSymbolsOfTheHashAndACheckSymbolInFourGroupsOfFour() {
        assertThat(IntegrityCode.of("0".repeat(64)).text()).isEqualTo("0000-0000-0000-0000");
        // fifteen symbols of 31, each counting 31 doubled or not: 465 = 14 × 32 + 17, and 15 is F
        assertThat(IntegrityCode.of("f".repeat(64)).text()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZF");
    }

    @Test
    void takesTheFirstSeventyFiveBitsAndNoMore() {
        String first = IntegrityCode.of("84210842108421084210" + "0".repeat(44)).text();
        assertThat(first).startsWith("GGGG-GGGG-GGGG-GGG");
        assertThat(IntegrityCode.of("842108421084210842" + "10" + "f".repeat(44)).text())
                .isEqualTo(first);
    }

    @Test
    void isReadHoweverItIsTypedFromPaper() {
        IntegrityCode code = IntegrityCode.of("0123456789abcdef".repeat(4));
        String typed = code.text().replace('-', ' ').replace('0', 'o').replace('1', 'l');
        assertThat(IntegrityCode.isWellFormed(typed.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(code.matches(typed)).isTrue();
        assertThat(IntegrityCode.isWellFormed(code.text() + "0")).isFalse();
        assertThat(IntegrityCode.isWellFormed(code.text().replaceAll(".$", "U"))).isFalse();
    }

    @Test
    void anySingleWrongSymbolIsNoticed() {
        Laws.hold(
                50,
                dice -> {
                    String hash = "%064x".formatted(new BigInteger(256, dice.random()));
                    String plain = IntegrityCode.of(hash).text().replace("-", "");
                    assertThat(IntegrityCode.isWellFormed(plain)).isTrue();
                    for (int place = 0; place < plain.length(); place++) {
                        for (String wrong : SYMBOLS.split("", -1)) {
                            String typed =
                                    plain.substring(0, place) + wrong + plain.substring(place + 1);
                            assertThat(IntegrityCode.isWellFormed(typed))
                                    .isEqualTo(typed.equals(plain));
                        }
                    }
                });
    }
}
