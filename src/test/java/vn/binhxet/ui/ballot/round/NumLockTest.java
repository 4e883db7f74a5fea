package vn.binhxet.ui.ballot.round;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Fx;
import vn.binhxet.text.Text;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Arrows that come in place of digits. */
class NumLockTest {
    private final AtomicInteger warnings = new AtomicInteger();
    private final Region field = new Region();

    private NumLock lock(Optional<Boolean> on) {
        return lock(Set.of(), on);
    }

    private NumLock lock(Set<KeyCode> used, Optional<Boolean> on) {
        return Fx.make(() ->
                new NumLock(
                        Text.in(Text.VIETNAMESE),
                        field,
                        used,
                        () -> on,
                        warnings::incrementAndGet));
    }

    private void press(KeyCode code, boolean control) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
        Fx.run(() -> Event.fireEvent(field, event));
    }

    @Test
    void isToldOfOnceArrowsArriveWhileItIsOff() {
        NumLock lock = lock(Optional.of(false));
        assertThat(lock.isVisible()).isFalse();
        press(KeyCode.PAGE_UP, false);
        assertThat(lock.isVisible()).isTrue();
        assertThat(warnings).hasValue(1);
        press(KeyCode.NUM_LOCK, false);
        assertThat(lock.isVisible()).isFalse();
    }

    @Test
    void isToldOfWhereNobodyKnowsWhetherItIsOn() {
        NumLock lock = lock(Optional.empty());
        press(KeyCode.END, false);
        assertThat(lock.isVisible()).isTrue();
    }

    @Test
    void isNotToldOfWhileItIsOn() {
        NumLock lock = lock(Optional.of(true));
        press(KeyCode.UP, false);
        press(KeyCode.DIGIT1, false);
        assertThat(lock.isVisible()).isFalse();
        assertThat(warnings).hasValue(0);
    }

    @Test
    void whereArrowsMoveOnlyTheOtherKeysOfThePadTellOfIt() {
        NumLock lock = lock(NumLock.CURSOR, Optional.of(false));
        press(KeyCode.DOWN, false);
        assertThat(lock.isVisible()).isFalse();
        press(KeyCode.PAGE_DOWN, false);
        assertThat(lock.isVisible()).isTrue();
    }

    @Test
    void otherKeysSayNothingOfIt() {
        NumLock lock = lock(Optional.of(false));
        press(KeyCode.DIGIT1, false);
        press(KeyCode.HOME, true);
        assertThat(lock.isVisible()).isFalse();
    }

    @Test
    void canBeAskedOfTheComputerWithoutAScreen() {
        assertThat(Fx.make(() -> Platform.isKeyLocked(KeyCode.NUM_LOCK))).isNotNull();
    }
}
