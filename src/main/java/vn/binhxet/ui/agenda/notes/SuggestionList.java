package vn.binhxet.ui.agenda.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may be meant, below the field of the speaker while it has the focus: arrows pick, Enter takes
 * the picked one and goes on. A name nobody knows is taken as it is written.
 */
final class SuggestionList {
    private final NotesViewModel model;
    private final TextField speaker;
    private final Runnable goOn;
    private final VBox node = new VBox();
    private final List<Row> rows = new ArrayList<>();
    private int picked;

    SuggestionList(NotesViewModel model, TextField speaker, Runnable goOn) {
        this.model = model;
        this.speaker = speaker;
        this.goOn = goOn;
        node.setId("agenda-note-speakers");
        speaker.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.suggestions().subscribe(_ -> show());
        speaker.focusedProperty().subscribe(_ -> show());
    }

    Node node() {
        return node;
    }

    private void show() {
        List<String> found = found();
        rows.clear();
        picked = 0;
        for (String name : found) {
            Label label = Labels.wrapping(Type.BODY, name);
            Row row = new Row(label);
            row.getStyleClass().add("low");
            row.setOnMousePressed(_ -> take(name));
            rows.add(row);
        }
        node.getChildren().setAll(rows);
        Shown.when(node, !rows.isEmpty());
        mark();
    }

    private List<String> found() {
        return speaker.isFocused() ? model.suggestions().getValue() : List.of();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!rows.isEmpty()) {
                    int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
                    picked = Math.clamp(picked + by, 0, rows.size() - 1);
                    mark();
                    event.consume();
                }
            }
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    event.consume();
                    take(rows.isEmpty() ? speaker.getText() : found().get(picked));
                }
            }
            default -> {}
        }
    }

    private void take(String name) {
        model.speaker().set(name);
        goOn.run();
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == picked);
        }
    }
}
