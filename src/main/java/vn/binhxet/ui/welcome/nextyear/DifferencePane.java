package vn.binhxet.ui.welcome.nextyear;

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
        add("nextYear.new", Tone.CHOSEN, words.changes());
        add("nextYear.doubts", Tone.WARN, words.doubts());
        add("nextYear.carried", Tone.GOOD, words.carried());
        for (YearWords.Held held : words.held()) {
            add(Card.titled(held.what()), Tone.NOTE, held.years());
        }
        add("nextYear.tasks", Tone.NOT_BEGUN, words.tasks());
        node.setVvalue(0);
    }

    private void add(String title, Tone tone, List<String> lines) {
        if (!lines.isEmpty()) {
            add(Card.titled(text.of(title)), tone, lines);
        }
    }

    private void add(Card card, Tone tone, List<String> lines) {
        lines.forEach(line -> card.with(line(tone, line)));
        cards.getChildren().add(card);
    }

    private static Node line(Tone tone, String words) {
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
