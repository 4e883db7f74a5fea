package vn.binhxet.ui.ballot.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.PaperCheck;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;

import java.util.Objects;

/** Any keys in any order, on papers of any form, read a second time by a plain hand. */
class KeysLawsTest {
    private static final int KEYS = 200;
    private static final String ANY = "0123456789012345678901230123+-/-=;.aư ";
    private int recorded;
    private int refused;

    /** Presses the same keys on both. */
    private final class Both {
        private final Contest contest;
        private final boolean exceptions;
        private final PlainHand hand;
        private Typing typing;

        private Both(Dice dice) {
            int names = dice.either(dice.between(1, 9), dice.between(1, 9), dice.between(10, 40));
            contest =
                    Hands.contest(
                            dice.either(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO),
                            names,
                            dice.between(1, names),
                            dice.oneIn(2));
            exceptions = dice.oneIn(2);
            hand = new PlainHand(contest, exceptions);
            typing = Typing.of(contest, exceptions);
        }

        private void press(char key) {
            Keyed keyed = typing.key(key);
            String before = typing.shown();
            boolean same = keyed.typing().equals(typing);
            if (keyed.remark().isPresent()) {
                refused++;
                assertThat(same || before.endsWith("_"))
                        .as("a refused key changes nothing but the number it ends")
                        .isTrue();
            } else {
                assertThat(same && !before.equals("−" + key))
                        .as("%s on “%s” is silently dropped", key, before)
                        .isFalse();
            }
            typing = keyed.typing();
            hand.press(key);
        }

        private void backspace() {
            typing = typing.back().typing();
            hand.backspace();
        }

        private void say(String words) {
            if (typing instanceof InvalidTyping invalid && invalid.remark() != null) {
                typing = invalid.saying(words);
            }
            hand.say(words);
        }

        private void enter() {
            Entered entered = typing.enter();
            Paper paper = entered.paper().orElse(null);
            assertThat(paper).isEqualTo(hand.enter());
            assertThat(paper != null && entered.remark().isPresent()).isFalse();
            if (paper == null) {
                assertThat(typing.isEmpty() || entered.remark().isPresent())
                        .as("Enter on “%s” is silently dropped", typing.shown())
                        .isTrue();
                return;
            }
            assertThat(PaperCheck.problemsOf(contest, paper, "")).isEmpty();
            typing = Typing.of(contest, exceptions);
            recorded++;
        }
    }

    @Test
    void aPaperIsWhatTheKeysSayOrNothingIsRecorded() {
        Laws.hold(
                2000,
                dice -> {
                    Both both = new Both(dice);
                    for (int i = 0; i < KEYS; i++) {
                        switch (dice.upTo(11)) {
                            case 0 -> both.backspace();
                            case 1, 2 -> both.enter();
                            case 3 -> both.say(dice.either("", "  ", "phiếu có chữ ký"));
                            default -> both.press(ANY.charAt(dice.upTo(ANY.length() - 1)));
                        }
                    }
                });
        assertThat(recorded).as("papers recorded").isGreaterThan(20_000);
        assertThat(refused).as("keys refused").isGreaterThan(50_000);
    }

    @Test
    void theRemarkOnAnInvalidPaperIsKeptAsItWasTyped() {
        Laws.hold(
                200,
                dice -> {
                    Both both = new Both(dice);
                    both.press('-');
                    both.press('8');
                    both.press('/');
                    both.say(" phiếu có chữ ký ");
                    Paper paper = both.typing.enter().paper().orElseThrow();
                    assertThat(Objects.requireNonNull(((Paper.Invalid) paper).remark()))
                            .isEqualTo("phiếu có chữ ký");
                    both.enter();
                });
    }
}
