package vn.binhxet.ui.minutes.aloud;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.minutes.aloud.Aloud.Paragraph;
import vn.binhxet.ui.minutes.aloud.Aloud.Reading;

/**
 * One paragraph in large type, with what comes next below it, pale. A paragraph higher than the
 * screen is scrolled through before the next one comes.
 */
public final class AloudPane {
    private static final double PAGE = 0.8;

    private final Aloud model;
    private final Text text;
    private final Label heading = Labels.of(Type.TITLE, "");
    private final Label place = Labels.of(Type.FIGURE, "");
    private final Label words = Labels.wrapping(Type.ALOUD, "");
    private final Label next = Labels.wrapping(Type.SENTENCE, "");
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node;

    public AloudPane(Aloud model) {
        this.model = model;
        text = model.text();
        words.setId("minutes-aloud-words");
        words.getStyleClass().add("read-aloud");
        next.getStyleClass().add("read-next");
        HBox head = new HBox(12, heading, Labels.gap(), place);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox both = new VBox(28, words, next);
        both.setPadding(new Insets(12, 0, 12, 0));
        scroll.setContent(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("row-list");
        scroll.setId("minutes-aloud");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox keys =
                new HBox(
                        24,
                        new KeyHint(KeyUse.of(text.of("minutesPage.aloud.next"), "↓", "→")),
                        new KeyHint(KeyUse.of(text.of("minutesPage.aloud.back"), "↑", "←")),
                        new KeyHint(KeyUse.of(text.of("minutesPage.aloud.leave"), "Esc")));
        node = new VBox(8, head, scroll, keys);
        node.getStyleClass().add("read-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.reading().subscribe(reading -> reading.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    public void focus() {
        scroll.requestFocus();
    }

    private void show(Reading reading) {
        heading.setText(reading.now().heading());
        place.setText(text.of("minutesPage.aloud.place", reading.at() + 1, reading.all().size()));
        words.setText(reading.now().words());
        next.setText(reading.next().map(Paragraph::words).orElse(text.of("minutesPage.aloud.end")));
        scroll.setVvalue(0);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN, RIGHT, PAGE_DOWN, SPACE, ENTER -> onward();
            case UP, LEFT, PAGE_UP -> model.turn(-1);
            case HOME -> model.turn(Integer.MIN_VALUE / 2);
            case END -> model.turn(Integer.MAX_VALUE / 2);
            case ESCAPE, F8 -> model.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** First the rest of the paragraph, then the next one. */
    private void onward() {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = words.getHeight() - seen;
        double all = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0 && scroll.getVvalue() * all < hidden) {
            scroll.setVvalue(Math.min(1, scroll.getVvalue() + PAGE * seen / all));
        } else {
            model.turn(1);
        }
    }
}
