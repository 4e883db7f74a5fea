package vn.binhxet.ui.dossier.out;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Entry;
import vn.binhxet.session.Dossiers.Written;
import vn.binhxet.ui.dossier.out.HandedIn.FileState;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Outbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is handed in, where it was written last, and whether it still says what the meeting says.
 */
public final class Exporting {
    private final Desk desk;
    private final Outbox outbox;
    private final FilePicker picker;
    private final AttachmentShelf shelf;
    private final ObservableValue<List<HandedIn>> files;
    private final ReadOnlyObjectWrapper<@Nullable UnderWay> underWay =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Exported>> exported =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Files on their way.
     *
     * @param names of all of them, in the order they are written
     * @param part how much is written, from 0 to 1
     */
    public record UnderWay(List<String> names, double part) {
        public UnderWay {
            names = List.copyOf(names);
        }

        /** How many are written. */
        public int done() {
            return Math.min(names.size() - 1, (int) (part * names.size()));
        }

        /** The one being written. */
        public String name() {
            return names.get(done());
        }
    }

    /**
     * What was written.
     *
     * @param files in the order of their names, the archive last
     * @param entries of the journal at that time
     */
    public record Exported(Path folder, List<Written> files, int entries) {
        public Exported {
            files = List.copyOf(files);
        }

        /** The one file that is sent; empty where none was written. */
        public Optional<Written> archive() {
            return Optional.of(files.getLast())
                    .filter(last -> last.file().toString().endsWith(".zip"));
        }
    }

    public Exporting(Desk desk, Outbox outbox, FilePicker picker, AttachmentShelf shelf) {
        this.desk = desk;
        this.outbox = outbox;
        this.picker = picker;
        this.shelf = shelf;
        files = Bindings.createObjectBinding(this::handedIn, exported, desk.settled());
    }

    /** How far the writing is; null while nothing is written. */
    public ReadOnlyObjectProperty<@Nullable UnderWay> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** What was written last, since the meeting was opened. */
    public ReadOnlyObjectProperty<Optional<Exported>> exported() {
        return exported.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** All files of the dossier, in the order of their names, the archive last. */
    public ObservableValue<List<HandedIn>> files() {
        return files;
    }

    /** Whether something was recorded since the files were written. */
    public boolean isOutOfDate() {
        return exported.get().filter(e -> e.entries() != desk.entries().get().size()).isPresent();
    }

    /** Asks for a folder and writes everything there. */
    public void export() {
        if (underWay.get() == null) {
            picker.folder("dossier.folder").ifPresent(this::export);
        }
    }

    /** What was refused of something asked for beside the papers. */
    public void refused(List<Problem> why) {
        problems.set(why);
    }

    private void export(Path folder) {
        Meeting meeting = desk.meeting().get();
        List<Entry> entries = desk.entries().get();
        List<String> names = outbox.names(meeting);
        underWay.set(new UnderWay(names, 0));
        shelf.whole(
                meeting,
                copies ->
                        outbox.export(
                                meeting,
                                entries,
                                copies,
                                folder,
                                part -> underWay.set(new UnderWay(names, part)),
                                written -> done(new Exported(folder, written, entries.size())),
                                problem -> stopped(List.of(problem))));
    }

    private void done(Exported all) {
        exported.set(Optional.of(all));
        stopped(List.of());
    }

    private void stopped(List<Problem> refused) {
        problems.set(refused);
        underWay.set(null);
    }

    private List<HandedIn> handedIn() {
        return exported.get()
                .map(this::written)
                .orElseGet(() ->
                        outbox.names(desk.settled().get()).stream()
                                .map(name -> new HandedIn(name, FileState.TO_WRITE, null))
                                .toList());
    }

    private List<HandedIn> written(Exported all) {
        FileState state = isOutOfDate() ? FileState.OUT_OF_DATE : FileState.WRITTEN;
        return all.files().stream()
                .map(file ->
                        new HandedIn(
                                all.folder().relativize(file.file()).toString(),
                                state,
                                file.bytes()))
                .toList();
    }
}
