package vn.binhxet.ui.ballot.papers;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** A round is open and no paper was handed out yet. */
public final class IssuePane {
    private static final double WIDTH = 460;

    private final RoundUnderWay ballot;
    private final NumberField papers = new NumberField("ballot-issue", _ -> {});
    private final StackPane node;

    public IssuePane(RoundUnderWay ballot) {
        this.ballot = ballot;
        Text text = ballot.text();
        papers.setOnAction(_ -> issue());
        Card card =
                Card.titled(text.of("ballot.issue.title"))
                        .with(
                                Labels.wrapping(Type.SECONDARY, text.of("ballot.issue.words")),
                                new Field(text.of("ballot.open.papers"), papers)
                                        .hint(text.of("ballot.open.papers.hint")));
        card.setMaxSize(WIDTH, StackPane.USE_PREF_SIZE);
        node = new StackPane(card);
        ballot.counting().subscribe(this::follow);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        papers.requestFocus();
    }

    public void issue() {
        ballot.issue(papers.number());
    }

    private void follow(@Nullable Counting counting) {
        if (counting != null && papers.getText().isEmpty()) {
            papers.show(ballot.meeting().votersPresent());
        }
    }
}
