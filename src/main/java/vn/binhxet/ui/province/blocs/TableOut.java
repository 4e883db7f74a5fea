package vn.binhxet.ui.province.blocs;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.province.tray.Tray;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way out: one workbook of all dossiers that count, with the codes of a file people edit. */
public final class TableOut {
    private static final String KIND = "province.kind.codes";
    private static final String ENDING = "json";
    private static final String SAMPLE = "bang-ma-cua-tinh." + ENDING;
    private static final String TABLE = "tong-hop-cac-khoi.xlsx";

    private final Tray tray;
    private final ProvinceShelf shelf;
    private final FilePicker picker;
    private final ReadOnlyObjectWrapper<Optional<Path>> codes =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> writing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> remarks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public TableOut(Tray tray, ProvinceShelf shelf, FilePicker picker) {
        this.tray = tray;
        this.shelf = shelf;
        this.picker = picker;
    }

    /** The file with the codes; empty while none was chosen. */
    public ReadOnlyObjectProperty<Optional<Path>> codes() {
        return codes.getReadOnlyProperty();
    }

    /** What is being written at this moment. */
    public ReadOnlyObjectProperty<Optional<Path>> writing() {
        return writing.getReadOnlyProperty();
    }

    /** What was written last. */
    public ReadOnlyObjectProperty<Optional<Path>> written() {
        return written.getReadOnlyProperty();
    }

    /** Why it was not. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** What is to be known of the codes before the table written last is imported. */
    public ReadOnlyObjectProperty<List<Problem>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Takes codes from a file from now on, if it is one. */
    public void chooseCodes() {
        picker.open(KIND, ENDING)
                .ifPresent(file -> shelf.codes(file, _ -> use(file), problems::set));
    }

    /** Makes a file to be filled in, and takes codes from it from now on. */
    public void writeSample() {
        picker.create(KIND, SAMPLE)
                .ifPresent(file -> shelf.sampleCodes(file, this::use, problems::set));
    }

    /** Asks where, and writes the table. */
    public void export() {
        picker.create("province.kind.table", TABLE).ifPresent(this::export);
    }

    private void export(Path file) {
        writing.set(Optional.of(file));
        shelf.write(
                tray.gathered().get(),
                codes.get(),
                file,
                toKnow -> {
                    writing.set(Optional.empty());
                    problems.set(List.of());
                    remarks.set(toKnow);
                    written.set(Optional.of(file));
                },
                why -> {
                    writing.set(Optional.empty());
                    problems.set(why);
                });
    }

    private void use(Path file) {
        problems.set(List.of());
        codes.set(Optional.of(file));
    }
}
