package vn.binhxet.ui.recess;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.shell.Clock;

import java.time.InstantSource;

/** “Giải lao”: which meeting it is and the time, nothing else; and the way back. */
final class RecessPage {
    private final Text text;
    private final String number;
    private final Runnable open;
    private final Digits entry = new Digits("recess-entry");
    private final Field field;
    private final StackPane view = new StackPane();

    /**
     * @param number opens it; empty if any key does
     * @param open shows the meeting again
     */
    RecessPage(Desk desk, String number, Runnable open) {
        text = desk.text();
        this.number = number;
        this.open = open;
        field = new Field(text.of("recess.unlock"), entry);
        view.setId("recess");
        view.getStyleClass().add("recess");
        view.setFocusTraversable(true);
        view.getChildren().add(content(desk.meeting().get()));
        if (number.isEmpty()) {
            view.addEventHandler(KeyEvent.KEY_PRESSED, this::anyKey);
            view.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open.run());
        } else {
            entry.setOnAction(_ -> unlock());
            entry.textProperty()
                    .subscribe(typed -> {
                        if (!typed.isEmpty()) {
                            field.error().set("");
                        }
                    });
        }
    }

    Parent view() {
        return view;
    }

    void focus() {
        view.applyCss();
        if (number.isEmpty()) {
            view.requestFocus();
        } else {
            entry.requestFocus();
        }
    }

    private VBox content(Meeting meeting) {
        Label heading = Labels.of(Type.ENTRY, text.of("recess.heading"));
        Label title = centred(Labels.wrapping(Type.ALOUD, meeting.prepared().title()));
        Label bloc =
                centred(
                        Labels.wrapping(
                                Type.SENTENCE,
                                text.of(
                                        "shell.bloc",
                                        meeting.bloc().name(),
                                        meeting.bloc().province())));
        Clock clock = new Clock(InstantSource.system(), text);
        VBox content = new VBox(heading, clock, title, bloc, way());
        content.setAlignment(Pos.CENTER);
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        content.getStyleClass().add("content");
        return content;
    }

    private Region way() {
        Region way =
                number.isEmpty()
                        ? centred(Labels.wrapping(Type.BODY, text.of("recess.anyKey")))
                        : new VBox(field);
        way.getStyleClass().add("unlock");
        return way;
    }

    private static Label centred(Label label) {
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    /** Shift and its like are no answer: they are held to type something else. */
    private void anyKey(KeyEvent event) {
        event.consume();
        if (!event.getCode().isModifierKey()) {
            open.run();
        }
    }

    private void unlock() {
        if (entry.getText().equals(number)) {
            open.run();
        } else {
            entry.clear();
            field.error().set(text.of("recess.wrong"));
        }
    }
}
