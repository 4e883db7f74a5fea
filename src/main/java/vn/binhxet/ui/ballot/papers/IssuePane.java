package vn.binhxet.ui.ballot.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.BallotRun;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** A round is open and no paper was handed out yet: papers are printed and handed out. */
public final class IssuePane {
    private static final double WIDTH = 480;
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final RoundUnderWay ballot;
    private final PrintCard print;
    private final ProposedNumber papers = new ProposedNumber("ballot-issue");
    private final HBox node;

    public IssuePane(RoundUnderWay ballot, PaperPrinting printing) {
        this.ballot = ballot;
        print = new PrintCard(printing);
        node = new HBox(12, sized(print.card()), sized(issueCard()));
        node.setAlignment(Pos.TOP_CENTER);
        node.setFillHeight(false);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        ballot.desk().meeting().subscribe(this::follow);
    }

    public Node node() {
        return node;
    }

    /** Papers may be printed already: the next Enter hands them out. */
    public void focus() {
        papers.field().requestFocus();
    }

    /** Hands out as many papers as the field says. */
    public void issue() {
        ballot.issue(papers.field().number());
    }

    /** The keys that work here. */
    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(ballot.text().of("ballot.print.pdf"), "Ctrl", "P"),
                KeyUse.of(ballot.text().of("ballot.next.issue"), "Enter"));
    }

    private Card issueCard() {
        Text text = ballot.text();
        papers.field().setOnAction(_ -> issue());
        Field field =
                new Field(text.of("ballot.open.papers"), papers.field())
                        .hint(text.of("ballot.open.papers.hint"));
        field.error()
                .bind(
                        ballot.problems()
                                .map(all -> all.stream().findFirst().map(text::of).orElse("")));
        return Card.titled(text.of("ballot.issue.title"))
                .with(Labels.wrapping(Type.SECONDARY, text.of("ballot.issue.words")), field);
    }

    private static Region sized(Card card) {
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        return card;
    }

    /** Voters come and go without any change in the count. */
    private void follow(Meeting meeting) {
        Counting counting = ballot.counting().get();
        if (counting == null || counting.phase() != Counting.Phase.ISSUING) {
            return;
        }
        print.follow(counting, BallotRun.voters(meeting, counting.contest()));
        papers.propose(counting.contest().round(), meeting.votersPresent());
    }

    private void press(KeyEvent event) {
        if (PRINT.match(event)) {
            event.consume();
            print.print();
        }
    }
}
