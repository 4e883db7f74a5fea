package vn.binhxet.ui.scoring.take;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.ProgressRow;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.scoring.take.OneByOne.Doing;

import java.util.List;
import java.util.Optional;

/** At the left what goes out and where files are brought; at the right what they would record. */
final class TakeView {
    private static final double LEFT = 300;

    private final TakeViewModel model;
    private final Text text;
    private final Runnable close;
    private final Button choose;
    private final Button stop;
    private final ProgressRow progress;
    private final ErrorBlock errors;
    private final ListView<TakeRow> list = new ListView<>();

    /**
     * @param close goes back to the points
     */
    TakeView(TakeViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        text = model.text();
        choose =
                Buttons.outlined(
                        text.of("take.choose"), BootstrapIcons.FOLDER2_OPEN, model::choose);
        choose.setId("take-choose");
        stop = Buttons.small(Buttons.outlined(text.of("take.stop"), null, model::stop));
        stop.setId("take-stop");
        progress = new ProgressRow("");
        errors = new ErrorBlock(text, "take.errors", _ -> Optional.empty());
        list.setId("take-list");
        list.getStyleClass().add("take-list");
        TakeWords words = new TakeWords(model);
        list.setCellFactory(_ -> new TakeCell(text, words));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(_ -> fold());
    }

    Parent build() {
        VBox left = new VBox(12, errors, bringing(), sending());
        left.setMinWidth(LEFT);
        left.setMaxWidth(LEFT);
        Node preview = preview();
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox body = new HBox(12, left, preview);
        body.getStyleClass().add("take-body");
        model.rows().subscribe(this::show);
        model.doing().subscribe(this::show);
        model.problems().subscribe(errors::show);
        return body;
    }

    void focus() {
        choose.requestFocus();
    }

    private Node bringing() {
        VBox drop =
                new VBox(
                        8,
                        Icons.of(BootstrapIcons.FILE_EARMARK_ARROW_DOWN, 32),
                        Labels.wrapping(Type.BODY, text.of("take.drop")),
                        choose);
        drop.setAlignment(Pos.CENTER);
        drop.getStyleClass().add("take-drop");
        HBox underWay = new HBox(12, progress, stop);
        underWay.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Shown.when(underWay, model.doing().map(Optional::isPresent));
        return Card.titled(text.of("take.in"), back()).with(drop, underWay);
    }

    private Node back() {
        Button back =
                Buttons.small(
                        Buttons.quiet(text.of("take.back"), BootstrapIcons.ARROW_LEFT, close));
        back.setId("take-back");
        return back;
    }

    private Node sending() {
        Card card = Card.titled(text.of("take.out"));
        for (Stage stage : Stage.values()) {
            Button send =
                    Buttons.small(
                            Buttons.outlined(
                                    text.of("take.out." + stage), null, () -> model.send(stage)));
            send.setId("take-out-" + stage);
            send.setMaxWidth(Double.MAX_VALUE);
            card.with(send);
        }
        Label sent = Labels.wrapping(Type.CAPTION, model.sent());
        Shown.when(sent, model.sent().map(words -> !words.isEmpty()));
        return card.with(sent);
    }

    private Node preview() {
        EmptyState empty =
                new EmptyState(
                        BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                        text.of("take.empty"),
                        text.of("take.empty.words"));
        Shown.when(empty, model.files().map(List::isEmpty));
        Shown.when(list, model.files().map(files -> !files.isEmpty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        Card card = Card.titled(text.of("take.preview")).with(empty, list).flush();
        card.getChildren().getFirst().setId("take-head");
        return card;
    }

    private void show(List<TakeRow> rows) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        list.getSelectionModel()
                .clearAndSelect(Math.clamp(selected, 0, Math.max(0, rows.size() - 1)));
    }

    private void show(Optional<Doing> doing) {
        doing.ifPresent(now -> progress.show(now.done(), now.all()));
    }

    private void pressed(KeyEvent event) {
        TakeRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            fold();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(row.file());
            event.consume();
        }
    }

    private void fold() {
        if (list.getSelectionModel().getSelectedItem() instanceof TakeRow.OfFile(var file, _)) {
            model.fold(file);
        }
    }
}
