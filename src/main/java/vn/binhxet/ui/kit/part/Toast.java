package vn.binhxet.ui.kit.part;

import javafx.animation.PauseTransition;
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
        Shown.when(undo, mayTakeBack);
        getChildren().addAll(Icons.of(Tone.GOOD, 16), sentence, Buttons.small(undo));
        leaving.setOnFinished(_ -> Shown.when(this, false));
        Shown.when(this, false);
    }

    @Override
    public void recorded(String words) {
        sentence.setText(words);
        Shown.when(this, true);
        leaving.playFromStart();
    }
}
