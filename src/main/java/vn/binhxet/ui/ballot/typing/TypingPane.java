package vn.binhxet.ui.ballot.typing;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.ballot.round.NumbersPane;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.KeyUse;

import java.util.List;

/**
 * Typing papers: the names at the left, the paper in hand in the middle, the numbers that must
 * agree at the right.
 */
public final class TypingPane {
    private static final double LEAST_NAMES = 240;
    private static final double NAMES = 300;
    private static final double LEAST = 316;
    private static final double ENTRY = 372;
    private static final double MOST_ENTRY = 520;
    private static final double NUMBERS = 366;

    private final WhoPane who;
    private final EntryPane entry;
    private final VBox node;

    public TypingPane(RoundUnderWay ballot) {
        PaperViewModel paper = new PaperViewModel(ballot);
        entry = new EntryPane(ballot, paper);
        who = new WhoPane(ballot, entry::focus);
        Region names = (Region) new CandidatesPane(ballot, paper).node();
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(LEAST_NAMES);
        names.setPrefWidth(NAMES);
        Region middle = (Region) entry.node();
        Region right = (Region) new NumbersPane(ballot).node();
        width(middle, ENTRY);
        middle.setMaxWidth(MOST_ENTRY);
        HBox.setHgrow(middle, Priority.ALWAYS);
        width(right, NUMBERS);
        HBox columns = new HBox(12, names, middle, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        node = new VBox(12, who.node(), columns);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (who.isMissing()) {
            who.focus();
        } else {
            entry.focus();
        }
    }

    public List<KeyUse> keys() {
        return entry.keys();
    }

    private static void width(Region region, double width) {
        region.setMinWidth(LEAST);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
