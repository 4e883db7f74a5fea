package vn.binhxet.ui.welcome.nextyear;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.text.YearWords;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** What is new, what goes along, and what is known of earlier years. The arrow keys scroll it. */
final class DifferencePane {
    private static final double STEP = 60;

    private final Text text;
    private final VBox cards = new VBox(12);
    private final ScrollPane node = new ScrollPane(cards);

    DifferencePane(NextYearViewModel model, Text text) {
        this.text = text;
        cards.setPadding(new Insets(0, 12, 0, 0));
        node.setId("nextYear-difference");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(true);
        node.setAccessibleText(text.of("nextYear.new"));
        node.getStyleClass().add("row-list");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.words().subscribe(words -> words.ifPresent(this::show));
    }

    Region node() {
        return node;
    }

    private void show(YearWords words) {
        cards.getChildren().clear();
        add(text.of("nextYear.new"), marked(Tone.CHOSEN, words.changes()));
        add(text.of("nextYear.doubts"), marked(Tone.WARN, words.doubts()));
        add(text.of("nextYear.carried"), marked(Tone.GOOD, words.carried()));
        for (YearWords.Held held : words.held()) {
            add(text.of("nextYear.held.title", held.what()), plain(held.years()));
        }
        add(text.of("nextYear.tasks"), plain(words.tasks()));
        node.setVvalue(0);
    }

    private void add(String title, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            cards.getChildren().add(Card.titled(title).with(lines.toArray(Node[]::new)));
        }
    }

    private static List<Node> plain(List<String> lines) {
        return lines.stream().<Node>map(line -> Labels.wrapping(Type.BODY, line)).toList();
    }

    private static List<Node> marked(Tone tone, List<String> lines) {
        return lines.stream().map(line -> marked(tone, line)).toList();
    }

    private static Node marked(Tone tone, String words) {
        Region sentence = Labels.wrapping(Type.BODY, words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(tone, 16), sentence);
        line.getStyleClass().add("line");
        return line;
    }

    private void pressed(KeyEvent event) {
        double by =
                switch (event.getCode()) {
                    case UP -> -STEP;
                    case DOWN -> STEP;
                    case PAGE_UP -> -node.getViewportBounds().getHeight();
                    case PAGE_DOWN -> node.getViewportBounds().getHeight();
                    default -> 0;
                };
        double hidden = cards.getHeight() - node.getViewportBounds().getHeight();
        if (by != 0 && hidden > 0) {
            node.setVvalue(Math.clamp(node.getVvalue() + by / hidden, 0, 1));
            event.consume();
        }
    }
}
