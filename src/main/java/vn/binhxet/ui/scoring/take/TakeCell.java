package vn.binhxet.ui.scoring.take;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ScoreReading.Change;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.scoring.take.TakenFile.FileState;

/** Draws a line of the preview. */
final class TakeCell extends ListCell<TakeRow> {
    private static final double ADDRESS = 72;

    private final Text text;
    private final TakeWords words;

    TakeCell(Text text, TakeWords words) {
        this.text = text;
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("take-cell");
    }

    @Override
    protected void updateItem(@Nullable TakeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        setGraphic(row == null || empty ? null : draw(row));
    }

    private Node draw(TakeRow row) {
        return switch (row) {
            case TakeRow.OfFile(var file, boolean open) -> file(file, open);
            case TakeRow.OfProblem(_, var problem) -> said(problem, Tone.BAD);
            case TakeRow.OfNote(_, var note) -> said(note, Tone.NOTE);
            case TakeRow.OfChange(var file, var change) -> change(file, change);
        };
    }

    private Node file(TakenFile file, boolean open) {
        VBox names = new VBox(Labels.wrapping(Type.STRONG, file.taken().file()));
        if (!words.whose(file).isEmpty()) {
            names.getChildren().add(Labels.wrapping(Type.SECONDARY, words.whose(file)));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        return line(
                Icons.of(open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT, 12),
                names,
                new Badge(TakeWords.tone(file.state()), words.state(file)));
    }

    private Node said(Problem problem, Tone tone) {
        HBox line =
                line(tone.on(Icons.of(tone.icon(), 14)), growing(Type.SECONDARY, text.at(problem)));
        line.getStyleClass().add("within");
        return line;
    }

    private Node change(TakenFile file, Change change) {
        Label address = Labels.wrapping(Type.CAPTION, change.cell());
        address.setMinWidth(ADDRESS);
        address.setMaxWidth(ADDRESS);
        HBox line =
                line(
                        address,
                        growing(Type.SECONDARY, words.what(file, change)),
                        Labels.of(
                                file.state() == FileState.REFUSED ? Type.SECONDARY : Type.STRONG,
                                words.change(change)));
        line.getStyleClass().add("within");
        return line;
    }

    private static Label growing(Type type, String words) {
        Label label = Labels.wrapping(type, words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("take-line");
        return line;
    }
}
