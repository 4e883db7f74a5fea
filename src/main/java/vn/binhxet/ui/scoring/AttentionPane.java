package vn.binhxet.ui.scoring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.terms.Share;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.scoring.typing.Numerals;

import java.util.ArrayList;
import java.util.List;

/**
 * What to look at before points are agreed. A line leads to its cell; what was looked at and only
 * looks odd can then be accepted, so that nobody accepts what they did not see.
 */
final class AttentionPane {
    private static final double LINES = 60;
    private static final int WHOLE = 100;

    private final ScoringViewModel model;
    private final Runnable back;
    private final Text text;
    private final Badge count = new Badge(Tone.GOOD, "");
    private final RowList list = new RowList();
    private final Card node;
    private List<Matter> matters = List.of();
    private List<Concern> seen = List.of();

    /**
     * @param back puts the focus into the matrix, at the cell one was led to
     */
    AttentionPane(ScoringViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        text = model.text();
        list.setId("scoring-attention");
        list.setMinHeight(0);
        list.setPrefHeight(LINES);
        node = Card.titled(text.of("scoring.attention"), gap(), count).with(list);
        node.getStyleClass().add("attention");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /** How far self-assessment and review may lie apart, in percent of the maximum. */
    private Node gap() {
        TextField field = new TextField(percent(model.gap().get()));
        field.setId("scoring-gap");
        field.getStyleClass().add("percent-field");
        field.setAccessibleText(text.of("scoring.gap"));
        field.setTooltip(new Tooltip(text.of("scoring.gap")));
        field.setOnAction(_ -> {
            Numerals.whole(field.getText())
                    .filter(typed -> typed >= 0 && typed <= WHOLE)
                    .ifPresent(typed -> model.gap().set(new Share(typed, WHOLE)));
            field.setText(percent(model.gap().get()));
        });
        HBox line =
                new HBox(
                        4,
                        Labels.of(Type.CAPTION, text.of("scoring.gap.label")),
                        field,
                        Labels.of(Type.CAPTION, "%"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String percent(Share share) {
        return Integer.toString(share.numerator() * WHOLE / share.denominator());
    }

    void show(List<Matter> now) {
        matters = now;
        count.show(
                now.isEmpty() ? Tone.GOOD : Tone.WARN,
                text.of("scoring.attention.count", now.size()));
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            lines.add(line(i + 1, now.get(i)));
        }
        if (model.isIncomplete()) {
            lines.add(finaliseAnyway());
        } else if (lines.isEmpty()) {
            lines.add(Labels.wrapping(Type.SECONDARY, text.of("scoring.attention.none")));
        }
        list.show(lines);
    }

    /** The meeting may have its reasons: it is asked for them. */
    private Node finaliseAnyway() {
        Button button = Buttons.link(text.of("scoring.attention.finalise"), model::finalise);
        button.setId("scoring-finalise-anyway");
        return button;
    }

    private Node line(int number, Matter matter) {
        Label words = Labels.wrapping(Type.SECONDARY, matter.sentence());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(tone(matter), 14), words, way(number, matter));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("matter");
        return line;
    }

    private Button way(int number, Matter matter) {
        if (!matter.concerns().isEmpty() && matter.concerns().equals(seen)) {
            Button accept =
                    Buttons.link(text.of("scoring.attention.accept"), () -> model.accept(matter));
            accept.setId("scoring-take-" + number);
            return accept;
        }
        Button see = Buttons.link(text.of("scoring.attention.see"), () -> see(matter));
        see.setId("scoring-see-" + number);
        return see;
    }

    private void see(Matter matter) {
        seen = matter.concerns();
        model.matrix().go(matter.unit(), matter.code(), matter.stage());
        show(matters);
        back.run();
    }

    private static Tone tone(Matter matter) {
        return switch (matter.sort()) {
            case MISSING -> Tone.NEUTRAL;
            case TIE, CONCERN -> Tone.WARN;
        };
    }
}
