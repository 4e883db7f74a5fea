package vn.binhxet.ui.nomination;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.util.Optional;

/** The table of answers, and the cell of it that is picked. */
final class NominationViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Nominations> table;
    private final ReadOnlyObjectWrapper<At> picked = new ReadOnlyObjectWrapper<>(new At(0, 0));

    /** A cell, counted from 0. */
    record At(int row, int column) {}

    /** The picked cell with what it is about. */
    record Chosen(Nominations.Row row, Subject subject, Eligibility answer) {}

    NominationViewModel(Desk desk) {
        this.desk = desk;
        table = new ReadOnlyObjectWrapper<>(Nominations.of(desk.settled().get()));
        desk.settled().subscribe((_, now) -> table.set(Nominations.of(now)));
        table.subscribe((_, _) -> pick(picked.get().row(), picked.get().column()));
    }

    Text text() {
        return desk.text();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    ReadOnlyObjectProperty<Nominations> table() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<At> picked() {
        return picked.getReadOnlyProperty();
    }

    /** What the picked cell says; empty where the regulation has no award. */
    ObservableValue<Optional<Chosen>> chosen() {
        return table.flatMap(now -> picked.map(at -> chosen(now, at)));
    }

    /** Picks the cell, or the nearest there is. */
    void pick(int row, int column) {
        Nominations now = table.get();
        picked.set(
                new At(
                        Math.clamp(row, 0, Math.max(0, now.rows().size() - 1)),
                        Math.clamp(column, 0, Math.max(0, now.subjects().size() - 1))));
    }

    void pickFurther(int down, int right) {
        pick(picked.get().row() + down, picked.get().column() + right);
    }

    private static Optional<Chosen> chosen(Nominations table, At at) {
        if (at.row() >= table.rows().size() || at.column() >= table.subjects().size()) {
            return Optional.empty();
        }
        Nominations.Row row = table.rows().get(at.row());
        return Optional.of(
                new Chosen(row, table.subjects().get(at.column()), row.answers().get(at.column())));
    }
}
