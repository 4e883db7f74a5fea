package vn.binhxet.ui.regulation.award;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Voters;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.ThresholdRow;

import java.util.List;

/** When a meeting may decide, who votes and how papers are read; and the offices it fills. */
public final class VotePane {
    private final Form form;
    private final Node first;
    private final HBox node;

    public VotePane(Draft draft, Text text) {
        form = new Form(draft, text);
        Field voters =
                form.labelled(
                        "regulation.vote.voters",
                        form.choice(
                                "regulation-voters",
                                RegulationParts.VOTERS,
                                () -> List.of(Voters.values()),
                                text::word),
                        "voters");
        Field passes =
                form.labelled(
                        "regulation.vote.passes",
                        form.choice(
                                "regulation-passes",
                                RegulationParts.PASSES,
                                () -> List.of(1, 2),
                                n ->
                                        text.of(
                                                n == 1
                                                        ? "regulation.vote.once"
                                                        : "regulation.vote.twice")),
                        "passes");
        Field blank =
                form.labelled(
                        "regulation.vote.blank",
                        form.choice(
                                "regulation-blank",
                                RegulationParts.BLANK_IS_VALID,
                                () -> List.of(true, false),
                                valid ->
                                        text.of(
                                                valid
                                                        ? "regulation.vote.blank.valid"
                                                        : "regulation.vote.blank.invalid")),
                        "blankIs");
        HBox.setHgrow(passes, Priority.ALWAYS);
        HBox.setHgrow(blank, Priority.ALWAYS);
        Node proxy =
                form.tick(
                        "regulation-proxy",
                        text.of("regulation.vote.proxy"),
                        RegulationParts.PROXY_ACROSS);
        first =
                ThresholdRow.of(
                        form,
                        "regulation-quorum",
                        "regulation.vote.quorum",
                        RegulationParts.QUORUM);
        Node adoption =
                ThresholdRow.of(
                        form,
                        "regulation-adoption",
                        "regulation.vote.adoption",
                        RegulationParts.ADOPTION);
        Card votes =
                Card.titled(text.of("regulation.vote.title"))
                        .with(
                                new VBox(
                                        10,
                                        first,
                                        adoption,
                                        voters,
                                        proxy,
                                        new HBox(12, passes, blank)));
        Card offices = Card.titled(text.of("regulation.office.heading")).with(OfficeRows.of(form));
        HBox.setHgrow(votes, Priority.ALWAYS);
        HBox.setHgrow(offices, Priority.ALWAYS);
        votes.setPrefWidth(1);
        offices.setPrefWidth(1);
        node = new HBox(12, votes, offices);
        draft.state().subscribe(_ -> form.refresh());
    }

    public Node node() {
        return node;
    }

    public void focus() {
        first.lookup("#regulation-quorum-share").requestFocus();
    }
}
