package vn.binhxet.ui.ballot.hands;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.tally.Discrepancy;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** Where the hand count and the typed papers disagree, both numbers side by side. */
public final class DiscrepancyPane {
    private static final double NUMBER = 110;

    /** Room for a name on two lines. */
    private static final double ROW = 46;

    private static final int MOST_SEEN = 4;

    private final Text text;
    private final RowList rows = new RowList();
    private final Button correct;
    private final Card node;

    public DiscrepancyPane(RoundUnderWay ballot) {
        text = ballot.text();
        correct =
                Buttons.outlined(
                        text.of("ballot.byHand.correct"),
                        BootstrapIcons.PENCIL,
                        ballot::countByHand);
        correct.setId("ballot-hands-correct");
        Button again =
                Buttons.outlined(
                        text.of("ballot.byHand.again"),
                        BootstrapIcons.ARROW_REPEAT,
                        ballot::goBack);
        again.setId("ballot-hands-again");
        HBox actions = new HBox(8, correct, again);
        actions.setPadding(new Insets(8, 16, 4, 16));
        VBox.setVgrow(rows, Priority.ALWAYS);
        node =
                Card.titled(
                                text.of("ballot.byHand.disagrees"),
                                number(text.of("ballot.byHand.typed")),
                                number(text.of("ballot.byHand.counted")))
                        .with(rows, actions)
                        .flush()
                        .edged(Tone.BAD);
        ballot.counting().subscribe(this::follow);
    }

    public Node node() {
        return node;
    }

    public boolean isThere() {
        return node.isVisible();
    }

    public void focus() {
        correct.requestFocus();
    }

    private void follow(@Nullable Counting counting) {
        List<Discrepancy> all = counting == null ? List.of() : counting.discrepancies();
        Shown.when(node, !all.isEmpty());
        rows.setMinHeight(Math.min(MOST_SEEN, all.size()) * ROW);
        rows.show(all.stream().map(this::row).toList());
    }

    private Row row(Discrepancy one) {
        String what =
                switch (one.figure()) {
                    case RETURNED -> text.of("ballot.byHand.returned");
                    case INVALID -> text.of("ballot.byHand.invalid");
                    case IN_FAVOUR -> text.of("ballot.name", name(one));
                    case AGAINST -> text.of("ballot.byHand.against", name(one));
                };
        Label label = Labels.wrapping(Type.BODY, what);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new Row(label, number(one.papers()), number(one.byHand())).lined();
    }

    private static Object name(Discrepancy one) {
        return one.unit() == null ? "" : one.unit();
    }

    private static Label number(Object number) {
        Label label =
                Labels.of(
                        number instanceof Integer ? Type.FIGURE : Type.CAPTION,
                        String.valueOf(number));
        label.setMinWidth(NUMBER);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
