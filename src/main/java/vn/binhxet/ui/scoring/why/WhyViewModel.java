package vn.binhxet.ui.scoring.why;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Explanations;
import vn.binhxet.document.Printout;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which unit's page is open, and what it says as the meeting stands. */
final class WhyViewModel {
    private final Desk desk;
    private final Outbox outbox;
    private final FilePicker picker;
    private final Viewer viewer;
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<WhyPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty charts = new SimpleBooleanProperty();

    WhyViewModel(Desk desk, Outbox outbox, FilePicker picker, Viewer viewer) {
        this.desk = desk;
        this.outbox = outbox;
        this.picker = picker;
        this.viewer = viewer;
        page.subscribe((_, _) -> printed.set(""));
        desk.entries().subscribe((_, _) -> page.get().ifPresent(now -> show(now.unit())));
    }

    Text text() {
        return desk.text();
    }

    WhyWords words() {
        return new WhyWords(text(), meeting().regulation().scheme().decimals());
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    /** The page in view; empty while none is open. */
    ReadOnlyObjectProperty<Optional<WhyPage>> page() {
        return page.getReadOnlyProperty();
    }

    boolean isOpen() {
        return page.get().isPresent();
    }

    /** Whether all units are shown as pictures instead of one in words. */
    BooleanProperty charts() {
        return charts;
    }

    /** Opens the page of a unit. */
    void open(UnitId unit) {
        charts.set(false);
        show(unit);
    }

    void close() {
        page.set(Optional.empty());
    }

    /** Turns so many pages on; after the last comes the first. */
    void turn(int by) {
        page.get()
                .ifPresent(now -> {
                    int size = now.units().size();
                    int at = Math.floorMod(now.number() - 1 + by, size);
                    page.set(Optional.of(now.of(now.units().get(at))));
                });
    }

    /** Where the page was printed to, or why it was not; empty until then. */
    ReadOnlyStringProperty printed() {
        return printed.getReadOnlyProperty();
    }

    /** Writes the page as a PDF where people want it, and opens it. */
    void print() {
        page.get()
                .filter(now -> now.explanation().isPresent())
                .ifPresent(now ->
                        picker.create(
                                        "why.print.kind",
                                        text().of("why.print.name", now.number()) + ".pdf")
                                .ifPresent(file -> print(now.unit(), file)));
    }

    private void print(UnitId unit, Path file) {
        outbox.print(
                meeting(),
                desk.entries().get(),
                new Printout.Why(unit),
                file,
                written -> {
                    printed.set(text().of("why.printed", written));
                    viewer.open(written);
                },
                problem -> printed.set(text().of(problem)));
    }

    String name(UnitId unit) {
        return meeting().bloc().name(unit);
    }

    /** A unit that left the bloc has no page any more. */
    private void show(UnitId unit) {
        List<UnitId> units = meeting().bloc().ids();
        if (!units.contains(unit)) {
            close();
            return;
        }
        Explanations all =
                Explanations.official(
                        meeting(), desk.entries().get().stream().map(Entry::recorded).toList());
        page.set(Optional.of(new WhyPage(unit, units, all)));
    }
}
