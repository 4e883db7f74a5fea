package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** A line of the roll: number, name, who is here, since when, and the state in a word. */
final class RollRow {
    private static final double NAME = 296;
    private static final double NAME_SHARE = 0.36;
    private static final double STATE = 96;

    private final NumberBox number;
    private final Button leave;
    private final boolean mayLeave;
    private final Row row;

    RollRow(RollLine line, AttendanceViewModel model) {
        Text text = model.text();
        mayLeave = line.isHere();
        number = new NumberBox(Integer.toString(line.number()));
        Label name = Labels.wrapping(Type.BODY, line.name());
        name.setMinWidth(NAME);
        String said = line.people().isEmpty() ? line.excuse() : String.join("; ", line.people());
        Label people = Labels.wrapping(Type.SECONDARY, said);
        people.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(people, Priority.ALWAYS);
        leave =
                Buttons.small(
                        Buttons.quiet(
                                text.of("attendance.left.button"),
                                null,
                                () -> model.leave(line.unit())));
        leave.setFocusTraversable(false);
        Label time = Labels.of(Type.SECONDARY, line.at() == null ? "" : text.time(line.at()));
        Badge state = new Badge(tone(line.state()), text.word(line.state()));
        state.setMinWidth(STATE);
        row = new Row(number, name, people, leave, time, state);
        name.prefWidthProperty().bind(row.widthProperty().multiply(NAME_SHARE));
        row.setOnMouseClicked(_ -> model.pick(line));
        mark(false);
    }

    Node node() {
        return row;
    }

    void mark(boolean picked) {
        row.mark(picked);
        number.mark(picked);
        Shown.when(leave, picked && mayLeave);
    }

    private static Tone tone(RollLine.State state) {
        return switch (state) {
            case NOT_CALLED -> Tone.NOT_BEGUN;
            case PRESENT -> Tone.GOOD;
            case BY_PROXY -> Tone.NOTE;
            case ABSENT -> Tone.WARN;
            case LEFT -> Tone.NEUTRAL;
        };
    }
}
