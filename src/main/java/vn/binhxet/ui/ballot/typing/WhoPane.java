package vn.binhxet.ui.ballot.typing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/**
 * Who reads, who types, and how many papers make a stack. The second pass needs another typist, by
 * name.
 */
final class WhoPane {
    private final RoundUnderWay ballot;
    private final Stacks stacks;
    private final Text text;
    private final Label reader = Labels.of(Type.STRONG, "");
    private final TextField typist = new TextField();
    private final Label same;
    private final NumberField stack = new NumberField("ballot-stack", _ -> {});
    private final HBox node;

    /**
     * @param typeAnew asks what is typed anew
     * @param toPapers puts the focus where papers are typed
     */
    WhoPane(RoundUnderWay ballot, Stacks stacks, Runnable typeAnew, Runnable toPapers) {
        this.ballot = ballot;
        this.stacks = stacks;
        text = ballot.text();
        same = Labels.wrapping(Type.SECONDARY, text.of("ballot.who.same"));
        same.getStyleClass().add("refused");
        same.setGraphic(Icons.of(Tone.BAD, 14));
        same.setId("ballot-same-typist");
        typist.setId("ballot-typist");
        typist.setPrefColumnCount(20);
        typist.textProperty().bindBidirectional(ballot.typist());
        typist.setPromptText(text.of("ballot.who.typist.prompt"));
        typist.setOnAction(_ -> toPapers.run());
        stack.setPrefColumnCount(2);
        stack.setAlignment(Pos.CENTER_RIGHT);
        stack.setOnAction(_ -> toPapers.run());
        stack.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        lay();
                    }
                });
        node =
                new HBox(
                        10,
                        Icons.of(BootstrapIcons.MEGAPHONE, 16),
                        Labels.of(Type.SECONDARY, text.of("ballot.who.reader")),
                        reader,
                        Labels.gap(),
                        Icons.of(BootstrapIcons.KEYBOARD, 16),
                        Labels.of(Type.SECONDARY, text.of("ballot.who.typist")),
                        typist,
                        same,
                        Icons.of(BootstrapIcons.LAYERS, 16),
                        Labels.of(Type.SECONDARY, text.of("ballot.who.stack")),
                        stack,
                        anewButton(typeAnew));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("card", "who");
        stacks.size().subscribe(size -> stack.show(size.intValue()));
        ballot.typist().subscribe(_ -> checkTypist());
        ballot.counting().subscribe(_ -> follow());
    }

    Node node() {
        return node;
    }

    /** Whether somebody has to say who types before the first paper. */
    boolean isMissing() {
        return ballot.typist().get().isBlank();
    }

    void focus() {
        typist.requestFocus();
    }

    /** The key that types a paper or a stack anew. */
    KeyUse anew() {
        return KeyUse.of(text.of("ballot.key.anew"), ".");
    }

    private Button anewButton(Runnable typeAnew) {
        Button anew = Buttons.small(Buttons.quiet(text.of("ballot.anew"), null, typeAnew));
        anew.setGraphic(KeyHint.cap("."));
        anew.setId("ballot-anew");
        anew.setFocusTraversable(false);
        return anew;
    }

    private void lay() {
        stacks.lay(stack.number());
        stack.show(stacks.size().get());
    }

    private void follow() {
        reader.setText(ballot.reader().isEmpty() ? text.of("ballot.who.nobody") : ballot.reader());
        checkTypist();
    }

    /** Whoever typed one pass is told at once that the other needs somebody else. */
    private void checkTypist() {
        Counting counting = ballot.counting().get();
        Shown.when(
                same,
                counting != null
                        && counting.isTyping()
                        && counting.box()
                                .pass(3 - counting.pass())
                                .wasTypedBy(ballot.typist().get()));
    }
}
