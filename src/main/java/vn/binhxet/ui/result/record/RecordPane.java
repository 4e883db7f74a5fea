package vn.binhxet.ui.result.record;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecord.Chapter;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
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
    private static final double SCROLL_BAR = 12;

    /** Room for a signature, and for a name below it. */
    private static final double SIGNATURE = 44;

    private static final double COLUMN = 169;

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
        node.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
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
        middle.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
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
        record.chapters().forEach(this::add);
        signing.show();
        if (model.open().get()) {
            focus();
        }
    }

    private void add(Chapter chapter) {
        int number = chapters.getChildren().size() + 1;
        String heading = text.of("record.chapter", number, text.heading(chapter));
        VBox lines = new VBox(6, Labels.wrapping(Type.STRONG, heading));
        FlowPane signatures = new FlowPane(32, 16);
        signatures.setPadding(new Insets(0, 0, 12, 0));
        for (Statement said : chapter.statements()) {
            if (said.said() == Said.SIGNATURE) {
                signatures.getChildren().add(signature(said));
            } else {
                lines.getChildren().add(Labels.wrapping(Type.BODY, text.of(said)));
            }
        }
        if (!signatures.getChildren().isEmpty()) {
            lines.getChildren().add(1, signatures);
        }
        chapters.getChildren().add(lines);
    }

    /** As what somebody signs, room for the signature, and the name. */
    private Node signature(Statement said) {
        String as = said.args().getFirst() instanceof Signer who ? text.heading(who) : "";
        Label role = Labels.wrapping(Type.SECONDARY, as);
        Label name = Labels.wrapping(Type.STRONG, String.valueOf(said.args().getLast()));
        VBox signature = new VBox(SIGNATURE, role, name);
        signature.setPrefWidth(COLUMN);
        return signature;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
