package vn.binhxet.ui.ballot.opening;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * The names as the paper would print them, then whoever does not stand, with the reason. Up and
 * down go from one to the next, Space takes a name off or puts it on.
 */
final class NamesPane {
    private final Openings model;
    private final Text text;
    private final Label count = Labels.of(Type.SECONDARY, "");
    private final RowList list = new RowList();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Card node;

    NamesPane(Openings model) {
        this.model = model;
        text = model.text();
        VBox.setVgrow(list, Priority.ALWAYS);
        node = Card.titled(text.of("ballot.names"), count).with(list).flush();
        model.draft().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(@Nullable Draft draft) {
        if (draft == null) {
            return;
        }
        int focused = focused();
        NameWords words = new NameWords(text, model.meeting(), draft);
        List<UnitId> order = model.order(draft);
        count.setText(text.of("ballot.names.count", draft.names().size(), order.size()));
        boxes.clear();
        list.show(order.stream().map(unit -> row(draft, unit, words.of(unit))).toList());
        if (focused >= 0 && focused < boxes.size()) {
            boxes.get(focused).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Row row(Draft draft, UnitId unit, String why) {
        boolean stands = draft.names().contains(unit);
        CheckBox box = box(unit, stands);
        VBox words = new VBox(Labels.wrapping(stands ? Type.BODY : Type.SECONDARY, name(unit)));
        if (!why.isEmpty()) {
            Label reason = Labels.wrapping(Type.CAPTION, why);
            if (stands) {
                reason.getStyleClass().add("doubtful");
            }
            words.getChildren().add(reason);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnMouseClicked(_ -> model.toggle(unit));
        return new Row(box, new NumberBox(number(draft, unit, stands)), words);
    }

    private CheckBox box(UnitId unit, boolean stands) {
        CheckBox box = new CheckBox();
        int index = boxes.size();
        box.setId("ballot-stands-" + unit);
        box.setAccessibleText(name(unit));
        box.setSelected(stands);
        box.setFocusTraversable(index == 0);
        box.setOnAction(_ -> model.toggle(unit));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(index, event));
        box.focusedProperty()
                .subscribe((_, in) -> {
                    if (in) {
                        list.reveal(index);
                    }
                });
        boxes.add(box);
        return box;
    }

    private void press(int index, KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (by != 0) {
            event.consume();
            boxes.get(Math.clamp((long) index + by, 0, boxes.size() - 1)).requestFocus();
        }
    }

    private String name(UnitId unit) {
        return text.of("ballot.name", unit);
    }

    /** As the paper prints it. */
    private static String number(Draft draft, UnitId unit, boolean stands) {
        if (!stands) {
            return "–";
        }
        int number = draft.names().indexOf(unit) + 1;
        return draft.contest() == null ? Integer.toString(number) : draft.contest().printed(number);
    }
}
