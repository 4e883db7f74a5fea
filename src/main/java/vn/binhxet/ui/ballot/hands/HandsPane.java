package vn.binhxet.ui.ballot.hands;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.NumLock;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Beep;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/**
 * Numbers counted by people: hands raised, or the papers of a box. One field a number, Enter to the
 * next and, at the last, records.
 */
public final class HandsPane {
    private static final double RIGHT = 366;

    private final HandsViewModel model;
    private final Text text;
    private final HandFields fields;
    private final Label words = Labels.wrapping(Type.SECONDARY, "");
    private final Button leave;
    private final ErrorBlock errors;
    private final Beep beep = new Beep();
    private final VBox node;

    public HandsPane(RoundUnderWay ballot) {
        model = new HandsViewModel(ballot);
        text = ballot.text();
        fields = new HandFields(text, model::fill, model::record);
        errors = new ErrorBlock(text, "kit.errors.title", problem -> fields.at(problem.place()));
        leave =
                Buttons.quiet(
                        text.of("ballot.hands.leave"), BootstrapIcons.ARROW_LEFT, model::leave);
        leave.setId("ballot-hands-leave");
        node = new VBox(12, errors, numLock(), columns());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.opened().subscribe(this::open);
        model.problems().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        fields.focus();
    }

    public void record() {
        model.record();
    }

    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("ballot.hands.key.next"), "Enter"),
                KeyUse.of(text.of("ballot.hands.key.move"), "↑", "↓"),
                KeyUse.of(text.of("ballot.hands.leave"), "Esc"));
    }

    private Node numLock() {
        Node warning =
                new NumLock(
                        text,
                        fields.node(),
                        NumLock.CURSOR,
                        () -> Platform.isKeyLocked(KeyCode.NUM_LOCK),
                        beep::sound);
        warning.setId("ballot-hands-num-lock");
        return warning;
    }

    private Node columns() {
        VBox right = new VBox(12, new HandEquations(model).node(), new Card(words, leave));
        right.setMinWidth(RIGHT);
        right.setMaxWidth(RIGHT);
        HBox.setHgrow(fields.node(), Priority.ALWAYS);
        HBox columns = new HBox(12, fields.node(), right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }

    private void open(@Nullable HandSheet sheet) {
        if (sheet == null) {
            return;
        }
        boolean papers = sheet.contest().method().onPaper();
        words.setText(text.of(papers ? "ballot.byHand.words" : "ballot.hands.words"));
        Shown.when(leave, model.mayLeave());
        fields.open(sheet);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.mayLeave()) {
            event.consume();
            model.leave();
        }
    }

    private void show(List<Problem> problems) {
        errors.show(problems);
        problems.stream()
                .findFirst()
                .flatMap(problem -> fields.at(problem.place()))
                .ifPresent(Node::requestFocus);
    }
}
