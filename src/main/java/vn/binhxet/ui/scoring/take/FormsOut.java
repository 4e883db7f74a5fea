package vn.binhxet.ui.scoring.take;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.Workbooks;
import vn.binhxet.session.Workbooks.Form;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Work;
import vn.binhxet.ui.scoring.take.OneByOne.Labour;

import java.nio.file.Path;
import java.util.List;

/** Writes the forms of a stage, one after the other. */
final class FormsOut {
    private final Desk desk;
    private final Workbooks workbooks;
    private final Work work;
    private final FilePicker picker;
    private final OneByOne labour;
    private final ReadOnlyObjectWrapper<String> sent = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private int written;

    FormsOut(Desk desk, Workbooks workbooks, Work work, FilePicker picker, OneByOne labour) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.work = work;
        this.picker = picker;
        this.labour = labour;
    }

    /** Where forms were written last, in words; empty if they were not. */
    ReadOnlyObjectProperty<String> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Why forms could not be written. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Asks for a folder and writes the forms there, unless something else is under way. */
    void send(Stage stage) {
        if (labour.isIdle()) {
            picker.folder("take.folder").ifPresent(folder -> send(stage, folder));
        }
    }

    private void send(Stage stage, Path folder) {
        sent.set("");
        problems.set(List.of());
        written = 0;
        labour.run(
                Labour.SENDING,
                workbooks.forms(desk.meeting().get(), stage),
                (form, next) -> write(form, folder, next),
                () -> tell(folder));
    }

    private void write(Form form, Path folder, Runnable next) {
        Meeting now = desk.meeting().get();
        work.run(
                () -> workbooks.write(now, form, folder),
                _ -> {
                    written++;
                    next.run();
                },
                thrown -> {
                    labour.stop();
                    next.run();
                    if (!(thrown instanceof StoreFailure failure)) {
                        throw thrown;
                    }
                    problems.set(List.of(failure.problem()));
                });
    }

    private void tell(Path folder) {
        if (written > 0) {
            sent.set(desk.text().of("take.sent", written, folder.toAbsolutePath()));
        }
    }
}
