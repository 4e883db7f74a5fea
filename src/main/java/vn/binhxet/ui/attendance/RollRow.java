package vn.binhxet.ui.attendance;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.attendance.RollLine.Came;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** A line of the roll: number, name, everybody who came with their times, the state in a word. */
final class RollRow {
    private static final double NAME = 236;
    private static final double NAME_SHARE = 0.32;
    private static final double STATE = 96;

    private final PersonWords words;
    private final NumberBox number;
    private final Button leave;
    private final boolean mayLeave;
    private final Row row;

    /**
     * @param leaving asks who leaves
     */
    RollRow(RollLine line, AttendanceViewModel model, Runnable leaving) {
        Text text = model.text();
        words = new PersonWords(text);
        mayLeave = line.isHere();
        number = new NumberBox(Integer.toString(line.number()));
        Label name = Labels.wrapping(Type.BODY, line.name());
        name.setMinWidth(NAME);
        VBox people = people(line);
        HBox.setHgrow(people, Priority.ALWAYS);
        leave = Buttons.small(Buttons.quiet(text.of("attendance.left.button"), null, leaving));
        leave.setFocusTraversable(false);
        Badge state = new Badge(tone(line.state()), words.state(line));
        VBox badge = new VBox(state);
        badge.setAlignment(Pos.CENTER_LEFT);
        badge.setMinWidth(STATE);
        row = new Row(number, name, people, leave, badge);
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

    private VBox people(RollLine line) {
        VBox people = new VBox(2);
        people.setAlignment(Pos.CENTER_LEFT);
        people.setMinWidth(0);
        people.setPadding(new Insets(6, 0, 6, 0));
        line.people().forEach(came -> people.getChildren().add(person(came)));
        if (line.people().isEmpty() && !line.excuse().isEmpty()) {
            people.getChildren().add(Labels.wrapping(Type.SECONDARY, line.excuse()));
        }
        return people;
    }

    private Node person(Came came) {
        Label name = Labels.wrapping(Type.SECONDARY, words.named(came));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, name, Labels.of(Type.CAPTION, words.when(came)));
        String more = words.more(came);
        return more.isEmpty() ? line : new VBox(line, Labels.wrapping(Type.CAPTION, more));
    }

    private static Tone tone(RollLine.State state) {
        return switch (state) {
            case NOT_CALLED -> Tone.NOT_BEGUN;
            case PRESENT -> Tone.GOOD;
            case BY_PROXY -> Tone.NOTE;
            case WITHOUT_VOTER, ABSENT -> Tone.WARN;
            case LEFT -> Tone.NEUTRAL;
        };
    }
}
