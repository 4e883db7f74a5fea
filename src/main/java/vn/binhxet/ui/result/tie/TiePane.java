package vn.binhxet.ui.result.tie;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.progress.TieLine.Again;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.choice.Picks;
import vn.binhxet.ui.result.choice.ReasonLine;
import vn.binhxet.ui.result.choice.Refused;
import vn.binhxet.ui.result.choice.Ways;

import java.util.Set;

/** A tie: who is equal, and the ways to settle it. */
public final class TiePane {
    private final Settling model;
    private final TieWords words;
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final Label equal = Labels.of(Type.STRONG, "");
    private final Label who = Labels.wrapping(Type.SECONDARY, "");
    private final Label voting = Labels.wrapping(Type.SECONDARY, "");
    private final VBox again;
    private final Ways<How> ways;
    private final VBox list = new VBox(6);
    private final Picks<UnitId> picks;
    private final VBox units = new VBox(4);
    private final ReasonLine reason;
    private final VBox form;
    private final Node otherwise;
    private final Card node;

    /**
     * @param toBallot goes where votes are cast
     */
    public TiePane(Settling model, Runnable toBallot) {
        this.model = model;
        words = new TieWords(model.asking());
        ways = new Ways<>("result-settle", model.how(), this::afterWay);
        picks = new Picks<>("result-settle-unit", model.chosen(), this::afterUnits);
        reason =
                new ReasonLine(
                        "result-settle",
                        model.text(),
                        model.reason(),
                        model.asking().at("reason"),
                        model::settle);
        otherwise =
                Buttons.small(
                        Buttons.quiet(model.text().of("result.tie.otherwise"), null, this::open));
        otherwise.setId("result-settle-otherwise");
        again = new VBox(8, voting, new HBox(8, voteButton(toBallot), otherwise));
        form = form();
        node = new Card(head(), who, again, form).edged(Tone.WARN);
        Shown.when(node, model.tie().map(tie -> tie.isPresent()));
        model.tie().subscribe(tie -> tie.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    public void focus() {
        ways.focus();
    }

    private Node head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, Tone.WARN.on(Icons.of(BootstrapIcons.PAUSE_CIRCLE, 16)));
        head.getChildren().addAll(title, equal);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node voteButton(Runnable toBallot) {
        Text text = model.text();
        return Buttons.small(
                Buttons.outlined(text.of("result.toBallot"), BootstrapIcons.ARROW_RIGHT, toBallot));
    }

    private VBox form() {
        Asking asking = model.asking();
        VBox chosen = new VBox(4, units, Refused.label(asking.at("chosen")));
        Shown.when(chosen, model.namesUnits());
        Node refused = Refused.label(asking.elsewhere(Set.of("chosen", "reason")));
        return new VBox(8, list, chosen, refused, reason);
    }

    private void afterWay() {
        if (model.namesUnits().getValue()) {
            picks.focus();
        } else {
            reason.focus();
        }
    }

    private void afterUnits() {
        reason.focus();
    }

    private void show(TieLine tie) {
        title.setText(words.title(tie));
        equal.setText(words.equal(tie));
        who.setText(words.who(tie));
        voting.setText(words.again(tie));
        list.getChildren().setAll(ways.of(words.ways(tie)));
        units.getChildren().setAll(picks.of(tie.tie().units(), model.asking()::name));
        Shown.when(again, tie.again() != Again.NOT_DECIDED);
        Shown.when(otherwise, tie.again() == Again.DECIDED);
        Shown.when(form, tie.again() == Again.NOT_DECIDED);
    }

    /** People changed their mind about voting again. */
    private void open() {
        Shown.when(otherwise, false);
        Shown.when(form, true);
        ways.focus();
    }
}
