package vn.binhxet.ui.ballot.round;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** The rule of the round under way in one line, locked: nothing changes it any more. */
public final class RuleLine {
    private final RoundUnderWay ballot;
    private final Label words = Labels.wrapping(Type.CAPTION, "");
    private final HBox node = new HBox(8, Icons.of(BootstrapIcons.LOCK, 14), words);

    public RuleLine(RoundUnderWay ballot) {
        this.ballot = ballot;
        HBox.setHgrow(words, Priority.ALWAYS);
        node.setAlignment(Pos.CENTER_LEFT);
        ballot.counting().subscribe(this::follow);
    }

    public Node node() {
        return node;
    }

    private void follow(@Nullable Counting counting) {
        if (counting != null) {
            Rule rule = Rule.of(ballot.meeting(), counting.round());
            words.setText(new RuleWords(ballot.text()).line(rule));
        }
    }
}
