package vn.binhxet.ui.result.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** The list of an award as it stands. */
public final class AwardCard {
    private static final double VOTES = 62;
    private static final double POINTS = 46;

    private final AwardLine line;
    private final Asking asking;
    private final Text text;
    private final Card node;

    /**
     * @param running whether lists may be proposed now
     * @param propose reads the list out
     * @param toBallot goes where votes are cast
     */
    public AwardCard(
            AwardLine line, Asking asking, boolean running, Runnable propose, Runnable toBallot) {
        this.line = line;
        this.asking = asking;
        text = asking.text();
        node = new Card(head());
        if (line.step() != AwardStep.PROPOSED) {
            node.with(state(running, propose));
        }
        line.rows().forEach(row -> node.with(place(row)));
        if (line.step() == AwardStep.TIED || line.step() == AwardStep.VOTE_AGAIN) {
            node.with(waiting());
        }
        if (running && line.left() > 0 && line.mayBeProposed()) {
            node.with(left(toBallot));
        }
    }

    public Node node() {
        return node;
    }

    private Node head() {
        Label title = Labels.wrapping(Type.STRONG, line.award().title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        String of = text.of("result.places", line.rows().size(), line.award().quota());
        Node places =
                line.step() == AwardStep.PROPOSED
                        ? Badge.plain(Tone.GOOD, of)
                        : Labels.of(Type.SECONDARY, of);
        HBox head = new HBox(12, title, places);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node state(boolean running, Runnable propose) {
        Badge badge = Badge.plain(tone(), text.word(line.step()));
        HBox state = new HBox(12, badge, Labels.gap());
        state.setAlignment(Pos.CENTER_LEFT);
        if (running && line.mayBeProposed()) {
            Button button = Buttons.small(Buttons.quiet(text.of("result.propose"), null, propose));
            button.setId("result-propose-" + line.award().code());
            state.getChildren().add(button);
        }
        return state;
    }

    private Tone tone() {
        return switch (line.step()) {
            case NO_RESULT -> Tone.NOT_BEGUN;
            case TIED, PLACE_OPEN, CHANGED -> Tone.WARN;
            case VOTE_AGAIN, READY -> Tone.UNDER_WAY;
            case PROPOSED -> Tone.GOOD;
        };
    }

    private Node place(AwardLine.Row row) {
        NumberBox rank = new NumberBox((row.shared() ? "=" : "") + row.rank());
        rank.mark(line.step() == AwardStep.PROPOSED);
        Label name = Labels.wrapping(Type.BODY, asking.label(row.unit()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        String votes = row.votes() == null ? "" : text.of("result.votes", row.votes());
        String points = row.points() == null ? "" : asking.points(row.points());
        HBox place = new HBox(8, rank, name, right(votes, VOTES), right(points, POINTS));
        place.setAlignment(Pos.CENTER_LEFT);
        return place;
    }

    private Node waiting() {
        Label words = Labels.of(Type.SECONDARY, text.of("result.waiting"));
        HBox place = new HBox(8, new NumberBox("?"), words);
        place.setAlignment(Pos.CENTER_LEFT);
        return place;
    }

    private Node left(Runnable toBallot) {
        Label words = Labels.wrapping(Type.CAPTION, text.of("result.left", line.left()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox left = new HBox(8, words, Buttons.link(text.of("result.toBallot"), toBallot));
        left.setAlignment(Pos.CENTER_LEFT);
        return left;
    }

    private static Label right(String words, double width) {
        Label label = Labels.of(Type.SECONDARY, words);
        label.setMinWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
