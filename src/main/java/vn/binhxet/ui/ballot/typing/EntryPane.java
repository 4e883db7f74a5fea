package vn.binhxet.ui.ballot.typing;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumLock;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Beep;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Set;

/**
 * The paper in hand: its number, what was keyed, what the keys do now, and the papers just typed in
 * this pass.
 */
final class EntryPane {
    private final RoundUnderWay ballot;
    private final PaperViewModel paper;
    private final EntryWords words;
    private final Label number = Labels.of(Type.NUMBER, "");
    private final Label of = Labels.of(Type.BODY, "");
    private final Badge stack = new Badge(Tone.NEUTRAL, BootstrapIcons.LAYERS, "");
    private final Badge pass = new Badge(Tone.NOTE, BootstrapIcons.KEYBOARD, "");
    private final EntryField field;
    private final HBox said = new HBox(8);
    private final KeysPane keys;
    private final Beep beep = new Beep();
    private final Card node;

    EntryPane(RoundUnderWay ballot, PaperViewModel paper) {
        this.ballot = ballot;
        this.paper = paper;
        words = new EntryWords(ballot.text());
        field = new EntryField(paper);
        keys = new KeysPane(ballot.text());
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinHeight(38);
        Node last = new LastPapers(ballot, paper).node();
        VBox.setVgrow(last, Priority.ALWAYS);
        node =
                new Card(
                        head(),
                        new WayChoice(ballot, paper, this::focus),
                        new NumLock(
                                ballot.text(),
                                field,
                                Set.of(),
                                () -> Platform.isKeyLocked(KeyCode.NUM_LOCK),
                                beep::sound),
                        field,
                        new RemarkField(ballot.text(), paper, this::focus),
                        said,
                        rule(),
                        keys,
                        rule(),
                        last);
        ballot.counting().subscribe(this::follow);
        paper.turn().subscribe(_ -> follow(ballot.counting().get()));
        paper.typing().subscribe(_ -> refresh());
        paper.remark().subscribe(this::remark);
        field.topRow().subscribe((_, _) -> refresh());
    }

    Node node() {
        return node;
    }

    void focus() {
        field.requestFocus();
    }

    /** What the keys do for the paper under way. */
    List<KeyUse> keys() {
        Typing typing = paper.typing().get();
        return typing == null
                ? List.of()
                : BallotKeys.of(typing, ballot.text(), field.topRow().get());
    }

    private void remark(String wrong) {
        refresh();
        if (!wrong.isEmpty()) {
            beep.sound();
        }
    }

    private Node head() {
        HBox head =
                new HBox(
                        8,
                        Labels.of(Type.SENTENCE, ballot.text().of("ballot.paper")),
                        number,
                        of,
                        Labels.gap(),
                        stack,
                        pass);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || !counting.isTyping()) {
            return;
        }
        number.setText(Integer.toString(paper.number().get()));
        of.setText("/ " + counting.expected());
        String place = paper.place();
        stack.setText(place);
        Shown.when(stack, !place.isEmpty());
        pass.setText(ballot.text().of("ballot.pass", counting.pass()));
        Shown.when(pass, counting.contest().passes() == 2);
    }

    private void refresh() {
        Typing typing = paper.typing().get();
        if (typing == null) {
            return;
        }
        String wrong = paper.remark().get();
        field.show(
                typing.shown(), words.howMany(typing), EntryWords.isOver(typing), !wrong.isEmpty());
        said.getChildren().setAll(wrong.isEmpty() ? fine(typing) : wrong(wrong));
        keys.show(typing, keys());
    }

    private List<Node> fine(Typing typing) {
        if (typing.isEmpty()) {
            return List.of(Labels.wrapping(Type.SECONDARY, words.begin(typing)));
        }
        String missing = words.missing(typing);
        if (!missing.isEmpty()) {
            return List.of(Labels.wrapping(Type.SECONDARY, missing));
        }
        return List.of(
                Icons.of(Tone.GOOD, 16),
                Labels.of(Type.SECONDARY, ballot.text().of("ballot.say.press")),
                KeyHint.cap("Enter"),
                Labels.of(
                        Type.SECONDARY,
                        ballot.text().of("ballot.say.toRecord", paper.number().get())));
    }

    private static List<Node> wrong(String sentence) {
        Label words = Labels.wrapping(Type.SECONDARY, sentence);
        words.getStyleClass().add("refused");
        return List.of(Icons.of(Tone.BAD, 16), words);
    }

    private static Node rule() {
        VBox rule = new VBox();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
