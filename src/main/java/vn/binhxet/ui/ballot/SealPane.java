package vn.binhxet.ui.ballot;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.hands.DiscrepancyPane;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumbersPane;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.RuleLine;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/**
 * Everything is counted: what was done and whether the numbers agree, in words; a hand count beside
 * the papers; and, if the numbers of papers do not balance, why.
 */
final class SealPane {
    private static final double NUMBERS = 366;

    private final Text text;
    private final SealWords words;
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final VBox facts = new VBox(10);
    private final DiscrepancyPane discrepancies;
    private final Button byHand;
    private final HBox second;
    private final TextField reason = new TextField();
    private final Field reasonField;
    private final Button mend;
    private final ErrorBlock errors;
    private final HBox node;

    SealPane(RoundUnderWay ballot) {
        text = ballot.text();
        words = new SealWords(text);
        reason.setId("ballot-seal-reason");
        reasonField =
                new Field(text.of("ballot.seal.reason"), reason)
                        .hint(text.of("ballot.seal.reason.hint"));
        mend = Buttons.link(text.of("ballot.seal.mend"), ballot::goBack);
        mend.setId("ballot-seal-mend");
        errors = new ErrorBlock(text, "kit.errors.title", _ -> Optional.of(reason));
        discrepancies = new DiscrepancyPane(ballot);
        byHand = Buttons.outlined("", BootstrapIcons.CALCULATOR, ballot::countByHand);
        byHand.setId("ballot-by-hand-second");
        second = new HBox(8, byHand, KeyHint.cap("Ctrl"), KeyHint.cap("T"));
        second.setAlignment(Pos.CENTER_LEFT);
        Card ready =
                new Card(
                        new HBox(title, Labels.gap(), mend),
                        facts,
                        Labels.wrapping(Type.SECONDARY, text.of("ballot.seal.words")),
                        second,
                        reasonField,
                        new RuleLine(ballot).node());
        VBox left = new VBox(12, errors, discrepancies.node(), ready);
        HBox.setHgrow(left, Priority.ALWAYS);
        Region numbers = (Region) new NumbersPane(ballot).node();
        numbers.setMinWidth(NUMBERS);
        numbers.setMaxWidth(NUMBERS);
        node = new HBox(12, left, numbers);
        ballot.counting().subscribe(this::follow);
        ballot.problems().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (discrepancies.isThere()) {
            discrepancies.focus();
        } else if (reasonField.isVisible()) {
            reason.requestFocus();
        } else {
            node.requestFocus();
        }
    }

    String reason() {
        return reasonField.isVisible() ? reason.getText() : "";
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || counting.phase() != Counting.Phase.SEALING) {
            return;
        }
        facts.getChildren().setAll(words.of(counting).stream().map(SealPane::line).toList());
        boolean agreed = counting.discrepancies().isEmpty();
        title.setText(text.of(agreed ? "ballot.seal.title" : "ballot.seal.title.notYet"));
        byHand.setText(text.of(words.byHand(counting)));
        Shown.when(second, agreed);
        Shown.when(mend, agreed && !counting.box().isEmpty());
        Shown.when(reasonField, !counting.isBalanced());
    }

    private static Node line(SealWords.Line line) {
        return new HBox(8, Icons.of(line.tone(), 16), Labels.wrapping(Type.BODY, line.words()));
    }

    private void show(List<Problem> problems) {
        errors.show(problems);
    }
}
