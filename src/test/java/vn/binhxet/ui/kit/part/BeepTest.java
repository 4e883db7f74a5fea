package vn.binhxet.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class BeepTest {
    @Test
    void isShortAndFadesOut() {
        byte[] tone = Beep.tone();
        assertThat(tone).hasSizeBetween(1_000, 4_000);
        assertThat(loudest(tone, 0, tone.length / 2)).isGreaterThan(20);
        assertThat(loudest(tone, tone.length * 9 / 10, tone.length)).isLessThan(6);
    }

    @Test
    void aComputerWithoutSoundStaysSilent() {
        Beep beep = new Beep();
        assertThatCode(
                        () -> {
                            beep.sound();
                            beep.sound();
                        })
                .doesNotThrowAnyException();
    }

    private static int loudest(byte[] tone, int from, int to) {
        int loudest = 0;
        for (int i = from; i < to; i++) {
            loudest = Math.max(loudest, Math.abs(tone[i]));
        }
        return loudest;
    }
}
