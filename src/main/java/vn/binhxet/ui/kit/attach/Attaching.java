package vn.binhxet.ui.kit.attach;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Attachment;
import vn.binhxet.session.AttachedFiles.Found;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Notices;

import java.nio.file.Path;
import java.util.List;

/** The files attached to the meeting. A file is recorded only once its copy stands. */
public final class Attaching {
    /** The word for a file that belongs to nothing in particular. */
    public static final String OTHER = "other";

    private final Desk desk;
    private final Asking asking;
    private final FilePicker picker;
    private final AttachmentShelf shelf;
    private final ReadOnlyObjectWrapper<List<Found>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Copying> copying = new ReadOnlyObjectWrapper<>();

    /**
     * A file on its way.
     *
     * @param part how much of it is copied, from 0 to 1
     */
    public record Copying(String name, double part) {}

    public Attaching(Desk desk, Notices notices, FilePicker picker, AttachmentShelf shelf) {
        this.desk = desk;
        this.picker = picker;
        this.shelf = shelf;
        asking = new Asking(desk, notices);
        desk.settled().map(Attaching::attached).subscribe((_, _) -> look());
    }

    public Text text() {
        return asking.text();
    }

    /** The attached files, and how their copies were found last. */
    public ReadOnlyObjectProperty<List<Found>> files() {
        return files.getReadOnlyProperty();
    }

    /** The file being copied; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Copying> copying() {
        return copying.getReadOnlyProperty();
    }

    /** Why the last file was not attached; empty if it was. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return asking.problems();
    }

    /** Looks again whether the copies are still what was attached. */
    public void look() {
        shelf.look(desk.meeting().get(), files::set);
    }

    /**
     * Asks for a file and attaches it.
     *
     * @param kind what it belongs to, in the word of the story
     */
    public void attach(String kind) {
        if (copying.get() == null) {
            picker.open("attach.pick", "*").ifPresent(file -> attach(kind, file));
        }
    }

    private void attach(String kind, Path file) {
        String name = String.valueOf(file.getFileName());
        asking.forget();
        copying.set(new Copying(name, 0));
        shelf.copy(
                file,
                desk.meeting().get(),
                part -> copying.set(new Copying(name, part)),
                copy -> {
                    copying.set(null);
                    record(kind, copy);
                },
                refused -> {
                    copying.set(null);
                    asking.refuse(refused);
                });
    }

    private void record(String kind, Attachment copy) {
        var file = new Fact.FileAttached(kind, copy.name(), copy.sha256());
        if (attached(desk.meeting().get()).contains(file)) {
            asking.refuse(List.of(Problem.of(AttachRefusal.ALREADY, "name", copy.name())));
            look();
        } else {
            asking.ask(
                    new Command.Attach(kind, copy.name(), copy.sha256()),
                    text().of("attach.recorded", copy.name()));
        }
    }

    private static List<Fact.FileAttached> attached(Meeting meeting) {
        return meeting.proceedings().all(Fact.FileAttached.class);
    }
}
