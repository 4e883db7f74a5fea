package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One dialog: a title that asks, the consequence in words, verbs on the buttons. Escape is the
 * harmless button, and Tab stays inside.
 */
final class DialogCard extends VBox {
    /** Words of more letters are given more room in width. */
    private static final int LONG = 300;

    private final HBox buttons = new HBox();
    private final Runnable answered;
    private final List<Node> stops = new ArrayList<>();
    private Runnable escape = () -> {};
    private Runnable enter = () -> {};

    /**
     * @param answered run once, before what the answer does
     */
    DialogCard(String title, String words, Runnable answered) {
        this.answered = answered;
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        getStyleClass().add("dialog-card");
        if (words.length() > LONG) {
            getStyleClass().add("wide");
        }
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Labels.wrapping(Type.SENTENCE, title),
                        Labels.wrapping(Type.BODY, words),
                        buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void form(DialogForm<?> form) {
        getChildren().add(getChildren().indexOf(buttons), form.node());
        stops.addAll(form.stops());
        List<TextField> fields =
                form.stops().stream()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .toList();
        for (TextField field : fields) {
            int next = fields.indexOf(field) + 1;
            field.setOnAction(_ -> {
                if (next < fields.size()) {
                    fields.get(next).requestFocus();
                } else {
                    enter.run();
                }
            });
        }
    }

    void harmless(String verb, Runnable then) {
        escape = () -> answer(then);
        add(Buttons.outlined(verb, null, escape));
    }

    void primary(String verb, Runnable then) {
        add(Buttons.primary(verb, null, () -> answer(then)));
    }

    /** A primary button that needs something to be given first; without it the dialog stays. */
    <T> void primary(String verb, Supplier<Optional<T>> given, Consumer<T> then) {
        enter = () -> given.get().ifPresent(it -> answer(() -> then.accept(it)));
        add(Buttons.primary(verb, null, enter));
    }

    /** The field if there is one, else the harmless button. */
    void focus() {
        stops.getFirst().requestFocus();
    }

    private void add(Button button) {
        buttons.getChildren().add(button);
        stops.add(button);
    }

    private void answer(Runnable then) {
        answered.run();
        then.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            int at = stops.indexOf(getScene().getFocusOwner());
            int step = event.isShiftDown() ? stops.size() - 1 : 1;
            stops.get((at + step) % stops.size()).requestFocus();
            event.consume();
        }
    }
}
