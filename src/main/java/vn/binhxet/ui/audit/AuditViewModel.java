package vn.binhxet.ui.audit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.audit.AuditTrail;
import vn.binhxet.core.audit.AuditTrail.Line;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Printout;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.PlaceOf;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The journal as the table shows it, newest first. It is read only while somebody looks at it, and
 * each entry is worded once in that time.
 */
final class AuditViewModel {
    private final Desk desk;
    private final Outbox outbox;
    private final FilePicker picker;
    private final Viewer viewer;
    private final List<String> worded = new ArrayList<>();
    private final ObjectProperty<AuditFilter> filter = new SimpleObjectProperty<>(AuditFilter.ALL);
    private final ReadOnlyObjectWrapper<List<AuditRow>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AuditRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private boolean inView;

    AuditViewModel(Desk desk, Outbox outbox, FilePicker picker, Viewer viewer) {
        this.desk = desk;
        this.outbox = outbox;
        this.picker = picker;
        this.viewer = viewer;
        desk.entries().subscribe((_, _) -> follow());
        filter.subscribe((_, _) -> sift());
    }

    Text text() {
        return desk.text();
    }

    /** Somebody looks at the journal from now on, or nobody does. */
    void look(boolean now) {
        inView = now;
        worded.clear();
        follow();
    }

    /** Which entries are shown. */
    ObjectProperty<AuditFilter> filter() {
        return filter;
    }

    /** All entries, the newest first; as they were when last looked at. */
    ReadOnlyObjectProperty<List<AuditRow>> all() {
        return all.getReadOnlyProperty();
    }

    /** Those the filter takes, the newest first. */
    ReadOnlyObjectProperty<List<AuditRow>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is wrong with the file; empty while the journal is whole. */
    Optional<Damage> damage() {
        return desk.damage();
    }

    /** An entry with its fingerprints. */
    Entry entry(int number) {
        return desk.entries().get().get(number - 1);
    }

    /** When the last entry was recorded. */
    OffsetDateTime latest() {
        return desk.entries().get().getLast().recorded().at();
    }

    /** The rounds whose input can be printed alone. */
    List<RoundId> rounds() {
        return desk.meeting().get().rounds().all().stream()
                .map(Round::contest)
                .map(contest -> contest.round())
                .toList();
    }

    /** Where the journal was printed to, or why it was not; empty until then. */
    ReadOnlyStringProperty printed() {
        return printed.getReadOnlyProperty();
    }

    /**
     * Writes the journal as a PDF where people want it, and opens it.
     *
     * @param round only the input of this round; null for everything
     */
    void print(@Nullable RoundId round) {
        String name =
                round == null
                        ? text().of("audit.print.name")
                        : text().of("audit.print.nameOfRound", Bloc.slug(round.value()));
        picker.create("audit.print.kind", name + ".pdf").ifPresent(file -> print(round, file));
    }

    private void print(@Nullable RoundId round, Path file) {
        outbox.print(
                desk.meeting().get(),
                desk.entries().get(),
                new Printout.Journal(round),
                file,
                written -> {
                    printed.set(text().of("audit.printed", written));
                    viewer.open(written);
                },
                problem -> printed.set(text().of(problem)));
    }

    private void follow() {
        if (!inView) {
            return;
        }
        List<Recorded> journal = desk.entries().get().stream().map(Entry::recorded).toList();
        Text named = text().naming(Names.everKnown(journal));
        List<AuditRow> rows = new ArrayList<>(journal.size());
        for (Line line : AuditTrail.of(journal).lines()) {
            if (worded.size() < line.entry().seq()) {
                worded.add(named.sentence(line.told()));
            }
            String what = worded.get(line.entry().seq() - 1);
            rows.add(new AuditRow(line, what, PlaceOf.entry(line.entry(), journal)));
        }
        all.set(List.copyOf(rows.reversed()));
        sift();
    }

    private void sift() {
        AuditFilter now = filter.get();
        shown.set(all.get().stream().filter(now::takes).toList());
    }
}
