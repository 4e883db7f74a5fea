package vn.binhxet.ui.minutes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.function.Consumer;

/** What is missing before signing, each with the way to it. */
final class UnfinishedPane {
    private final Text text;
    private final Consumer<Unfinished.Line> go;
    private final Badge state = new Badge(Tone.WARN, "");
    private final VBox lines = new VBox(8);
    private final Card node;

    UnfinishedPane(Text text, Consumer<Unfinished.Line> go) {
        this.text = text;
        this.go = go;
        node = Card.titled(text.of("minutesPage.left.title"), state).with(lines);
        node.setId("minutes-left");
    }

    Node node() {
        return node;
    }

    void show(List<Unfinished.Line> left, boolean signed) {
        Shown.when(node, !signed);
        Shown.when(lines, !left.isEmpty());
        state.show(
                left.isEmpty() ? Tone.GOOD : Tone.WARN,
                left.isEmpty()
                        ? text.of("minutesPage.left.nothing")
                        : text.of("minutesPage.left.count.things", left.size()));
        lines.getChildren().setAll(left.stream().map(line -> row(line, left)).toList());
    }

    private Node row(Unfinished.Line line, List<Unfinished.Line> all) {
        Label words = Labels.wrapping(Type.SECONDARY, line.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button there = Buttons.link(text.of("kit.errors.go"), () -> go.accept(line));
        there.setId("minutes-left-" + (all.indexOf(line) + 1));
        HBox row = new HBox(8, words, there);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
