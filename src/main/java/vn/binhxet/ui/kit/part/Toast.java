package vn.binhxet.ui.kit.part;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final Label sentence = Labels.of(Type.STRONG, "");
    private final BooleanProperty step = new SimpleBooleanProperty();
    private final BooleanProperty never = new SimpleBooleanProperty();
    private final PauseTransition leaving = new PauseTransition(Duration.seconds(6));

    /**
     * @param mayTakeBack whether the button is there
     */
    public Toast(Text text, ObservableValue<Boolean> mayTakeBack, Runnable takeBack) {
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button undo =
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

    @Override
    public void recorded(String words) {
        show(words, true);
    }

    /** Says what was done outside the journal: there is nothing to take back. */
    public void done(String words) {
        show(words, false);
    }

    private void show(String words, boolean recorded) {
        step.set(recorded);
        sentence.setText(words);
        Shown.when(this, true);
        leaving.playFromStart();
    }
}
