package vn.binhxet.ui.ballot.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stack;
import vn.binhxet.ui.ballot.stack.StackWords;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** A paper read in two ways: both readings side by side, and what the paper in hand really says. */
public final class DifferencePane {
    private final RoundUnderWay ballot;
    private final DifferenceViewModel model;
    private final Text text;
    private final Label title = Labels.of(Type.NUMBER, "");
    private final Badge place = new Badge(Tone.NEUTRAL, BootstrapIcons.LAYERS, "");
    private final Label left = Labels.wrapping(Type.SECONDARY, "");
    private final RowList first = new RowList();
    private final RowList second = new RowList();
    private final RowList third = new RowList();
    private final Card firstCard;
    private final Card secondCard;
    private final Card thirdCard;
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final TextField by = new TextField();
    private final VBox node;

    public DifferencePane(RoundUnderWay ballot, Stacks stacks) {
        this.ballot = ballot;
        model = new DifferenceViewModel(ballot, stacks);
        text = ballot.text();
        firstCard = reading("ballot.reading.first", "1", first);
        secondCard = reading("ballot.reading.second", "2", second);
        thirdCard = reading("ballot.reading.typed", "/", third);
        by.setId("ballot-resolved-by");
        by.textProperty().bindBidirectional(model.by());
        by.setOnAction(_ -> focus());
        refused.getStyleClass().add("refused");
        Node readings = thirds(firstCard, secondCard, thirdCard);
        VBox.setVgrow(readings, Priority.ALWAYS);
        node = new VBox(12, head(), readings, foot());
        node.setId("ballot-difference");
        node.setFocusTraversable(true);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.current().subscribe(this::show);
        model.remark().subscribe(this::showRemark);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        node.requestFocus();
    }

    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("ballot.key.reading"), "1", "2"),
                KeyUse.of(text.of("ballot.key.retype"), "/"),
                KeyUse.of(text.of("ballot.key.stackSecond"), "*"),
                KeyUse.of(text.of("ballot.key.settle"), "Enter"));
    }

    private Node head() {
        HBox head = new HBox(12, title, place, left, Labels.gap());
        keys().forEach(key -> head.getChildren().add(new KeyHint(key)));
        head.setAlignment(Pos.CENTER_LEFT);
        return new Card(head);
    }

    private Node foot() {
        Field field = new Field(text.of("ballot.resolvedBy"), by);
        field.setPrefWidth(480);
        HBox.setHgrow(refused, Priority.ALWAYS);
        HBox foot = new HBox(20, field, refused);
        foot.setAlignment(Pos.CENTER_LEFT);
        return new Card(foot);
    }

    /** Side by side, equally wide, whatever their names. */
    private static Node thirds(Node... cards) {
        GridPane thirds = new GridPane(12, 0);
        for (int i = 0; i < cards.length; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / cards.length);
            thirds.getColumnConstraints().add(third);
            GridPane.setVgrow(cards[i], Priority.ALWAYS);
            thirds.add(cards[i], i, 0);
        }
        return thirds;
    }

    private Card reading(String key, String cap, RowList rows) {
        Card card = Card.titled(text.of(key), KeyHint.cap(cap)).with(rows).flush();
        card.setOnMouseClicked(_ -> {
            focus();
            model.key(cap.charAt(0));
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        return card;
    }

    private void typed(KeyEvent event) {
        if (event.getTarget().equals(node) && event.getCharacter().length() == 1) {
            event.consume();
            model.key(Typing.onPad(event.getCharacter().charAt(0)));
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.getTarget().equals(node) || event.isControlDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.enter();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            model.back();
        }
    }

    private void show(@Nullable Difference difference) {
        Counting counting = ballot.counting().get();
        if (difference == null || counting == null) {
            return;
        }
        ReadingRows rows = new ReadingRows(counting.contest(), ballot.meeting().bloc()::name, text);
        title.setText(text.of("ballot.difference", difference.number()));
        place.setText(StackWords.place(difference.stack(), difference.number(), text));
        showLeft(difference);
        first.show(rows.of(difference.first(), difference.second()));
        second.show(rows.of(difference.second(), difference.first()));
        Typing typed = difference.typed();
        third.show(
                typed == null
                        ? List.of(ReadingRows.row("–", text.of("ballot.reading.hint")))
                        : rows.of(typed));
        mark(firstCard, difference.isPicked(1));
        mark(secondCard, difference.isPicked(2));
        mark(thirdCard, typed != null);
    }

    /** How many are left, or what Enter does to the whole stack. */
    private void showLeft(Difference difference) {
        boolean anew = difference.choice() instanceof Choice.StackAnew;
        Stack stack = difference.stack();
        left.setText(
                anew
                        ? text.of("ballot.difference.anew", stack.number(), stack.size())
                        : text.of(
                                "ballot.difference.left", difference.left(), difference.inStack()));
        left.getStyleClass().remove("doubtful");
        if (anew) {
            left.getStyleClass().add("doubtful");
        }
    }

    private void showRemark(String words) {
        refused.setText(words);
        Shown.when(refused, !words.isEmpty());
    }

    private static void mark(Card card, boolean picked) {
        card.getStyleClass().remove("picked");
        if (picked) {
            card.getStyleClass().add("picked");
        }
    }
}
