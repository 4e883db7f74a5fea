package vn.binhxet.ui.adoption;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.attach.AttachedList;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/**
 * The files attached to the meeting, whether their copies still stand, and a way to attach more.
 */
final class FilesPane {
    private final Attaching model;
    private final AdoptionViewModel vote;
    private final Text text;
    private final Button attach = Buttons.outlined("", BootstrapIcons.PAPERCLIP, this::attach);
    private final Card node;

    /**
     * @param vote says what is voted on: that is what a file is proposed for
     */
    FilesPane(Attaching model, AdoptionViewModel vote) {
        this.model = model;
        this.vote = vote;
        text = model.text();
        node =
                Card.titled(text.of("adopt.files"))
                        .with(
                                Labels.wrapping(Type.CAPTION, text.of("adopt.files.words")),
                                new AttachedList(model),
                                button(),
                                other());
    }

    Node node() {
        return node;
    }

    void focus() {
        attach.requestFocus();
    }

    /** Attaches a file to what is voted on. */
    void attach() {
        model.attach(vote.matter().get().subject());
    }

    private Node button() {
        attach.setId("adoption-attach");
        vote.matter().subscribe(matter -> attach.setText(text.of("adopt.file.attach", matter)));
        HBox line = new HBox(12, attach, new KeyHint(KeyUse.of("", "Ctrl", "O")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node other() {
        Button other =
                Buttons.quiet(
                        text.of("adopt.file.attach.other"),
                        null,
                        () -> model.attach(Attaching.OTHER));
        other.setId("adoption-attach-other");
        return other;
    }
}
