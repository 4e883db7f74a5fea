package vn.binhxet.ui.result.board;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.Counts;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.list.AgreePane;

import java.util.List;
import java.util.Optional;

/** The board in view, and the list from which another is picked. */
public final class BoardPane {
    /** Room for a scroll bar, taken from the edge of the card. */
    private static final double SCROLL_BAR = 12;

    private final Boards model;
    private final Text text;
    private final BoardWords words;
    private final ComboBox<Board> picker = new ComboBox<>();
    private final Label only = Labels.wrapping(Type.STRONG, "");
    private final Badge sealed = new Badge(Tone.GOOD, BootstrapIcons.LOCK, "");
    private final Label entry = Labels.of(Type.CAPTION, "");
    private final BoardBars bars;
    private final VBox told = new VBox(2);
    private final VBox content = new VBox(12);
    private final ScrollPane scroll;
    private final CountsTable counts;
    private final AgreePane agree;
    private final StackPane body = new StackPane();
    private final Card node;

    /**
     * @param foot below a board, what may be done about its round
     */
    public BoardPane(Boards model, AgreePane agree, Node foot) {
        this.model = model;
        text = model.text();
        words = new BoardWords(text);
        this.agree = agree;
        counts = new CountsTable(model.asking());
        bars = new BoardBars(model.asking());
        scroll = scroll();
        body.setPrefHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setMargin(body, new Insets(0, -SCROLL_BAR, 0, 0));
        node = new Card(head(), body, foot);
        model.picked().subscribe(this::show);
        model.sealing().subscribe(this::showSealing);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (agree.node().isVisible()) {
            agree.focus();
        } else {
            scroll.requestFocus();
        }
    }

    private Node head() {
        picker.setId("result-round");
        picker.setConverter(words);
        picker.valueProperty()
                .addListener((_, _, board) -> {
                    if (board != null) {
                        model.pick(board);
                    }
                });
        HBox.setHgrow(only, Priority.ALWAYS);
        HBox head = new HBox(picker, only, Labels.gap(), sealed, entry);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ScrollPane scroll() {
        content.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        ScrollPane pane = new ScrollPane(content);
        pane.setId("result-bars");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("row-list");
        return pane;
    }

    private void show(Optional<Board> board) {
        List<Board> all = model.all();
        if (!picker.getItems().equals(all)) {
            picker.getItems().setAll(all);
        }
        boolean several = all.size() > 1;
        Shown.when(picker, several);
        Shown.when(only, !several);
        only.setText(board.map(words::toString).orElse(""));
        picker.setValue(board.orElse(null));
        body.getChildren().setAll(board.map(this::body).orElseGet(this::nothingYet));
    }

    private Node body(Board board) {
        return switch (board) {
            case Board.Counted counted -> {
                bars.show(counted.decided());
                tell(counted.told());
                arrange(counted.counts());
                yield scroll;
            }
            case Board.Ranked ranked -> {
                bars.show(ranked, model.scale());
                tell(List.of());
                arrange(null);
                yield scroll;
            }
            case Board.Agreed _ -> agree.node();
            case Board.Voided voided -> {
                String why = voided.voided().voided() == null ? "" : voided.voided().voided();
                yield new EmptyState(
                        BootstrapIcons.SLASH_CIRCLE,
                        text.of("result.void.title", voided.voided().contest().round()),
                        text.of("result.void.why", why));
            }
        };
    }

    private Node nothingYet() {
        return new EmptyState(
                BootstrapIcons.BAR_CHART_STEPS,
                text.of("result.empty.title"),
                text.of("result.empty.words"));
    }

    /** The counts come first while people are to say which stands. */
    private void arrange(@Nullable Counts all) {
        counts.show(all);
        boolean first = all != null && all.undecided();
        content.getChildren()
                .setAll(
                        first
                                ? List.of(counts.node(), bars.node(), told)
                                : List.of(bars.node(), told, counts.node()));
    }

    private void tell(List<Statement> statements) {
        told.getChildren()
                .setAll(
                        statements.stream()
                                .map(said -> Labels.wrapping(Type.CAPTION, text.of(said)))
                                .toList());
    }

    private void showSealing(Optional<Recorded> sealing) {
        Shown.when(sealed, sealing.isPresent());
        Shown.when(entry, sealing.isPresent());
        sealing.ifPresent(by -> {
            sealed.setText(text.of("result.sealed", by.at()));
            entry.setText(text.of("result.entry", by.seq()));
        });
    }
}
