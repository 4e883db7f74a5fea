package vn.binhxet.ui.minutes.page;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A chapter: its name, what is told of itself, and a field for words of people's own. What stands
 * in the field is recorded when it is left, and never replaced while it differs from what was
 * recorded.
 */
final class ChapterPane {
    private final Pages model;
    private final Heading heading;
    private final Consumer<Node> reveal;
    private final Text text;
    private final Label name = Labels.wrapping(Type.STRONG, "");
    private final VBox lines = new VBox();
    private final TextArea area = new WritingArea();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final VBox node;
    private List<Statement> told = List.of();
    private String recorded = "";
    private String asked = "";

    /**
     * @param reveal scrolls to what has got the focus
     */
    ChapterPane(Pages model, Heading heading, Consumer<Node> reveal) {
        this.reveal = reveal;
        this.model = model;
        this.heading = heading;
        text = model.text();
        String id = "minutes-" + heading.name().toLowerCase(Locale.ROOT);
        lines.setId(id);
        area.setId(id + "-words");
        area.setPromptText(text.of("minutesPage.write.prompt"));
        area.setAccessibleText(text.of("minutesPage.write.into", text.of(Pages.heading(heading))));
        area.focusedProperty().subscribe((_, focused) -> leave(focused));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label refused = Labels.wrapping(Type.SECONDARY, wrong);
        refused.getStyleClass().add("refused");
        Shown.when(refused, wrong.isNotEmpty());
        node = new VBox(6, name, lines, area, refused);
    }

    Node node() {
        return node;
    }

    List<Node> lines() {
        return List.copyOf(lines.getChildren());
    }

    TextArea area() {
        return area;
    }

    /**
     * Shows the chapter as it is.
     *
     * @param number on the paper; 0 if it does not stand there
     */
    void show(int number, List<Statement> now, boolean mayWrite) {
        String title = text.of(Pages.heading(heading));
        name.setText(number == 0 ? title : text.of("record.chapter", number, title));
        if (!now.equals(told) || lines.getChildren().size() != now.size()) {
            told = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
        String before = recorded;
        recorded = model.written(heading);
        if (!recorded.equals(before)) {
            asked = recorded;
        }
        if (area.getText().strip().equals(before)) {
            setWords(recorded);
        }
        area.setEditable(mayWrite);
        Shown.when(area, mayWrite || !recorded.isEmpty());
        Shown.when(node, mayWrite || number > 0);
    }

    /** Typing goes on where it was: the same words are not put in again. */
    private void setWords(String words) {
        if (!area.getText().strip().equals(words)) {
            area.setText(words);
        }
    }

    private Node line(Statement statement) {
        String source = text.word(model.source(heading, statement));
        ToldLine line =
                new ToldLine(
                        text.of(statement),
                        text.of("minutesPage.lead", source),
                        () -> model.lead(heading, statement));
        line.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        reveal.accept(line);
                    }
                });
        return line;
    }

    private void leave(boolean focused) {
        if (focused) {
            reveal.accept(area);
        } else {
            record();
        }
    }

    private void record() {
        String words = area.getText().strip();
        if (area.isEditable() && !words.equals(asked)) {
            asked = words;
            model.write(heading, words, this::answered);
        }
    }

    /** What was refused can be asked again as it is. */
    private void answered(String why) {
        wrong.set(why);
        if (!why.isEmpty()) {
            asked = recorded;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            event.consume();
            record();
        }
    }
}
