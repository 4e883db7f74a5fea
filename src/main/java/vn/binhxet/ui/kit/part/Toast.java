package vn.binhxet.ui.kit.part;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Notices;

/**
 * Says for six seconds what was recorded, with a button to take it back where that is possible.
 * Never an error.
 */
public final class Toast extends HBox implements Notices {
    private static final double LONGEST_NAME = 360;

    private final Text text;
    private final Label sentence = Labels.of(Type.STRONG, "");
    private final BooleanProperty step = new SimpleBooleanProperty();
    private final BooleanProperty never = new SimpleBooleanProperty();
    private final Button undo;
    private final PauseTransition leaving = new PauseTransition(Duration.seconds(6));

    /**
     * @param mayTakeBack whether the button is there
     */
    public Toast(Text text, ObservableValue<Boolean> mayTakeBack, Runnable takeBack) {
        this.text = text;
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        undo =
                Buttons.quiet(
                        text.of("kit.takeBack"),
                        BootstrapIcons.ARROW_COUNTERCLOCKWISE,
                        () -> {
                            Shown.when(this, false);
                            takeBack.run();
                        });
        undo.setId("toast-take-back");
        Shown.when(undo, step.flatMap(recorded -> recorded ? mayTakeBack : never));
        getChildren().addAll(Icons.of(Tone.GOOD, 16), sentence, Buttons.small(undo));
        leaving.setOnFinished(_ -> Shown.when(this, false));
        Shown.when(this, false);
    }

    /**
     * The button says what it takes back, for that need not be what the sentence tells of.
     *
     * @param step the latest step that can be taken back; empty where there is none
     */
    public Toast naming(ObservableValue<String> step) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(step);
        undo.setTooltip(whole);
        undo.setMinWidth(0);
        undo.setMaxWidth(LONGEST_NAME);
        undo.getStyleClass().add("shortening");
        undo.textProperty().bind(step.map(words -> text.of("kit.takeBack.named", words)));
        return this;
    }

    @Override
    public void recorded(String words) {
        show(words, true);
    }

    /** Says what was done outside the journal: there is nothing to take back. */
    public void done(String words) {
        show(words, false);
    }

    /** Says what was taken back; the step before it is not offered in the same breath. */
    public void takenBack(String taken) {
        show(text.of("kit.takeBack.done", taken), false);
    }

    private void show(String words, boolean recorded) {
        step.set(recorded);
        sentence.setText(words);
        Shown.when(this, true);
        leaving.playFromStart();
    }
}
