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
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.PaperWords;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/** The last papers of the pass under way, newest first; of the other pass nothing. */
final class LastPapers {
    private static final int SHOWN = 5;

    private final RoundUnderWay ballot;
    private final Button again;
    private final VBox rows = new VBox();
    private final VBox node;

    LastPapers(RoundUnderWay ballot, PaperViewModel paper) {
        this.ballot = ballot;
        again =
                Buttons.small(
                        Buttons.quiet(
                                ballot.text().of("ballot.last.again"),
                                BootstrapIcons.ARROW_COUNTERCLOCKWISE,
                                paper::takeBack));
        again.setFocusTraversable(false);
        HBox head =
                new HBox(
                        Labels.of(Type.STRONG, ballot.text().of("ballot.last")),
                        Labels.gap(),
                        again);
        head.setAlignment(Pos.CENTER_LEFT);
        rows.getStyleClass().add("last-papers");
        node = new VBox(4, head, rows);
        ballot.counting().subscribe(this::follow);
    }

    Node node() {
        return node;
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || !counting.isTyping()) {
            return;
        }
        Pass pass = counting.typedPass();
        List<Node> shown = new ArrayList<>();
        for (int n = pass.papers().size(); n > 0 && shown.size() < SHOWN; n--) {
            Paper paper = pass.paper(n);
            if (paper != null) {
                shown.add(row(n, paper, counting));
            }
        }
        rows.getChildren().setAll(shown);
        again.setVisible(!shown.isEmpty());
    }

    private Node row(int number, Paper paper, Counting counting) {
        Label figures = Labels.of(Type.STRONG, Integer.toString(number));
        figures.setMinWidth(30);
        String words = PaperWords.of(paper, counting.contest(), ballot.text());
        Label said = Labels.wrapping(Type.SECONDARY, words);
        if (!paper.isValid()) {
            said.getStyleClass().add("doubtful");
        }
        HBox row = new HBox(8, figures, said);
        row.setMinHeight(24);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
