package vn.binhxet.ui.attendance;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Ring;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;

/**
 * Before the meeting begins a form for that; then the roll at the left, quorum and the picked unit
 * at the right.
 */
final class AttendanceView {
    private final AttendanceViewModel model;
    private final BeginPane begin;
    private final RollPane roll;
    private final PersonPane person;

    AttendanceView(AttendanceViewModel model) {
        this.model = model;
        begin = new BeginPane(model);
        person = new PersonPane(model);
        roll = new RollPane(model, person);
        person.whenDone(roll::focus);
    }

    Parent build() {
        HBox during = new HBox(12, rollCard(), rightColumn());
        Shown.when(during, model.hasBegun());
        Shown.when(begin.node(), model.hasBegun().map(begun -> !begun));
        StackPane body = new StackPane(begin.node(), during);
        body.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        return body;
    }

    /** Puts the focus where typing begins. */
    void focus() {
        if (model.hasBegun().getValue()) {
            roll.focus();
        } else {
            begin.focus();
        }
    }

    /** Begins the meeting with what the form says. */
    void begin() {
        begin.ask();
    }

    private Node rollCard() {
        HBox.setHgrow(roll.node(), Priority.ALWAYS);
        return roll.node();
    }

    private Node rightColumn() {
        return new SideColumn(quorumCard(), person.node());
    }

    private Node quorumCard() {
        Ring ring = new Ring();
        QuorumWords words = new QuorumWords(model.text());
        model.quorum()
                .subscribe(quorum -> {
                    ring.show(quorum.present(), quorum.whole(), quorum.needed(), words.of(quorum));
                    words.show(quorum, model.lines().getValue());
                });
        model.picked()
                .subscribe(line ->
                        words.showWithout(
                                line == null ? "" : line.label(),
                                line == null || !line.isHere()
                                        ? null
                                        : model.meeting().quorumWithout(line.unit())));
        HBox both = new HBox(20, ring, words.node());
        HBox.setHgrow(words.node(), Priority.ALWAYS);
        return new Card(both);
    }
}
