package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How much of something is done: its name, a bar, the figures, and a tick at the end. */
public final class ProgressRow extends HBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label figures = Labels.of(Type.STRONG, "");
    private final Badge done = Badge.plain(Tone.GOOD, "");

    public ProgressRow(String name) {
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getStyleClass().add("progress-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Labels.of(Type.SECONDARY, name), bar, figures, done);
        show(0, 0);
    }

    public void show(int part, int whole) {
        bar.setProgress(whole == 0 ? 0 : (double) part / whole);
        figures.setText(part + "/" + whole);
        done.setVisible(whole > 0 && part >= whole);
    }
}
