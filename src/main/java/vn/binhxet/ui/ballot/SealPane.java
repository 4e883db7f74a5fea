package vn.binhxet.ui.ballot;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumbersPane;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/**
 * Everything is typed and agrees: the numbers once more, and, if those of the papers do not
 * balance, why.
 */
final class SealPane {
    private static final double NUMBERS = 366;

    private final Text text;
    private final VBox facts = new VBox(10);
    private final TextField reason = new TextField();
    private final Field reasonField;
    private final Button mend;
    private final ErrorBlock errors;
    private final HBox node;

    SealPane(RoundUnderWay ballot) {
        text = ballot.text();
        reason.setId("ballot-seal-reason");
        reasonField =
                new Field(text.of("ballot.seal.reason"), reason)
                        .hint(text.of("ballot.seal.reason.hint"));
        mend = Buttons.link(text.of("ballot.seal.mend"), ballot::goBack);
        mend.setId("ballot-seal-mend");
        errors = new ErrorBlock(text, "kit.errors.title", _ -> Optional.of(reason));
        Card ready =
                Card.titled(text.of("ballot.seal.title"), mend)
                        .with(
                                facts,
                                Labels.wrapping(Type.SECONDARY, text.of("ballot.seal.words")),
                                reasonField);
        VBox left = new VBox(12, errors, ready);
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
        if (reasonField.isVisible()) {
            reason.requestFocus();
        }
    }

    String reason() {
        return reasonField.isVisible() ? reason.getText() : "";
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || counting.phase() != Counting.Phase.SEALING) {
            return;
        }
        facts.getChildren().clear();
        boolean papers = counting.contest().method().onPaper();
        if (papers && counting.contest().passes() == 2) {
            fact(text.of("ballot.seal.twice", counting.box().returned()));
            fact(text.of("ballot.seal.differences", counting.box().differed().size()));
        } else if (papers) {
            fact(text.of("ballot.seal.once", counting.box().returned()));
        } else {
            fact(text.of("ballot.seal.hands"));
        }
        Shown.when(mend, papers && !counting.box().isEmpty());
        Shown.when(reasonField, papers && !counting.isBalanced());
    }

    private void fact(String words) {
        facts.getChildren().add(Badge.plain(Tone.GOOD, words));
    }

    private void show(List<Problem> problems) {
        errors.show(problems);
    }
}
