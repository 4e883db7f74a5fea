package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Field;

import java.util.ArrayList;
import java.util.List;

/**
 * Who presides: a field for each, and always one more below those that are filled. Enter goes from
 * one to the next, and on from an empty one.
 */
final class ChairFields {
    private static final String ID = "attendance-chair";

    private final List<TextField> fields = new ArrayList<>();
    private final VBox more = new VBox(8);
    private final Field first;
    private final VBox node;
    private final Text text;
    private final FlowPane offered = new FlowPane(8, 4);
    private final Runnable then;
    private String suggested = "";

    /**
     * @param then run when no more are entered
     */
    ChairFields(Text text, Runnable then) {
        this.text = text;
        this.then = then;
        first =
                new Field(text.of("attendance.begin.chair"), field())
                        .hint(text.of("attendance.begin.chair.hint"));
        node = new VBox(8, first, more, offered);
    }

    /**
     * Fills in and offers who may preside by office; what somebody typed stays.
     *
     * @param names the first is filled in, the others are offered
     */
    void suggest(List<String> names) {
        TextField chair = fields.getFirst();
        if (chair.getText().equals(suggested)) {
            suggested = names.getFirst();
            chair.setText(suggested);
        }
        offered.getChildren().setAll(names.stream().skip(1).map(this::offer).toList());
    }

    Node node() {
        return node;
    }

    void focus() {
        fields.getFirst().requestFocus();
        fields.getFirst().selectAll();
    }

    /** What stands in the fields, blank ones too. */
    List<String> names() {
        return fields.stream().map(TextField::getText).toList();
    }

    /** Says what is wrong; empty if nothing is. */
    void refuse(String sentence) {
        first.error().set(sentence);
    }

    private Node offer(String name) {
        return Buttons.link(text.of("attendance.begin.add", name), () -> add(name));
    }

    private void add(String name) {
        if (!names().contains(name)) {
            fields.getLast().setText(name);
        }
        fields.getLast().requestFocus();
    }

    private TextField field() {
        TextField field = new TextField();
        field.setId(fields.isEmpty() ? ID : ID + "-" + (fields.size() + 1));
        fields.add(field);
        field.setOnAction(_ -> entered(field));
        field.textProperty().subscribe((_, _) -> keepOneEmpty());
        return field;
    }

    private void entered(TextField field) {
        int next = fields.indexOf(field) + 1;
        if (field.getText().isBlank() || next == fields.size()) {
            then.run();
        } else {
            fields.get(next).requestFocus();
        }
    }

    private void keepOneEmpty() {
        if (!fields.getLast().getText().isBlank()) {
            TextField another = field();
            another.setPromptText(text.of("attendance.begin.chair.more"));
            more.getChildren().add(another);
        }
    }
}
