package vn.binhxet.ui.scoring.take;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.Workbooks;
import vn.binhxet.session.Workbooks.Form;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Work;
import vn.binhxet.ui.scoring.take.OneByOne.Doing;
import vn.binhxet.ui.scoring.take.OneByOne.Labour;
import vn.binhxet.ui.scoring.take.TakenFile.FileState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The files people brought, what each would record, and what became of it. */
final class TakeViewModel {
    private final Desk desk;
    private final Notices notices;
    private final Workbooks workbooks;
    private final Work work;
    private final FilePicker picker;
    private final OneByOne labour = new OneByOne();
    private final ReadOnlyObjectWrapper<List<TakenFile>> files =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TakeRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> sent = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Set<Path> open = new HashSet<>();

    TakeViewModel(Desk desk, Notices notices, Workbooks workbooks, Work work, FilePicker picker) {
        this.desk = desk;
        this.notices = notices;
        this.workbooks = workbooks;
        this.work = work;
        this.picker = picker;
    }

    Text text() {
        return desk.text();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    /** What is being read, recorded or written. */
    ReadOnlyObjectProperty<Optional<Doing>> doing() {
        return labour.doing();
    }

    /** All files, in the order they came. */
    ReadOnlyObjectProperty<List<TakenFile>> files() {
        return files.getReadOnlyProperty();
    }

    /** The lines of the preview. */
    ReadOnlyObjectProperty<List<TakeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Where forms were written last, in words; empty if they were not. */
    ReadOnlyObjectProperty<String> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Why forms could not be written. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    int count(FileState state) {
        return (int) files.get().stream().filter(file -> file.state() == state).count();
    }

    /** Asks for files and reads them. */
    void choose() {
        take(picker.openSeveral("take.kind", "xlsx"));
    }

    /** Reads files; one that was read before is read anew. */
    void take(List<Path> paths) {
        labour.run(Labour.READING, paths, this::read, this::settle);
    }

    /** Ends what is under way after the file it is at. */
    void stop() {
        labour.stop();
    }

    /** Puts a file aside. */
    void remove(TakenFile file) {
        if (labour.isIdle()) {
            List<TakenFile> left = new ArrayList<>(files.get());
            left.removeIf(other -> other.path().equals(file.path()));
            files.set(left);
            settle();
        }
    }

    /** Shows the lines of a file, or hides them. */
    void fold(TakenFile file) {
        if (!open.remove(file.path())) {
            open.add(file.path());
        }
        showRows();
    }

    /** Records every file that is ready, each whole or not at all. */
    void record() {
        List<TakenFile> ready = files.get().stream().filter(TakenFile::isReady).toList();
        labour.run(Labour.RECORDING, ready, this::record, () -> recorded(ready));
    }

    /** Asks for a folder and writes the forms of a stage there. */
    void send(Stage stage) {
        if (!labour.isIdle()) {
            return;
        }
        picker.folder("take.folder")
                .ifPresent(folder -> {
                    sent.set("");
                    problems.set(List.of());
                    List<Form> forms = workbooks.forms(meeting(), stage);
                    labour.run(
                            Labour.SENDING,
                            forms,
                            (form, next) -> write(form, folder, next),
                            () -> sent(forms, folder));
                });
    }

    private void read(Path path, Runnable next) {
        Meeting now = meeting();
        work.run(
                () -> workbooks.read(path, now),
                reading -> {
                    put(path, reading);
                    next.run();
                },
                this::fail);
    }

    private void put(Path path, ScoreReading reading) {
        List<TakenFile> all = new ArrayList<>(files.get());
        all.removeIf(file -> file.path().equals(path));
        TakenFile file = TakenFile.of(path, reading);
        all.add(file);
        if (file.state() == FileState.REFUSED) {
            open.add(path);
        }
        files.set(all);
        showRows();
    }

    /** Looks at all files that are not recorded yet beside each other. */
    private void settle() {
        List<TakenFile> waiting =
                files.get().stream().filter(f -> f.state() != FileState.RECORDED).toList();
        List<ScoreReading> together =
                Workbooks.together(waiting.stream().map(TakenFile::read).toList());
        for (int i = 0; i < waiting.size(); i++) {
            replace(waiting.get(i), waiting.get(i).beside(together.get(i)));
        }
        showRows();
    }

    private void record(TakenFile file, Runnable next) {
        desk.askAll(
                file.taken().commands(),
                refused -> {
                    TakenFile after = refused.isEmpty() ? file.recorded() : refused(file, refused);
                    replace(file, after);
                    showRows();
                    next.run();
                });
    }

    private static TakenFile refused(TakenFile file, List<Problem> why) {
        ScoreReading reading = file.taken();
        for (Problem problem : why) {
            reading = reading.with(new Problem(problem.refusal(), "", problem.args()));
        }
        return file.beside(reading);
    }

    private void recorded(List<TakenFile> asked) {
        Set<Path> paths = new HashSet<>(asked.stream().map(TakenFile::path).toList());
        long done =
                files.get().stream()
                        .filter(file -> file.state() == FileState.RECORDED)
                        .filter(file -> paths.contains(file.path()))
                        .count();
        if (done > 0) {
            notices.recorded(text().of("take.recorded", done));
        }
    }

    private void write(Form form, Path folder, Runnable next) {
        Meeting now = meeting();
        work.run(
                () -> workbooks.write(now, form, folder),
                _ -> next.run(),
                thrown -> {
                    labour.stop();
                    notWritten(thrown, failure -> problems.set(List.of(failure.problem())));
                    next.run();
                });
    }

    private void sent(List<Form> forms, Path folder) {
        if (problems.get().isEmpty()) {
            sent.set(text().of("take.sent", forms.size(), folder.toAbsolutePath()));
        }
    }

    private static void notWritten(RuntimeException thrown, Consumer<StoreFailure> told) {
        if (!(thrown instanceof StoreFailure failure)) {
            throw thrown;
        }
        told.accept(failure);
    }

    private void fail(RuntimeException thrown) {
        labour.stop();
        throw thrown;
    }

    private void replace(TakenFile file, TakenFile by) {
        List<TakenFile> all = new ArrayList<>(files.get());
        all.replaceAll(other -> other.path().equals(file.path()) ? by : other);
        if (by.state() == FileState.REFUSED) {
            open.add(by.path());
        }
        files.set(all);
    }

    private void showRows() {
        rows.set(TakeRow.of(files.get(), open));
    }
}
