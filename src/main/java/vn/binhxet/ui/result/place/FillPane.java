package vn.binhxet.ui.result.place;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.proposal.Fill.How;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.choice.ReasonLine;
import vn.binhxet.ui.result.choice.Refused;
import vn.binhxet.ui.result.choice.Ways;
import vn.binhxet.ui.result.choice.Ways.Way;

import java.util.List;
import java.util.Set;

/** A place that fell open, and the three ways to deal with it. */
public final class FillPane {
    private final Text text;
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final Label what = Labels.wrapping(Type.SECONDARY, "");
    private final Ways<How> ways;
    private final VBox list = new VBox(6);
    private final Card node;

    public FillPane(Filling model) {
        text = model.text();
        Asking asking = model.asking();
        ReasonLine reason =
                new ReasonLine(
                        "result-fill", text, model.reason(), asking.at("reason"), model::fill);
        ways = new Ways<>("result-fill", model.how(), reason::focus);
        Node refused = Refused.label(asking.elsewhere(Set.of("reason")));
        node = new Card(head(), what, list, refused, reason).edged(Tone.WARN);
        Shown.when(node, model.place().map(place -> place.isPresent()));
        model.place().subscribe(place -> place.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    public void focus() {
        ways.focus();
    }

    private Node head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(8, Icons.of(Tone.WARN, 16), title);
    }

    private void show(OpenPlace place) {
        title.setText(text.of("result.fill.title", place.places()));
        what.setText(text.of("result.fill.what", place.award().code()));
        list.getChildren().setAll(ways.of(List.of(next(place), again(), empty())));
    }

    private Way<How> next(OpenPlace place) {
        String beside =
                place.next() != null
                        ? text.of("result.fill.next.who", place.next())
                        : place.noNext() != null ? text.of(place.noNext()) : "";
        return new Way<>(How.NEXT, text.of("result.fill.next"), beside, place.next() != null);
    }

    private Way<How> again() {
        return new Way<>(How.RE_VOTE, text.of("result.fill.reVote"), "", true);
    }

    private Way<How> empty() {
        return new Way<>(How.LEAVE, text.of("result.fill.leave"), "", true);
    }
}
