package vn.binhxet.ui.ballot;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Steps;

import java.util.List;

/** Above the round: its steps, the hand count as another way to count, and letting it not stand. */
final class BallotHead {
    private final RoundUnderWay ballot;
    private final Dialogs dialogs;
    private final Text text;
    private final Steps steps = new Steps();
    private final Button byHand;
    private final Button giveUp;

    BallotHead(RoundUnderWay ballot, Dialogs dialogs) {
        this.ballot = ballot;
        this.dialogs = dialogs;
        text = ballot.text();
        byHand = byHand();
        giveUp =
                Buttons.small(
                        Buttons.quiet(
                                text.of("ballot.void"),
                                BootstrapIcons.SLASH_CIRCLE,
                                this::askVoid));
        giveUp.setId("ballot-void");
        ballot.counting().subscribe(this::follow);
    }

    Head head() {
        return new Head(
                Bindings.createStringBinding(this::subtitle, ballot.counting()),
                List.of(steps, byHand, giveUp));
    }

    private Button byHand() {
        Button button =
                Buttons.small(
                        Buttons.quiet(
                                text.of("ballot.byHand.instead"),
                                BootstrapIcons.CALCULATOR,
                                ballot::countByHand));
        button.setId("ballot-by-hand");
        button.setTooltip(new Tooltip(text.of("ballot.byHand.instead.hint")));
        return button;
    }

    private void follow(@Nullable Counting counting) {
        Shown.when(giveUp, counting != null);
        Shown.when(byHand, counting != null && counting.isTyping() && counting.mayCountByHand());
        steps.show(counting == null ? List.of() : BallotSteps.of(counting, text));
    }

    private String subtitle() {
        Counting counting = ballot.counting().get();
        if (counting == null) {
            return text.of("ballot.subtitle.none");
        }
        int count = counting.round().counts().size();
        return text.of(
                count > 1 ? "ballot.subtitle.recount" : "ballot.subtitle",
                counting.contest().round(),
                counting.contest().subject(),
                count);
    }

    private void askVoid() {
        dialogs.reason(
                new Question(
                        text.of("ballot.void.ask"),
                        text.of("ballot.void.consequence"),
                        text.of("ballot.void.yes"),
                        text.of("ballot.seal.no")),
                ballot::voidRound,
                () -> {});
    }
}
