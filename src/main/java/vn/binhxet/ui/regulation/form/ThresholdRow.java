package vn.binhxet.ui.regulation.form;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.AwardParts;
import vn.binhxet.ui.regulation.draft.Part;

import java.util.List;

/**
 * What is enough: at least or strictly more, a fraction, of what number; and all of it in words.
 */
public final class ThresholdRow {
    private static final double EXACTLY = 150;
    private static final double SHARE = 80;

    private ThresholdRow() {}

    /**
     * The fields of one threshold.
     *
     * @param label key of what it is about
     */
    public static Node of(Form form, String id, String label, Part<Threshold> enough) {
        Text text = form.text();
        ComboBox<Boolean> exactly =
                form.choice(
                        id + "-atLeast",
                        AwardParts.atLeast(enough),
                        () -> List.of(false, true),
                        atLeast ->
                                text.of(
                                        atLeast
                                                ? "regulation.threshold.atLeast"
                                                : "regulation.threshold.more"));
        exactly.setMinWidth(EXACTLY);
        exactly.setMaxWidth(EXACTLY);
        TextField share = form.entry(id + "-share", AwardParts.share(enough), Reading.share());
        share.setMinWidth(SHARE);
        share.setMaxWidth(SHARE);
        ComboBox<Base> of =
                form.choice(
                        id + "-of",
                        AwardParts.of(enough),
                        () -> List.of(Base.values()),
                        text::word);
        HBox.setHgrow(of, Priority.ALWAYS);
        Label name = Labels.of(Type.SECONDARY, text.of(label));
        name.setLabelFor(share);
        VBox node = new VBox(4, name, new HBox(8, exactly, share, of), words(form, enough));
        node.getStyleClass().add("field");
        return node;
    }

    private static Node words(Form form, Part<Threshold> enough) {
        Text text = form.text();
        Label meaning = Labels.wrapping(Type.CAPTION, "");
        Label wrong = Labels.wrapping(Type.SECONDARY, "");
        HBox refused = new HBox(6, Icons.of(Tone.BAD, 14), wrong);
        refused.getStyleClass().add("field-error");
        Tone.BAD.on(refused);
        Shown.when(refused, wrong.textProperty().isNotEmpty());
        Shown.when(meaning, wrong.textProperty().isEmpty());
        form.follow(() -> {
            Threshold now = enough.get().apply(form.draft().regulation());
            meaning.setText(
                    text.of(
                            now.atLeast()
                                    ? "regulation.threshold.means.atLeast"
                                    : "regulation.threshold.means.more",
                            now,
                            now.share()));
            wrong.setText(
                    form.draft().state().get().problemAt(enough.place()).map(text::of).orElse(""));
        });
        return new VBox(meaning, refused);
    }
}
