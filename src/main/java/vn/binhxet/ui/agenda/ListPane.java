package vn.binhxet.ui.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Timetable;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/** The order of business. The list has the focus: arrows pick, Space starts or finishes. */
final class ListPane {
    private static final double TIME = 52;

    private final AgendaViewModel model;
    private final RowList list = new RowList();
    private final StackPane focused = new StackPane(list);
    private final Button press;
    private final VBox node;
    private List<ItemRow> rows = List.of();

    ListPane(AgendaViewModel model) {
        this.model = model;
        Text text = model.text();
        focused.setId("agenda-list");
        focused.setFocusTraversable(true);
        focused.setAccessibleText(text.of("agenda.list"));
        focused.getStyleClass().add("agenda-list");
        focused.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        press = Buttons.small(Buttons.outlined("", null, this::pressOrReopen));
        press.setId("agenda-press");
        Card card = new Card(head(text), focused).flush();
        VBox.setVgrow(focused, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        ErrorBlock errors = new ErrorBlock(text, "agenda.errors", _ -> Optional.empty());
        node = new VBox(12, errors, card);
        model.problems().subscribe(errors::show);
        model.times().subscribe(this::show);
        model.picked().subscribe(_ -> mark());
    }

    Node node() {
        return node;
    }

    void focus() {
        focused.requestFocus();
    }

    static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("agenda.key.pick"), "↑", "↓"),
                KeyUse.of(text.of("agenda.key.press"), "Space"),
                KeyUse.of(text.of("agenda.key.reopen"), "Shift", "Space"),
                KeyUse.of(text.of("agenda.key.sentence"), "←", "→"));
    }

    private Node head(Text text) {
        HBox head =
                new HBox(
                        Labels.of(Type.STRONG, text.of("agenda.list")),
                        Labels.gap(),
                        press,
                        column(text.of("agenda.planned")),
                        column(text.of("agenda.actual")));
        head.getStyleClass().addAll("card-head", "with-button");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node column(String words) {
        HBox column = new HBox(Labels.of(Type.SECONDARY, words));
        column.setAlignment(Pos.CENTER_RIGHT);
        column.setMinWidth(TIME);
        return column;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.pick(model.picked().get() - 1);
            case DOWN -> model.pick(model.picked().get() + 1);
            case HOME -> model.pick(1);
            case END -> model.pick(rows.size());
            case LEFT -> model.stepFurther(-1);
            case RIGHT -> model.stepFurther(1);
            case SPACE -> {
                if (event.isShiftDown()) {
                    model.reopen();
                } else {
                    model.press();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressOrReopen() {
        if (state() == AgendaItem.State.DONE) {
            model.reopen();
        } else {
            model.press();
        }
    }

    private void show(Timetable times) {
        rows = times.slots().stream().map(slot -> new ItemRow(slot, model, this::focus)).toList();
        list.show(rows.stream().map(ItemRow::node).toList());
        mark();
    }

    private void mark() {
        int picked = model.picked().get();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i + 1 == picked);
        }
        if (picked <= rows.size()) {
            list.reveal(picked - 1);
            Text text = model.text();
            press.setText(text.of("agenda.press." + state(), picked));
        }
        Shown.when(press, model.mayRun());
    }

    private AgendaItem.State state() {
        return model.times().getValue().slots().get(model.picked().get() - 1).item().state();
    }
}
