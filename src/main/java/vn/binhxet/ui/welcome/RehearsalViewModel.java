package vn.binhxet.ui.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.RehearsalShelf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Rehearsing one's own meeting, and what becomes of the rehearsal. */
final class RehearsalViewModel {
    private final RehearsalShelf shelf;
    private final FilePicker picker;
    private final Dialogs dialogs;
    private final Text text;
    private final Consumer<Path> wiped;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param wiped gets a file that is there no more
     */
    RehearsalViewModel(
            RehearsalShelf shelf,
            FilePicker picker,
            Dialogs dialogs,
            Text text,
            Consumer<Path> wiped) {
        this.shelf = shelf;
        this.picker = picker;
        this.dialogs = dialogs;
        this.text = text;
        this.wiped = wiped;
    }

    /** Why the last thing asked for was not done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Makes a rehearsal of the meeting beside its file, and opens it. */
    void rehearse(Path meeting) {
        problems.set(List.of());
        shelf.rehearse(meeting, problems::set);
    }

    /** Makes the official meeting from what was prepared in a rehearsal, and opens it. */
    void holdOfficially(Path rehearsal) {
        problems.set(List.of());
        picker.create("welcome.kind.meeting", shelf.officialName(rehearsal))
                .ifPresent(file -> shelf.official(rehearsal, file, problems::set));
    }

    /** Asks whether a rehearsal is kept or wiped, and does it. */
    void keepOrWipe(Path rehearsal) {
        problems.set(List.of());
        dialogs.confirm(
                new Question(
                        text.of("welcome.wipe.title"),
                        text.of("welcome.wipe.consequence", rehearsal.getFileName()),
                        text.of("welcome.wipe.yes"),
                        text.of("welcome.wipe.no")),
                () -> shelf.wipe(rehearsal, wiped, problems::set),
                () -> {});
    }
}
