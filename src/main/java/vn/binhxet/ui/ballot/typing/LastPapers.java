package vn.binhxet.ui.ballot.typing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * The last five papers of the pass under way, the one recorded last read back in large type; of the
 * other pass nothing. Older ones that do not fit whole are left out.
 */
final class LastPapers {
    private static final int SHOWN = 5;

    private final RoundUnderWay ballot;
    private final Recent recent = new Recent();
    private final HBox head;
    private final ReadBack readBack;
    private final VBox node = new WholeRows();

    LastPapers(RoundUnderWay ballot, PaperViewModel paper) {
        this.ballot = ballot;
        readBack = new ReadBack(ballot);
        Button again =
                Buttons.small(
                        Buttons.quiet(
                                ballot.text().of("ballot.last.again"),
                                BootstrapIcons.ARROW_COUNTERCLOCKWISE,
                                paper::takeBack));
        again.setFocusTraversable(false);
        head =
                new HBox(
                        Labels.of(Type.STRONG, ballot.text().of("ballot.last")),
                        Labels.gap(),
                        again);
        head.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("last-papers");
        ballot.counting().subscribe(this::follow);
    }

    Node node() {
        return node;
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || !counting.isTyping()) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (int number : recent.at(counting).stream().limit(SHOWN).toList()) {
            Paper paper = counting.typedPass().paper(number);
            if (paper == null) {
                continue;
            }
            if (shown.isEmpty()) {
                shown.add(head);
                shown.addAll(readBack.of(number, paper, counting.contest()));
            } else {
                shown.add(row(number, paper, counting));
            }
        }
        node.getChildren().setAll(shown);
    }

    private Node row(int number, Paper paper, Counting counting) {
        Label figures = Labels.of(Type.STRONG, Integer.toString(number));
        figures.setMinWidth(30);
        String words =
                PaperAloud.of(
                        paper,
                        counting.contest(),
                        ballot.text(),
                        name -> counting.contest().printed(name));
        Label said = Labels.wrapping(Type.SECONDARY, words);
        if (!paper.isValid()) {
            said.getStyleClass().add("doubtful");
        }
        HBox row = new HBox(8, figures, said);
        row.setMinHeight(24);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** One below the other, as many as what is left has room for; none in part. */
    private static final class WholeRows extends VBox {
        @Override
        protected double computeMinHeight(double width) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (Node row : getManagedChildren()) {
                double bottom = row.getLayoutY() + row.getLayoutBounds().getHeight();
                row.setVisible(bottom <= getHeight());
            }
        }
    }
}
