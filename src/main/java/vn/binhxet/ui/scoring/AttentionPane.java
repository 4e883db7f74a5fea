package vn.binhxet.ui.scoring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Concern;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * What to look at before points are agreed. A line leads to its cell; what was looked at and only
 * looks odd can then be accepted, so that nobody accepts what they did not see.
 */
final class AttentionPane {
    private final ScoringViewModel model;
    private final Runnable back;
    private final Text text;
    private final Badge count = new Badge(Tone.GOOD, "");
    private final RowList list = new RowList();
    private final Card node;
    private List<Matter> matters = List.of();
    private @Nullable Concern seen;

    /**
     * @param back puts the focus into the matrix, at the cell one was led to
     */
    AttentionPane(ScoringViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        text = model.text();
        list.setId("scoring-attention");
        node = Card.titled(text.of("scoring.attention"), count).with(list);
        node.getStyleClass().add("attention");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Node node() {
        return node;
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
        if (lines.isEmpty()) {
            lines.add(Labels.wrapping(Type.SECONDARY, text.of("scoring.attention.none")));
        }
        list.show(lines);
    }

    private Node line(int number, Matter matter) {
        Label words = Labels.wrapping(Type.SECONDARY, matter.sentence());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(tone(matter), 14), words, way(number, matter));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("matter");
        return line;
    }

    private Button way(int number, Matter matter) {
        Concern concern = matter.concern();
        if (concern != null && concern.equals(seen)) {
            Button accept =
                    Buttons.link(
                            text.of("scoring.attention.accept"),
                            () -> model.accept(concern, matter.sentence()));
            accept.setId("scoring-take-" + number);
            return accept;
        }
        Button see = Buttons.link(text.of("scoring.attention.see"), () -> see(matter));
        see.setId("scoring-see-" + number);
        return see;
    }

    private void see(Matter matter) {
        seen = matter.concern();
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
