package vn.binhxet.ui.ballot.typing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stack;
import vn.binhxet.ui.ballot.stack.Turn;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two papers, in place of the paper in hand: a stack to be counted, the stack
 * to be taken next, what is to be typed anew.
 */
final class TurnPane {
    private final RoundUnderWay ballot;
    private final PaperViewModel paper;
    private final Text text;
    private final Label title = Labels.wrapping(Type.TITLE, "");
    private final Label sentence = Labels.wrapping(Type.SENTENCE, "");
    private final EntryField field;
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final RowList list = new RowList();
    private final TextField reason = new TextField();
    private final Field why;
    private final GridPane keys = new GridPane(16, 6);
    private final Card node;

    TurnPane(RoundUnderWay ballot, PaperViewModel paper) {
        this.ballot = ballot;
        this.paper = paper;
        text = ballot.text();
        field = new EntryField(paper);
        field.setId("ballot-turn");
        reason.setId("ballot-anew-reason");
        reason.textProperty().bindBidirectional(paper.reason());
        reason.setOnAction(_ -> focus());
        why = new Field(text.of("ballot.anew.why"), reason);
        refused.getStyleClass().add("refused");
        list.setId("ballot-stacks");
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new Card(title, sentence, field, refused, keys, why, list);
        node.setSpacing(10);
        paper.turn().subscribe(this::show);
        paper.remark().subscribe(this::remark);
    }

    Node node() {
        return node;
    }

    void focus() {
        field.requestFocus();
    }

    /** What the keys do for what is asked. */
    List<KeyUse> keys() {
        KeyUse anew = KeyUse.of(text.of("ballot.key.anew"), ".");
        KeyUse again = KeyUse.of(text.of("ballot.key.again"), "*");
        KeyUse leave = KeyUse.of(text.of("ballot.key.leave"), "⌫");
        return switch (paper.turn().get()) {
            case Turn.StackDone done ->
                    List.of(
                            KeyUse.of(
                                    text.of(
                                            done.last()
                                                    ? "ballot.key.countedAll"
                                                    : "ballot.key.counted"),
                                    "Enter"),
                            again,
                            anew);
            case Turn.WhichStack asked -> whichStack(asked, again, anew);
            case Turn.WhichPaper asked -> whichPaper(asked, leave);
            case Turn.StackAgain _ ->
                    List.of(KeyUse.of(text.of("ballot.key.stackAnew"), "Enter"), leave);
            case Turn.OnePaper _ -> List.of();
            case null -> List.of();
        };
    }

    private List<KeyUse> whichStack(Turn.WhichStack asked, KeyUse again, KeyUse anew) {
        List<KeyUse> uses = new ArrayList<>();
        if (!asked.left().isEmpty()) {
            int lowest = asked.left().getFirst().stack().number();
            uses.add(KeyUse.of(text.of("ballot.key.lowest", lowest), "Enter"));
            uses.add(KeyUse.of(text.of("ballot.key.stack"), "1–9", "Enter"));
        }
        if (asked.done() != null) {
            uses.add(again);
            uses.add(anew);
        }
        return uses;
    }

    private List<KeyUse> whichPaper(Turn.WhichPaper asked, KeyUse leave) {
        KeyUse paperAnew = KeyUse.of(text.of("ballot.key.paperAnew", asked.number()), "Enter");
        Stack stack = asked.stack();
        if (stack == null) {
            return List.of(paperAnew, leave);
        }
        KeyUse all = KeyUse.of(text.of("ballot.key.wholeStack", stack.number()), "*");
        KeyUse first = KeyUse.of(text.of("ballot.key.firstPass"), "/");
        return asked.pass() == 2
                ? List.of(paperAnew, leave, all, first)
                : List.of(paperAnew, leave, all);
    }

    private void show(@Nullable Turn turn) {
        list.show(List.of());
        switch (turn) {
            case Turn.StackDone(var stack, boolean last) ->
                    say(
                            text.of("ballot.stackDone", stack.number()),
                            text.of(
                                    last ? "ballot.stackDone.last" : "ballot.stackDone.words",
                                    stack.size(),
                                    stack.from(),
                                    stack.to()),
                            text.of("ballot.stackDone.papers", stack.size()));
            case Turn.WhichStack asked -> {
                say(text.of("ballot.whichStack"), done(asked), asked.digits());
                list.show(asked.left().stream().map(this::row).toList());
            }
            case Turn.WhichPaper asked ->
                    say(
                            text.of("ballot.whichPaper"),
                            text.of("ballot.whichPaper.words"),
                            Integer.toString(asked.number()));
            case Turn.StackAgain asked -> stackAgain(asked);
            case Turn.OnePaper _ -> {}
            case null -> {}
        }
        Shown.when(why, turn instanceof Turn.WhichPaper || turn instanceof Turn.StackAgain);
        Shown.when(list, turn instanceof Turn.WhichStack);
        keys.getChildren().clear();
        keys().forEach(use -> keys.add(new KeyHint(use), 0, keys.getChildren().size()));
        remark(paper.remark().get());
    }

    private String done(Turn.WhichStack asked) {
        Stack done = asked.done();
        if (done == null) {
            return text.of("ballot.whichStack.words");
        }
        String finished =
                text.of(
                        "ballot.whichStack.done",
                        done.number(),
                        done.size(),
                        done.from(),
                        done.to());
        return asked.left().isEmpty()
                ? finished
                : finished + " " + text.of("ballot.whichStack.more");
    }

    private void stackAgain(Turn.StackAgain asked) {
        Stack stack = asked.stack();
        String words =
                asked.pass() == 1 && isSecondPass()
                        ? text.of("ballot.stackAgain.first", stack.number(), stack.from())
                        : text.of("ballot.stackAgain.words", asked.typed(), stack.from());
        String counts =
                isSecondPass()
                        ? text.of(
                                        "ballot.stackAgain.counts",
                                        stack.number(),
                                        stack.size(),
                                        asked.typed())
                                + " "
                        : "";
        say(
                text.of("ballot.stackAgain", stack.number(), asked.pass()),
                counts + words,
                text.of("ballot.stackDone.papers", asked.typed()));
    }

    private boolean isSecondPass() {
        Counting counting = ballot.counting().get();
        return counting != null && counting.pass() == 2;
    }

    private void say(String head, String words, String shown) {
        title.setText(head);
        sentence.setText(words);
        field.show(shown, "", false, false);
    }

    private void remark(String wrong) {
        refused.setText(wrong);
        Shown.when(refused, !wrong.isEmpty());
    }

    private Row row(Turn.Left left) {
        Stack stack = left.stack();
        boolean begun = left.papers() < stack.size();
        Label papers =
                Labels.wrapping(
                        Type.BODY, text.of("ballot.stack.papers", stack.from(), stack.to()));
        HBox.setHgrow(papers, Priority.ALWAYS);
        papers.setMaxWidth(Double.MAX_VALUE);
        return new Row(
                new NumberBox(Integer.toString(stack.number())),
                papers,
                Labels.of(
                        Type.SECONDARY,
                        text.of(
                                begun ? "ballot.stack.left" : "ballot.stackDone.papers",
                                left.papers())));
    }
}
