package vn.binhxet.ui.dossier.out;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.out.Exporting.Exported;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/** Where the dossier was written and what lies there, with sizes; before, what will. */
public final class FilesPane {
    private final Exporting model;
    private final Text text;
    private final PaperOut out;
    private final Label where = Labels.wrapping(Type.SECONDARY, "");
    private final Button folder;
    private final RowList rows = new RowList();
    private final VBox node;

    public FilesPane(Exporting model, Text text, PaperOut out) {
        this.model = model;
        this.text = text;
        this.out = out;
        where.setId("dossier-where");
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        folder =
                Buttons.small(
                        Buttons.outlined(
                                text.of("dossier.folder.open"),
                                BootstrapIcons.FOLDER2_OPEN,
                                this::open));
        folder.setId("dossier-folder");
        Label hint = Labels.wrapping(Type.SECONDARY, text.of("dossier.where.none"));
        HBox line = new HBox(12, hint, where, folder);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 16, 8, 16));
        Shown.when(hint, model.exported().map(Optional::isEmpty));
        Shown.when(where, model.exported().map(Optional::isPresent));
        Shown.when(folder, model.exported().map(Optional::isPresent));
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new VBox(line, rows);
    }

    public Node node() {
        return node;
    }

    public void show(List<HandedIn> files) {
        rows.show(files.stream().map(this::row).toList());
        where.setText(model.exported().get().map(this::told).orElse(""));
    }

    public void focus() {
        folder.requestFocus();
    }

    private String told(Exported written) {
        String folder = written.folder().toAbsolutePath().toString();
        if (model.isOutOfDate()) {
            return text.of("dossier.where.outOfDate", folder);
        }
        return written.archive()
                .map(archive ->
                        text.of(
                                "dossier.where.archive",
                                folder,
                                archive.file().getFileName(),
                                Sizes.of(archive.bytes(), text)))
                .orElseGet(() -> text.of("dossier.where", folder));
    }

    private Node row(HandedIn file) {
        VBox words =
                new VBox(
                        Labels.wrapping(Type.STRONG, file.name()),
                        Labels.wrapping(Type.CAPTION, text.word(file.kind())));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Long bytes = file.bytes();
        String size = bytes == null ? "" : Sizes.of(bytes, text);
        Row row =
                new Row(
                                Icons.of(BootstrapIcons.FILE_EARMARK_TEXT, 16),
                                words,
                                Labels.of(Type.SECONDARY, size),
                                Badge.plain(tone(file), text.word(file.state())))
                        .lined();
        row.getStyleClass().add("paper-row");
        return row;
    }

    private void open() {
        model.exported().get().ifPresent(written -> out.show(written.folder()));
    }

    private static Tone tone(HandedIn file) {
        return switch (file.state()) {
            case TO_WRITE -> Tone.NOT_BEGUN;
            case WRITTEN -> Tone.GOOD;
            case OUT_OF_DATE -> Tone.WARN;
        };
    }
}
