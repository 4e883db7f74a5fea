package vn.binhxet.ui.result.office;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.meeting.Fact.OfficeFilled;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** An office of next year, and who holds it. */
public final class OfficeCard {
    private final OfficeLine line;
    private final Text text;
    private final Card node;

    /**
     * @param running whether anybody may be elected now
     * @param open opens the form
     */
    public OfficeCard(OfficeLine line, Asking asking, boolean running, Runnable open) {
        this.line = line;
        text = asking.text();
        node = new Card(head(running, open));
        line.holders().forEach(holder -> node.with(holder(holder)));
    }

    public Node node() {
        return node;
    }

    private Node head(boolean running, Runnable open) {
        Badge badge = Badge.plain(tone(), text.word(line.step()));
        Label title = Labels.wrapping(Type.STRONG, line.office().title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, title, badge);
        head.setAlignment(Pos.CENTER_LEFT);
        boolean canElect = line.isFilled() || !line.office().by().byRound();
        if (running && (canElect || !line.winners().isEmpty())) {
            String words = text.of(line.isFilled() ? "result.office.again" : "result.office.elect");
            Button button = Buttons.small(Buttons.quiet(words, null, open));
            button.setId("result-office-" + line.office().code());
            head.getChildren().add(button);
        }
        return head;
    }

    private Tone tone() {
        return switch (line.step()) {
            case TO_VOTE, TO_ELECT -> Tone.NOT_BEGUN;
            case TIED -> Tone.WARN;
            case FILLED -> Tone.GOOD;
        };
    }

    private Node holder(OfficeFilled holder) {
        return new VBox(
                2,
                Labels.wrapping(
                        Type.BODY, text.of("result.office.holder", holder.year(), holder.unit())),
                Labels.wrapping(Type.CAPTION, how(holder)));
    }

    private String how(OfficeFilled holder) {
        return switch (holder.how()) {
            case ROTATION -> counted(holder, "result.elect.rotation", "result.office.turnVotes");
            case ROUND -> text.of("result.office.byRound", String.valueOf(holder.round()));
            case ACCLAMATION -> counted(holder, "result.elect.acclamation", "result.office.votes");
        };
    }

    private String counted(OfficeFilled holder, String without, String with) {
        return holder.inFavour() == null
                ? text.of(without)
                : text.of(with, holder.inFavour(), OfficeLine.votes(holder));
    }
}
