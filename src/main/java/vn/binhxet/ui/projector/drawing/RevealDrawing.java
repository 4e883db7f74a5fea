package vn.binhxet.ui.projector.drawing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.projector.page.Page;

/**
 * Draws a result as far as it was revealed; of the rest it knows nothing but how many there are.
 */
final class RevealDrawing {
    private static final double PLACE = 110;
    private static final double NAME = 700;
    private static final double VOTES = 260;
    private static final double HEAD = 140;
    private static final double FOOT = 76;
    private static final double ROWS = Sheet.TALL - HEAD - FOOT;
    private static final double LEAST = 66;
    private static final double SPARE = 16;

    private final Page.Reveal page;
    private final String hidden;
    private final double each;

    /**
     * @param hidden the word on every box
     */
    RevealDrawing(Page.Reveal page, String hidden) {
        this.page = page;
        this.hidden = hidden;
        each = Math.min(176, ROWS / Math.max(1, page.slots().size()));
    }

    Node draw() {
        Label heading =
                HallText.wrapping(
                        HallText.fitting(page.heading(), Sheet.ROOM - 90, 76, 56),
                        page.heading(),
                        Sheet.ROOM - 90);
        heading.getStyleClass().add("hall-strong");
        Label note = HallText.wrapping(28, page.note(), Sheet.ROOM - 90);
        note.getStyleClass().add("hall-pale");
        Node medal = Icons.of(BootstrapIcons.AWARD, 32);
        medal.getStyleClass().add("hall-medal");
        HBox head = new HBox(30, medal, new VBox(6, heading, note));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox rows = new VBox();
        page.slots().forEach(slot -> rows.getChildren().add(row(slot)));
        Label told = HallText.of(28, page.below());
        told.getStyleClass().add("hall-pale");
        HBox foot = new HBox(told, Labels.gap());
        if (page.enough() != null) {
            Label enough = HallText.of(28, page.enough().words());
            enough.getStyleClass().addAll("hall-pale", "hall-enough");
            foot.getChildren().add(enough);
        }
        VBox all = new VBox(16, head, rows, new StackPane(), foot);
        VBox.setVgrow(all.getChildren().get(2), Priority.ALWAYS);
        return all;
    }

    private Node row(Page.Slot slot) {
        Label place = HallText.of(each < 90 ? 48 : 72, slot.place());
        place.setMinWidth(PLACE);
        place.getStyleClass().add("hall-strong");
        HBox row = new HBox(place);
        row.getStyleClass().add("hall-slot");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(height(slot));
        row.setMaxHeight(height(slot));
        Page.Held held = slot.held();
        if (held == null) {
            place.getStyleClass().add("hall-pale");
            row.getChildren().add(box(height(slot)));
        } else {
            place.getStyleClass().add("hall-accent");
            fill(row, held);
        }
        return row;
    }

    private Node box(double high) {
        StackPane box = new StackPane(HallText.of(28, hidden));
        box.getStyleClass().add("hall-box");
        box.setMinHeight(high - 24);
        box.setMaxHeight(high - 24);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** A place for which many tie needs more; all others, hidden or not, give it alike. */
    private double height(Page.Slot slot) {
        double more = page.slots().stream().mapToDouble(this::over).sum();
        long giving = page.slots().stream().filter(one -> over(one) == 0).count();
        return over(slot) > 0
                ? each + over(slot)
                : Math.max(LEAST, each - more / Math.max(1, giving));
    }

    private double over(Page.Slot slot) {
        Page.Held held = slot.held();
        return held == null || held.won()
                ? 0
                : Math.max(0, HallText.height(held.name(), width(held), 26) + SPARE - each);
    }

    /** Names of those who tie have the room of the bar. */
    private static double width(Page.Held held) {
        double room = Sheet.ROOM - PLACE - (held.votes().isEmpty() ? 0 : VOTES);
        return held.won() ? NAME : room;
    }

    private void fill(HBox row, Page.Held held) {
        double high = row.getMinHeight() - 2;
        int size = HallText.fitting(held.name(), width(held), high, held.won() ? 48 : 34);
        Label name = HallText.wrapping(size, held.name(), width(held));
        name.setMinWidth(width(held));
        name.getStyleClass().add(held.won() ? "hall-strong" : "hall-pale");
        row.getChildren().add(name);
        if (held.votes().isEmpty()) {
            return;
        }
        if (held.won()) {
            HallBar bar = new HallBar(held.length(), page.enough());
            HBox.setHgrow(bar, Priority.ALWAYS);
            HBox.setMargin(bar, new Insets(0, 20, 0, 30));
            row.getChildren().add(bar);
        }
        row.getChildren().add(figures(held));
    }

    /** Votes above their share; beside it where rows are low. */
    private Node figures(Page.Held held) {
        boolean low = each < 90;
        Label votes = HallText.of(low ? 30 : 48, held.votes());
        votes.getStyleClass().add("hall-strong");
        Label share = HallText.of(26, held.share());
        share.getStyleClass().add("hall-pale");
        if (low) {
            HBox beside = new HBox(16, votes, share);
            beside.setAlignment(Pos.CENTER_RIGHT);
            beside.setMinWidth(VOTES);
            return beside;
        }
        VBox figures = new VBox(votes, share);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(VOTES);
        return figures;
    }
}
