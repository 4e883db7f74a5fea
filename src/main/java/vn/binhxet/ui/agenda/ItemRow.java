package vn.binhxet.ui.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Timetable.Slot;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.GridRow;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** A line of the agenda: number, state, title, when it was planned, when it began or will. */
final class ItemRow {
    private final GridRow row;
    private final Label title;

    ItemRow(Slot slot, AgendaViewModel model, Runnable picked) {
        Text text = model.text();
        AgendaItem item = slot.item();
        title = Labels.wrapping(Type.BODY, item.title());
        if (item.state() == AgendaItem.State.DONE) {
            title.getStyleClass().add("pale");
        }
        row =
                new GridRow(
                        columns(text),
                        List.of(
                                right(Type.SECONDARY, Integer.toString(slot.number())),
                                state(item.state()),
                                left(title),
                                right(Type.SECONDARY, planned(slot, text)),
                                right(
                                        item.openedAt() == null ? Type.SECONDARY : Type.STRONG,
                                        began(slot, text))));
        row.setId("agenda-item-" + slot.number());
        row.setAccessibleText(text.of("agenda.item", slot.number(), item.title(), item.state()));
        row.setOnMouseClicked(_ -> {
            model.pick(slot.number());
            picked.run();
        });
    }

    /** The columns, and what stands above them. */
    static List<GridColumn> columns(Text text) {
        return List.of(
                GridColumn.fixed("", 36),
                GridColumn.fixed("", 32),
                GridColumn.growing("", 200, 1),
                GridColumn.fixed(text.of("agenda.planned"), 64),
                GridColumn.fixed(text.of("agenda.actual"), 72));
    }

    Node node() {
        return row;
    }

    void mark(boolean picked) {
        row.mark(picked);
        title.getStyleClass().removeAll("body", "strong");
        title.getStyleClass().add(picked ? "strong" : "body");
    }

    /** Of a meeting that has not begun, how long it is to take. */
    private static String planned(Slot slot, Text text) {
        return slot.planned() == null
                ? text.of("agenda.minutes", slot.item().minutes())
                : text.time(slot.planned());
    }

    private static String began(Slot slot, Text text) {
        if (slot.item().openedAt() != null) {
            return text.time(slot.item().openedAt());
        }
        return slot.expected() == null ? "" : text.of("agenda.expected", slot.expected());
    }

    private static Region state(AgendaItem.State state) {
        Tone tone =
                switch (state) {
                    case TO_COME -> Tone.NOT_BEGUN;
                    case UNDER_WAY -> Tone.UNDER_WAY;
                    case DONE -> Tone.GOOD;
                };
        return new StackPane(Icons.of(tone, 16));
    }

    private static Region left(Label label) {
        StackPane cell = new StackPane(label);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private static Region right(Type type, String words) {
        StackPane cell = new StackPane(Labels.of(type, words));
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }
}
