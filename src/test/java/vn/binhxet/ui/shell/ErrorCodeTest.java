package vn.binhxet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void isTheSameForTheSameMistake() {
        assertThat(ErrorCode.of(mistake("Bà Lan"))).isEqualTo(ErrorCode.of(mistake("Ông Phúc")));
    }

    @Test
    void differsWithTheKindThePlaceAndTheCause() {
        RuntimeException here = new IllegalStateException("x");
        RuntimeException there = mistake("x");
        RuntimeException caused = new IllegalStateException("x", there);
        caused.setStackTrace(here.getStackTrace());

        assertThat(ErrorCode.of(here))
                .isNotEqualTo(ErrorCode.of(there))
                .isNotEqualTo(ErrorCode.of(caused));
    }

    @Test
    void canBeReadOverTheTelephone() {
        assertThat(ErrorCode.of(mistake("x")))
                .matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}");
    }

    private static RuntimeException mistake(String message) {
        return new IllegalStateException(message);
    }
}
