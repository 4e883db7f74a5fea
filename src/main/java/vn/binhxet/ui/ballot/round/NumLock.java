package vn.binhxet.ui.ballot.round;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says that Num Lock is off when the keys of the number pad arrive as arrows; without number pad it
 * is always off and nothing is said.
 */
public final class NumLock extends HBox {
    private static final Set<KeyCode> ARROWS =
            EnumSet.of(
                    KeyCode.HOME,
                    KeyCode.UP,
                    KeyCode.PAGE_UP,
                    KeyCode.LEFT,
                    KeyCode.CLEAR,
                    KeyCode.BEGIN,
                    KeyCode.RIGHT,
                    KeyCode.END,
                    KeyCode.DOWN,
                    KeyCode.PAGE_DOWN,
                    KeyCode.INSERT,
                    KeyCode.DELETE,
                    KeyCode.KP_UP,
                    KeyCode.KP_LEFT,
                    KeyCode.KP_RIGHT,
                    KeyCode.KP_DOWN);

    /** Where a real arrow has work to do, these tell nothing of Num Lock. */
    public static final Set<KeyCode> CURSOR =
            EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DELETE);

    private final Set<KeyCode> used;
    private final Supplier<Optional<Boolean>> on;
    private final Runnable warning;

    /**
     * Watches a field, or all fields in a pane.
     *
     * @param used keys that the field itself has a use for
     * @param on whether Num Lock is on; empty where nobody knows
     * @param warning what else is done when keys arrive as arrows
     */
    public NumLock(
            Text text,
            Node field,
            Set<KeyCode> used,
            Supplier<Optional<Boolean>> on,
            Runnable warning) {
        super(8);
        this.used = Set.copyOf(used);
        this.on = on;
        this.warning = warning;
        var words = Labels.wrapping(Type.STRONG, text.of("ballot.numLock"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Tone.WARN, 16), words);
        setId("ballot-num-lock");
        getStyleClass().add("notice");
        Tone.WARN.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Shown.when(this, false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, _ -> Shown.when(this, false));
    }

    /**
     * Whether it is a key that moves the focus or a cursor. In the field of papers it does nothing:
     * away from the field, the next Enter would press a button.
     */
    public static boolean isArrow(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && ARROWS.contains(event.getCode());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.NUM_LOCK) {
            Shown.when(this, false);
        } else if (isArrow(event) && !used.contains(event.getCode()) && !on.get().orElse(false)) {
            Shown.when(this, true);
            warning.run();
        }
    }
}
