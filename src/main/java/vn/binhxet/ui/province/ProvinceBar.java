package vn.binhxet.ui.province;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.ProgressRow;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Reading.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far reading is or how the tray stands, what was written, and the one primary button. */
final class ProvinceBar {
    private final ProvinceViewModel model;
    private final Text text;
    private final Viewer viewer;
    private final Label standing = Labels.wrapping(Type.STRONG, "");
    private final Label told = Labels.wrapping(Type.SECONDARY, "");
    private final ProgressRow progress;
    private final Button stop;
    private final Button open;
    private final Button export;
    private final HBox node;

    ProvinceBar(ProvinceViewModel model, Viewer viewer, Text text) {
        this.model = model;
        this.text = text;
        this.viewer = viewer;
        progress = new ProgressRow(text.of("province.reading"));
        stop = Buttons.outlined(text.of("province.stop"), null, model.tray()::stop);
        stop.setId("province-stop");
        open =
                Buttons.small(
                        Buttons.quiet(
                                text.of("province.open"),
                                BootstrapIcons.BOX_ARROW_UP_RIGHT,
                                this::open));
        open.setId("province-open");
        export =
                Buttons.primary(
                        text.of("province.export"),
                        BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                        this::press);
        export.setId("province-export");
        standing.setId("province-standing");
        told.setId("province-told");
        node = new HBox(20, words(), open, keyed());
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("next-bar");
        model.tray().reading().subscribe(this::show);
        model.tray().all().subscribe(_ -> stand());
        model.tray().problems().subscribe(_ -> tell());
        model.out().writing().subscribe(_ -> tell());
        model.out().written().subscribe(_ -> tell());
        model.out().problems().subscribe(_ -> tell());
    }

    Node node() {
        return node;
    }

    /** Writes the table, or goes where there is something to put into it. */
    void press() {
        if (model.out().writing().get().isPresent()) {
            tell();
        } else if (model.mayExport()) {
            model.out().export();
        } else if (model.tray().all().get().isEmpty()) {
            model.chooseFiles();
        } else {
            told.setText(reason());
            Shown.when(told, true);
        }
    }

    private Node words() {
        HBox reading = new HBox(12, progress, stop);
        reading.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Shown.when(reading, model.tray().reading().map(Optional::isPresent));
        Shown.when(standing, model.tray().reading().map(Optional::isEmpty));
        VBox words = new VBox(3, reading, standing, told);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node keyed() {
        HBox keyed = new HBox(6, KeyHint.cap("Ctrl"), KeyHint.cap("Enter"), export);
        keyed.setAlignment(Pos.CENTER_RIGHT);
        keyed.setMinWidth(Region.USE_PREF_SIZE);
        return keyed;
    }

    private void show(Optional<Progress> now) {
        now.ifPresent(it -> progress.show(it.done(), it.all()));
        stand();
    }

    private void stand() {
        standing.setText(model.standing());
        export.getStyleClass().remove("not-yet");
        export.setAccessibleHelp(null);
        if (!model.mayExport()) {
            export.getStyleClass().add("not-yet");
            export.setAccessibleHelp(reason());
        }
        tell();
    }

    private String reason() {
        return text.of(
                model.tray().reading().get().isPresent()
                        ? "province.notYet.reading"
                        : "province.notYet.none");
    }

    /** What came of the last thing asked for: why not, or where it is. */
    private void tell() {
        Optional<Path> written = model.out().written().get();
        List<Problem> problems =
                Stream.concat(
                                model.tray().problems().get().stream(),
                                model.out().problems().get().stream())
                        .toList();
        String why =
                switch (problems.size()) {
                    case 0 -> "";
                    case 1 -> text.at(problems.getFirst());
                    default -> text.of("province.wrong", problems.size());
                };
        Optional<Path> writing = model.out().writing().get();
        told.setText(
                writing.map(file -> text.of("province.writing", file))
                        .orElse(why.isEmpty() ? written.map(this::written).orElse("") : why));
        told.getStyleClass().remove("refused");
        if (!why.isEmpty()) {
            told.getStyleClass().add("refused");
        }
        Shown.when(told, !told.getText().isEmpty());
        Shown.when(open, why.isEmpty() && written.isPresent());
    }

    private String written(Path file) {
        return Stream.concat(
                        Stream.of(text.of("province.written", file)),
                        model.out().remarks().get().stream().map(text::of))
                .collect(Collectors.joining("\n"));
    }

    private void open() {
        model.out().written().get().ifPresent(viewer::open);
    }
}
