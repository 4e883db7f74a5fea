package vn.binhxet.ui.result.record;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecord.Chapter;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** The page of the counting record, as it will be on paper, and beside it the signing. */
public final class RecordPane {
    private static final double PAPER = 660;
    private static final double RIGHT = 366;

    private final Signing model;
    private final Text text;
    private final Badge draft = new Badge(Tone.WARN, "");
    private final VBox chapters = new VBox(16);
    private final SigningPane signing;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox node;

    public RecordPane(Signing model) {
        this.model = model;
        text = model.text();
        signing = new SigningPane(model);
        draft.setText(text.of("record.draft"));
        VBox right = new VBox(12, back(), signing.node());
        right.setMinWidth(RIGHT);
        right.setMaxWidth(RIGHT);
        node = new HBox(12, paper(), right);
        node.setId("result-record");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.record().subscribe(record -> record.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    /** Where there is something to sign its form, else the paper, to be scrolled and read. */
    public void focus() {
        scroll.setVvalue(0);
        if (signing.hasForm()) {
            signing.focus();
        } else {
            scroll.requestFocus();
        }
    }

    private Node back() {
        Button back =
                Buttons.outlined(text.of("record.back"), BootstrapIcons.ARROW_LEFT, model::close);
        back.setId("result-record-back");
        HBox line = new HBox(8, back, KeyHint.cap("Esc"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node paper() {
        Label title = Labels.wrapping(Type.TITLE, text.of("record.title"));
        title.setTextAlignment(TextAlignment.CENTER);
        VBox head = new VBox(8, title, draft);
        head.setAlignment(Pos.CENTER);
        VBox paper = new VBox(20, head, chapters);
        paper.getStyleClass().add("paper");
        paper.setMaxWidth(PAPER);
        HBox.setHgrow(paper, Priority.ALWAYS);
        HBox middle = new HBox(paper);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setPadding(new Insets(0, 12, 0, 0));
        scroll.setContent(middle);
        scroll.setId("result-record-paper");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("row-list");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void show(CountingRecord record) {
        Shown.when(draft, record.draft());
        chapters.getChildren().clear();
        for (Chapter chapter : record.chapters()) {
            int number = chapters.getChildren().size() + 1;
            VBox lines = new VBox(6);
            String heading = text.of("record.chapter", number, text.heading(chapter));
            lines.getChildren().add(Labels.wrapping(Type.STRONG, heading));
            chapter.statements()
                    .forEach(said ->
                            lines.getChildren().add(Labels.wrapping(Type.BODY, text.of(said))));
            chapters.getChildren().add(lines);
        }
        signing.show();
        if (model.open().get()) {
            focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
