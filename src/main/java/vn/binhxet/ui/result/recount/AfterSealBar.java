package vn.binhxet.ui.result.recount;

import javafx.beans.binding.Bindings;
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

/**
 * Counting again, saying again which count stands, and making void: below the board of a sealed
 * round, and there while possible.
 */
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
        Button other =
                Buttons.small(
                        Buttons.quiet(
                                text.of("result.official.title"),
                                BootstrapIcons.CHECK2_SQUARE,
                                model::reopen));
        other.setId("result-official-again");
        Shown.when(
                other,
                Bindings.createBooleanBinding(
                        () -> model.counts().getValue().isPresent() && !model.isChoosing(),
                        model.counts(),
                        model.reopened()));
        Button giveUp =
                Buttons.small(
                        Buttons.quiet(
                                text.of("result.makeVoid"),
                                BootstrapIcons.SLASH_CIRCLE,
                                model::makeVoid));
        giveUp.setId("result-void");
        Shown.when(giveUp, model.mayBeVoid());
        FlowPane ways = new FlowPane(8, 4, again, other, giveUp);
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
