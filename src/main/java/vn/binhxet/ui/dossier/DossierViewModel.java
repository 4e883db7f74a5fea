package vn.binhxet.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Dossiers.Written;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.HandedIn.FileState;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Outbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is handed in, where it was written last, and whether it still says what the meeting says.
 */
final class DossierViewModel {
    private final Desk desk;
    private final Outbox outbox;
    private final FilePicker picker;
    private final ObservableValue<Readiness> readiness;
    private final ObservableValue<List<HandedIn>> files;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Exported>> exported =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * What was written.
     *
     * @param entries of the journal at that time
     */
    record Exported(Path folder, List<Written> files, int entries) {}

    DossierViewModel(Desk desk, Outbox outbox, FilePicker picker) {
        this.desk = desk;
        this.outbox = outbox;
        this.picker = picker;
        files = Bindings.createObjectBinding(this::handedIn, exported, desk.entries());
        readiness = desk.entries().map(all -> Readiness.of(desk.meeting().get(), all));
    }

    Text text() {
        return desk.text();
    }

    ObservableValue<Readiness> readiness() {
        return readiness;
    }

    /** Whether files are being written. */
    ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** What was written last, since the meeting was opened. */
    ReadOnlyObjectProperty<Optional<Exported>> exported() {
        return exported.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** All files of the dossier, in the order of their names. */
    ObservableValue<List<HandedIn>> files() {
        return files;
    }

    /** Whether something was recorded since the files were written. */
    boolean isOutOfDate() {
        return exported.get().filter(e -> e.entries() != desk.entries().get().size()).isPresent();
    }

    /** Asks for a folder and writes everything there. */
    void export() {
        if (!underWay.get()) {
            picker.folder("dossier.folder").ifPresent(this::export);
        }
    }

    /** What was refused of something asked for beside the papers. */
    void refused(List<Problem> why) {
        problems.set(why);
    }

    private void export(Path folder) {
        var entries = desk.entries().get();
        underWay.set(true);
        outbox.export(
                desk.meeting().get(),
                entries,
                List.of(),
                folder,
                files -> {
                    exported.set(Optional.of(new Exported(folder, files, entries.size())));
                    done(List.of());
                },
                problem -> done(List.of(problem)));
    }

    private void done(List<Problem> refused) {
        problems.set(refused);
        underWay.set(false);
    }

    private List<HandedIn> handedIn() {
        return outbox.names(desk.meeting().get()).stream().map(this::handedIn).toList();
    }

    private HandedIn handedIn(String name) {
        return exported.get()
                .flatMap(e ->
                        e.files().stream()
                                .filter(file -> file.file().endsWith(name))
                                .map(Written::bytes)
                                .findFirst())
                .map(bytes ->
                        new HandedIn(
                                name,
                                isOutOfDate() ? FileState.OUT_OF_DATE : FileState.WRITTEN,
                                bytes))
                .orElseGet(() -> new HandedIn(name, FileState.TO_WRITE, null));
    }
}
