package vn.binhxet.ui.ballot.typing;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.ballot.round.NumbersPane;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.RuleLine;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.stack.Turn;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Shown;

import java.util.ArrayList;
import java.util.List;

/**
 * Typing papers: the names at the left, the paper in hand or what stands between two papers in the
 * middle, the numbers that must agree at the right.
 */
public final class TypingPane {
    private static final double LEAST_NAMES = 240;
    private static final double NAMES = 300;
    private static final double LEAST = 316;
    private static final double ENTRY = 372;
    private static final double MOST_ENTRY = 520;
    private static final double NUMBERS = 366;

    /** Typing anew; the number pad prints one or the other. */
    private static final String ANEW = ".,";

    private final PaperViewModel paper;
    private final WhoPane who;
    private final EntryPane entry;
    private final TurnPane between;
    private final StackPane middle;
    private final VBox node;

    public TypingPane(RoundUnderWay ballot, Stacks stacks) {
        paper = new PaperViewModel(ballot, stacks);
        entry = new EntryPane(ballot, paper);
        between = new TurnPane(ballot, paper);
        who = new WhoPane(ballot, stacks, paper::typeAnew, this::focusPaper);
        Node candidates = new CandidatesPane(ballot, paper).node();
        VBox.setVgrow(candidates, Priority.ALWAYS);
        VBox names = new VBox(8, candidates, new RuleLine(ballot).node());
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(LEAST_NAMES);
        names.setPrefWidth(NAMES);
        middle = new StackPane(entry.node(), between.node());
        Region right = (Region) new NumbersPane(ballot).node();
        width(middle, ENTRY);
        middle.setMaxWidth(MOST_ENTRY);
        HBox.setHgrow(middle, Priority.ALWAYS);
        width(right, NUMBERS);
        HBox columns = new HBox(12, names, middle, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        node = new VBox(12, who.node(), columns);
        middle.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        paper.turn().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (who.isMissing()) {
            who.focus();
        } else {
            focusPaper();
        }
    }

    public List<KeyUse> keys() {
        if (!isPaper(paper.turn().get())) {
            return between.keys();
        }
        List<KeyUse> keys = new ArrayList<>(entry.keys());
        keys.add(who.anew());
        return keys;
    }

    private void focusPaper() {
        if (isPaper(paper.turn().get())) {
            entry.focus();
        } else {
            between.focus();
        }
    }

    private static boolean isPaper(@Nullable Turn turn) {
        return turn == null || turn instanceof Turn.OnePaper;
    }

    /** The pane that is asked for takes the focus from the other, never from anything else. */
    private void show(@Nullable Turn turn) {
        boolean focused = hasFocus();
        Shown.when(entry.node(), isPaper(turn));
        Shown.when(between.node(), !isPaper(turn));
        if (focused) {
            focusPaper();
        }
    }

    private boolean hasFocus() {
        Scene scene = node.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        while (focused != null && !focused.equals(middle)) {
            focused = focused.getParent();
        }
        return focused != null;
    }

    private void typed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof EntryField;
        if (inField && event.getCharacter().length() == 1 && ANEW.contains(event.getCharacter())) {
            event.consume();
            paper.typeAnew();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            event.consume();
            paper.typeAnew();
            focusPaper();
        }
    }

    private static void width(Region region, double width) {
        region.setMinWidth(LEAST);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
