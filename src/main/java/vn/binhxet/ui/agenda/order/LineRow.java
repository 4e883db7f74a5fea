package vn.binhxet.ui.agenda.order;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Type;

import java.util.function.IntConsumer;

/** A line to be rewritten: number, title, minutes, and where it goes. */
final class LineRow {
    private static final double MINUTES = 56;
    private static final double NUMBER = 20;

    private final TextField title = new TextField();
    private final TextField minutes = new TextField();
    private final Row row;

    /**
     * @param index of the line, from 0
     * @param moved gets where a button moved it to
     */
    LineRow(int index, Line line, OrderViewModel model, IntConsumer moved) {
        Text text = model.text();
        title.setId("agenda-order-title-" + (index + 1));
        title.textProperty().bindBidirectional(line.title());
        title.setAccessibleText(text.of("agenda.order.item"));
        HBox.setHgrow(title, Priority.ALWAYS);
        minutes.setId("agenda-order-minutes-" + (index + 1));
        minutes.textProperty().bindBidirectional(line.minutes());
        minutes.setAccessibleText(text.of("agenda.order.minutes"));
        minutes.setMinWidth(MINUTES);
        minutes.setMaxWidth(MINUTES);
        Label number = Labels.of(Type.SECONDARY, Integer.toString(index + 1));
        number.setMinWidth(NUMBER);
        Node up =
                small(
                        text.of("agenda.order.up"),
                        BootstrapIcons.ARROW_UP,
                        () -> {
                            model.move(index, -1);
                            moved.accept(index - 1);
                        });
        Node down =
                small(
                        text.of("agenda.order.down"),
                        BootstrapIcons.ARROW_DOWN,
                        () -> {
                            model.move(index, 1);
                            moved.accept(index + 1);
                        });
        Node remove =
                small(text.of("agenda.order.remove"), BootstrapIcons.X, () -> model.remove(index));
        remove.setVisible(!line.stays());
        row = new Row(number, title, minutes, up, down, remove);
        row.getStyleClass().add("order-row");
    }

    Node node() {
        return row;
    }

    boolean hasFocus() {
        return title.isFocused() || minutes.isFocused();
    }

    boolean isInMinutes() {
        return minutes.isFocused();
    }

    Node field(boolean ofMinutes) {
        return ofMinutes ? minutes : title;
    }

    void focus(boolean onMinutes) {
        TextField field = onMinutes ? minutes : title;
        field.requestFocus();
        field.home();
    }

    /** Buttons are for the mouse; keys do the same. */
    private static Button small(String does, Ikon icon, Runnable press) {
        Button button = Buttons.small(Buttons.quiet("", icon, press));
        button.setFocusTraversable(false);
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(does));
        return button;
    }
}
