package vn.binhxet.ui.projector.drawing;

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
    private static final double NAME = 720;
    private static final double VOTES = 210;
    private static final double HEAD = 190;
    private static final double FOOT = 90;

    private final Page.Reveal page;
    private final String hidden;
    private final double each;

    /**
     * @param hidden the word on every box
     */
    RevealDrawing(Page.Reveal page, String hidden) {
        this.page = page;
        this.hidden = hidden;
        each = Math.min(176, (Sheet.TALL - HEAD - FOOT) / Math.max(1, page.slots().size()));
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
        VBox all = new VBox(20, head, rows, new StackPane(), foot);
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
        row.setMinHeight(each);
        row.setMaxHeight(each);
        Page.Held held = slot.held();
        if (held == null) {
            place.getStyleClass().add("hall-pale");
            row.getChildren().add(box());
        } else {
            place.getStyleClass().add("hall-accent");
            fill(row, held);
        }
        return row;
    }

    private Node box() {
        StackPane box = new StackPane(HallText.of(28, hidden));
        box.getStyleClass().add("hall-box");
        box.setMinHeight(each - 24);
        box.setMaxHeight(each - 24);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void fill(HBox row, Page.Held held) {
        boolean counted = !held.votes().isEmpty();
        double width = counted ? NAME : Sheet.ROOM - PLACE;
        int size = HallText.fitting(held.name(), width, each - 16, 48);
        Label name = HallText.wrapping(size, held.name(), width);
        name.getStyleClass().add(held.won() ? "hall-strong" : "hall-pale");
        row.getChildren().add(name);
        if (counted) {
            HallBar bar = new HallBar(held.length(), page.enough(), held.won());
            HBox.setHgrow(bar, Priority.ALWAYS);
            Label votes = HallText.of(each < 90 ? 34 : 48, held.votes());
            votes.getStyleClass().add("hall-strong");
            Label share = HallText.of(each < 90 ? 26 : 28, held.share());
            share.getStyleClass().add("hall-pale");
            VBox figures = new VBox(votes, share);
            figures.setAlignment(Pos.CENTER_RIGHT);
            figures.setMinWidth(VOTES);
            row.getChildren().addAll(bar, figures);
        }
    }
}
