package vn.binhxet.ui.minutes.sign;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Who has signed the minutes: all are ticked, and those who have not are taken off. */
public final class SignPane {
    private final Signing model;
    private final Supplier<List<String>> missing;
    private final Text text;
    private final VBox boxes = new VBox(8);
    private final Badge signed = new Badge(Tone.GOOD, BootstrapIcons.PEN, "");
    private final VBox form;
    private final Card node;
    private List<String> shown = List.of();

    /**
     * @param missing what was not done before signing, in words
     */
    public SignPane(Signing model, Supplier<List<String>> missing) {
        this.model = model;
        this.missing = missing;
        text = model.text();
        signed.setText(text.of("minutesPage.sign.done"));
        Button sign =
                Buttons.outlined(text.of("minutesPage.sign.button"), BootstrapIcons.PEN, this::ask);
        sign.setId("minutes-sign");
        Label refused = Labels.wrapping(Type.SECONDARY, model.asking().elsewhere(Set.of()));
        refused.getStyleClass().add("refused");
        Shown.when(refused, refused.textProperty().isNotEmpty());
        Label words = Labels.wrapping(Type.SECONDARY, text.of("minutesPage.sign.words"));
        form = new VBox(10, words, boxes, refused, sign);
        node = Card.titled(text.of("minutesPage.sign.card"), signed).with(form);
    }

    public Node node() {
        return node;
    }

    public void show() {
        Shown.when(signed, model.isSigned());
        Shown.when(form, !model.isSigned());
        Shown.when(node, model.hasBegun());
        List<String> names = model.signers();
        if (!names.equals(shown)) {
            shown = names;
            boxes.getChildren().setAll(names.stream().map(this::box).toList());
        }
    }

    /** Asks to record the signatures of those ticked. */
    public void ask() {
        List<String> by =
                boxes.getChildren().stream()
                        .filter(box -> box instanceof CheckBox ticked && ticked.isSelected())
                        .map(box -> ((CheckBox) box).getText())
                        .toList();
        model.sign(by, missing.get());
    }

    private CheckBox box(String name) {
        CheckBox box = new CheckBox(name);
        box.setId("minutes-sign-" + (shown.indexOf(name) + 1));
        box.setSelected(true);
        box.setWrapText(true);
        box.setMinWidth(0);
        return box;
    }
}
