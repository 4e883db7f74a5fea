package vn.binhxet.ui.province;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.province.blocs.TableOut;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;

import java.nio.file.Path;
import java.util.List;

/** The tray, the page of it that is in view, and what one can ask for on both. */
final class ProvinceViewModel {
    private final FilePicker picker;
    private final Dialogs dialogs;
    private final Text text;
    private final Tray tray;
    private final TableOut out;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.DOSSIERS);

    /** What is in view. */
    enum Page {
        DOSSIERS,
        BLOCS
    }

    ProvinceViewModel(ProvinceShelf shelf, FilePicker picker, Dialogs dialogs, Text text) {
        this.picker = picker;
        this.dialogs = dialogs;
        this.text = text;
        tray = new Tray(shelf);
        out = new TableOut(tray, shelf, picker);
    }

    Tray tray() {
        return tray;
    }

    TableOut out() {
        return out;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void turnTo(Page wanted) {
        page.set(wanted);
    }

    /** Shows a dossier among the others. */
    void jump(Submission submission) {
        tray.pick(submission);
        turnTo(Page.DOSSIERS);
    }

    void chooseFiles() {
        take(picker.openSeveral("province.kind.dossier", "zip"));
    }

    void chooseFolder() {
        picker.folder("province.kind.folder").ifPresent(folder -> take(List.of(folder)));
    }

    /** Reads what was dropped or chosen, and shows it. */
    void take(List<Path> paths) {
        if (!paths.isEmpty()) {
            turnTo(Page.DOSSIERS);
            tray.take(paths);
        }
    }

    /** Takes everything off the tray, once that was confirmed. */
    void clear() {
        dialogs.confirm(
                new Question(
                        text.of("province.clear.title"),
                        text.of("province.clear.consequence", tray.all().get().size()),
                        text.of("province.clear.yes"),
                        text.of("province.clear.no")),
                tray::clear,
                () -> {});
    }

    /** How it stands with the tray, in a sentence. */
    String standing() {
        List<Received> all = tray.all().get();
        if (all.isEmpty()) {
            return text.of("province.standing.none");
        }
        long counted = all.stream().map(Received::line).filter(Line::counted).count();
        long remarks = all.stream().filter(Received::hasRemarks).count();
        return text.of("province.standing", all.size(), counted, remarks);
    }

    boolean mayExport() {
        return !tray.gathered().get().counted().isEmpty() && tray.reading().get().isEmpty();
    }
}
