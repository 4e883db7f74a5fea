package vn.binhxet.ui.result.record;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.minutes.Statement;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.choice.Picks;
import vn.binhxet.ui.result.choice.Refused;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has signed the record; all are ticked, and those who have not are taken off. */
final class SigningPane {
    private final Signing model;
    private final Text text;
    private final Picks<String> picks;
    private final Badge signed = new Badge(Tone.GOOD, BootstrapIcons.PEN, "");
    private final VBox before = new VBox(4);
    private final Label notNow = Labels.wrapping(Type.SECONDARY, "");
    private final VBox boxes = new VBox(8);
    private final Button record;
    private final VBox form;
    private final Card node;

    SigningPane(Signing model) {
        this.model = model;
        text = model.text();
        record = Buttons.outlined(text.of("result.sign"), BootstrapIcons.PEN, model::sign);
        record.setId("result-sign");
        picks = new Picks<>("result-sign-name", model.names(), record::requestFocus);
        signed.setText(text.of("result.signed"));
        form =
                new VBox(
                        12,
                        Labels.wrapping(Type.SECONDARY, text.of("result.sign.words")),
                        boxes,
                        Refused.label(model.asking().elsewhere(Set.of())),
                        record);
        node = Card.titled(text.of("result.sign.title"), signed).with(before, notNow, form);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (form.isVisible()) {
            picks.focus();
        }
    }

    boolean hasForm() {
        return form.isVisible();
    }

    /** Follows the record in view. */
    void show() {
        boolean may = model.notNow().isEmpty();
        boolean done = model.isSigned();
        Shown.when(signed, done);
        Shown.when(form, may);
        Shown.when(notNow, !may && !done);
        notNow.setText(model.notNow().map(text::of).orElse(""));
        List<Statement> lines = model.signatures();
        Shown.when(before, !lines.isEmpty());
        before.getChildren()
                .setAll(
                        lines.stream()
                                .map(line -> Labels.wrapping(Type.SECONDARY, text.of(line)))
                                .toList());
        List<CheckBox> all = picks.of(List.copyOf(model.signers().keySet()), this::words);
        boxes.getChildren().setAll(all);
    }

    private String words(String name) {
        String as =
                model.signers().getOrDefault(name, List.of()).stream()
                        .map(text::word)
                        .collect(Collectors.joining(", "));
        return text.of("result.sign.as", name, as);
    }
}
