package vn.binhxet.ui.agenda.order;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.meeting.Business;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The agenda as it is being rewritten; nothing is recorded before all of it is. */
final class OrderViewModel {
    private final Desk desk;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty reason = new SimpleStringProperty("");

    OrderViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
    }

    Text text() {
        return desk.text();
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Why; empty for none. */
    StringProperty reason() {
        return reason;
    }

    ReadOnlyObjectProperty<List<Problem>> problems() {
        return asking.problems();
    }

    /** Begins with the agenda as it stands. */
    void start() {
        reason.set("");
        asking.forget();
        show(business().agenda().rewritten());
    }

    /** The usual items again, without losing what was recorded. */
    void usual() {
        show(business().agenda().asUsual(business()::isRecorded));
    }

    /** Moves a line up or down; at either end it stays. */
    void move(int index, int by) {
        int to = index + by;
        if (to >= 0 && to < lines.get().size()) {
            change(all -> Collections.swap(all, index, to));
        }
    }

    /** Adds an empty line below. */
    void addAfter(int index) {
        change(all -> all.add(index + 1, Line.empty()));
    }

    /** Takes a line out; one that something was recorded about stays. */
    void remove(int index) {
        if (lines.get().get(index).stays()) {
            asking.refuse(
                    List.of(
                            Problem.of(
                                    MeetingRefusal.ITEM_RECORDED,
                                    "items[" + index + "].title",
                                    index + 1,
                                    lines.get().get(index).title().get())));
        } else if (lines.get().size() > 1) {
            change(all -> all.remove(index));
        }
    }

    /** Records the agenda as it is written. */
    void record(Runnable done) {
        String why = reason.get().isBlank() ? null : reason.get().strip();
        asking.ask(
                new Command.SetAgenda(lines.get().stream().map(Line::item).toList(), why),
                text().of("agenda.recorded.order"),
                done);
    }

    private void show(List<AgendaItem> items) {
        Business business = business();
        lines.set(
                items.stream()
                        .map(item -> {
                            Integer was = item.was();
                            return Line.of(item, was != null && business.isRecorded(was));
                        })
                        .toList());
    }

    private void change(Consumer<List<Line>> changing) {
        asking.forget();
        List<Line> changed = new ArrayList<>(lines.get());
        changing.accept(changed);
        lines.set(List.copyOf(changed));
    }

    private Business business() {
        return desk.meeting().get().proceedings().business();
    }
}
