package vn.binhxet.ui.result.recount;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.result.choice.Refused;

import java.util.Set;

/** Counting again and making void, below the board of a sealed round; there while possible. */
public final class AfterSealBar {
    private final VBox node;

    public AfterSealBar(SealedRound model) {
        Text text = model.text();
        Button again =
                Buttons.small(
                        Buttons.quiet(
                                text.of("result.recount"),
                                BootstrapIcons.ARROW_REPEAT,
                                model::countAgain));
        again.setId("result-recount");
        Shown.when(again, model.mayCountAgain());
        Button giveUp =
                Buttons.small(
                        Buttons.quiet(
                                text.of("result.makeVoid"),
                                BootstrapIcons.SLASH_CIRCLE,
                                model::makeVoid));
        giveUp.setId("result-void");
        Shown.when(giveUp, model.mayBeVoid());
        FlowPane ways = new FlowPane(8, 4, again, giveUp);
        node =
                new VBox(
                        4,
                        ways,
                        Refused.label(model.asking().elsewhere(Set.of("count", "reason"))));
        Shown.when(node, model.mayBeVoid());
    }

    public Node node() {
        return node;
    }
}
