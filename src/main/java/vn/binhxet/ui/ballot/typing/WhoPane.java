package vn.binhxet.ui.ballot.typing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.RuleLine;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** Who reads and who types. The second pass needs another typist, by name. */
final class WhoPane {
    private final RoundUnderWay ballot;
    private final Label reader = Labels.of(Type.STRONG, "");
    private final TextField typist = new TextField();
    private final HBox node;

    WhoPane(RoundUnderWay ballot, Runnable toPapers) {
        this.ballot = ballot;
        Text text = ballot.text();
        typist.setId("ballot-typist");
        typist.setPrefColumnCount(20);
        typist.setMinWidth(Region.USE_PREF_SIZE);
        typist.textProperty().bindBidirectional(ballot.typist());
        typist.setPromptText(text.of("ballot.who.typist.prompt"));
        typist.setOnAction(_ -> toPapers.run());
        node =
                new HBox(
                        10,
                        Icons.of(BootstrapIcons.MEGAPHONE, 16),
                        Labels.of(Type.SECONDARY, text.of("ballot.who.reader")),
                        reader,
                        rule(),
                        Icons.of(BootstrapIcons.KEYBOARD, 16),
                        Labels.of(Type.SECONDARY, text.of("ballot.who.typist")),
                        typist);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("card", "who");
        ballot.counting()
                .subscribe(_ ->
                        reader.setText(
                                ballot.reader().isEmpty()
                                        ? text.of("ballot.who.nobody")
                                        : ballot.reader()));
    }

    /** Between the two: by what a name is chosen. */
    private Node rule() {
        Node rule = new RuleLine(ballot).node();
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox.setMargin(rule, new Insets(0, 12, 0, 12));
        return rule;
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
}
