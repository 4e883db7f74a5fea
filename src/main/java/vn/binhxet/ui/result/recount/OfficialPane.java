package vn.binhxet.ui.result.recount;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.progress.Counts;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.text.Text;
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

/** Which of several counts stands: people say so, with a reason. */
public final class OfficialPane {
    private final Text text;
    private final Label what = Labels.wrapping(Type.SECONDARY, "");
    private final Ways<Integer> ways;
    private final VBox list = new VBox(6);
    private final Card node;

    public OfficialPane(SealedRound model) {
        text = model.text();
        ReasonLine reason =
                new ReasonLine(
                        "result-official",
                        text,
                        model.reason(),
                        model.asking().at("reason"),
                        model::nameOfficial);
        ways = new Ways<>("result-official", model.picked(), reason::focus);
        Node refused = Refused.label(model.asking().at("count"));
        node = new Card(head(), what, list, refused, reason).edged(Tone.WARN);
        Shown.when(
                node,
                Bindings.createBooleanBinding(model::isChoosing, model.counts(), model.reopened()));
        model.counts().subscribe(counts -> counts.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    public void focus() {
        ways.focus();
    }

    private Node head() {
        Label title = Labels.wrapping(Type.STRONG, text.of("result.official.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(8, Icons.of(Tone.WARN, 16), title);
    }

    private void show(Counts counts) {
        String key = counts.differ() ? "result.official.differ" : "result.official.alike";
        what.setText(text.of(key, counts.official()));
        list.getChildren()
                .setAll(ways.of(counts.numbers().stream().map(n -> way(n, counts)).toList()));
    }

    private Way<Integer> way(int number, Counts counts) {
        Tally tally = counts.tallies().get(number);
        String beside =
                tally == null
                        ? ""
                        : text.of(
                                "result.official.numbers",
                                tally.returned(),
                                tally.valid(),
                                tally.invalid());
        String key = number == counts.official() ? "result.official.now" : "result.official.count";
        return new Way<>(number, text.of(key, number), beside, true);
    }
}
