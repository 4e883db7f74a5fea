package vn.binhxet.ui.ballot;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.ballot.compare.DifferencePane;
import vn.binhxet.ui.ballot.hands.HandsPane;
import vn.binhxet.ui.ballot.opening.OpeningPane;
import vn.binhxet.ui.ballot.opening.Openings;
import vn.binhxet.ui.ballot.papers.IssuePane;
import vn.binhxet.ui.ballot.papers.PaperPrinting;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.typing.TypingPane;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;

import java.util.List;
import java.util.Map;

/** One pane for each step of a round; only that of the step under way is there. */
final class BallotView {
    private static final KeyCombination BY_HAND =
            new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final RoundUnderWay ballot;
    private final OpeningPane opening;
    private final IssuePane issuing;
    private final TypingPane typing;
    private final DifferencePane comparing;
    private final HandsPane hands;
    private final SealPane sealing;
    private @Nullable Phase shown;

    BallotView(RoundUnderWay ballot, Openings openings, PaperPrinting printing, Stacks stacks) {
        this.ballot = ballot;
        opening = new OpeningPane(openings);
        issuing = new IssuePane(ballot, printing);
        typing = new TypingPane(ballot, stacks);
        comparing = new DifferencePane(ballot, stacks);
        hands = new HandsPane(ballot);
        sealing = new SealPane(ballot);
    }

    Parent build() {
        StackPane body =
                new StackPane(
                        opening.node(),
                        issuing.node(),
                        typing.node(),
                        comparing.node(),
                        hands.node(),
                        sealing.node());
        body.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        Insets edge = new Insets(0, SideColumn.SCROLL_BAR, 0, 0);
        body.getChildren().stream()
                .filter(pane -> !pane.equals(opening.node()))
                .forEach(pane -> StackPane.setMargin(pane, edge));
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        ballot.counting().subscribe(this::show);
        return body;
    }

    /** Puts the focus where typing begins. */
    void focus() {
        switch (phase(ballot.counting().get())) {
            case null -> opening.focus();
            case ISSUING -> issuing.focus();
            case FIRST_PASS, SECOND_PASS -> typing.focus();
            case COMPARING -> comparing.focus();
            case HANDS -> hands.focus();
            case SEALING -> sealing.focus();
        }
    }

    void open() {
        opening.open();
    }

    void issue() {
        issuing.issue();
    }

    void recordHands() {
        hands.record();
    }

    /** Why the numbers of papers do not agree; empty if they do. */
    String sealReason() {
        return sealing.reason();
    }

    List<KeyUse> keys() {
        return switch (phase(ballot.counting().get())) {
            case FIRST_PASS, SECOND_PASS -> typing.keys();
            case COMPARING -> comparing.keys();
            case HANDS -> hands.keys();
            case SEALING -> List.of(byHand());
            case ISSUING -> issuing.keys();
            case null -> opening.keys();
        };
    }

    private KeyUse byHand() {
        return KeyUse.of(ballot.text().of("ballot.byHand.second"), "Ctrl", "T");
    }

    /** A key for the hand count, where one may be entered. */
    private void press(KeyEvent event) {
        Counting now = ballot.counting().get();
        if (BY_HAND.match(event) && now != null && now.mayCountByHand()) {
            event.consume();
            ballot.countByHand();
        }
    }

    private void show(@Nullable Counting counting) {
        Phase phase = phase(counting);
        Map<Node, Boolean> there =
                Map.of(
                        opening.node(), phase == null,
                        issuing.node(), phase == Phase.ISSUING,
                        typing.node(), counting != null && counting.isTyping(),
                        comparing.node(), phase == Phase.COMPARING,
                        hands.node(), phase == Phase.HANDS,
                        sealing.node(), phase == Phase.SEALING);
        there.forEach(Shown::when);
        if (phase != shown) {
            shown = phase;
            if (opening.node().getScene() != null) {
                focus();
            }
        }
    }

    private static @Nullable Phase phase(@Nullable Counting counting) {
        return counting == null ? null : counting.phase();
    }
}
