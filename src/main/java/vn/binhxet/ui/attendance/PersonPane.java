package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** The picked unit: who comes for it, why nobody is here, or who leaves. */
final class PersonPane {
    private final AttendanceViewModel model;
    private final Label unit = Labels.wrapping(Type.STRONG, "");
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final ComingPane coming;
    private final AbsentPane absent;
    private final LeavingPane leaving;
    private final Card node;
    private @Nullable RollLine shown;
    private Runnable done = () -> {};

    PersonPane(AttendanceViewModel model) {
        this.model = model;
        coming = new ComingPane(model, this::startAbsent);
        absent = new AbsentPane(model, this::back);
        leaving = new LeavingPane(model, this::back);
        refused.setId("attendance-refused");
        refused.getStyleClass().add("refused");
        node = new Card(unit, refused, coming.node(), absent.node(), leaving.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(coming.node());
        model.picked().subscribe(this::follow);
        model.problems().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /** What to do once something was recorded here. */
    void whenDone(Runnable then) {
        done = then;
    }

    void present() {
        model.present();
    }

    /** Asks for the person who comes with an authorisation. */
    void startProxy() {
        show(coming.node());
        coming.focus();
    }

    /** Asks for the other unit whose person stands in. */
    void startAcross() {
        show(coming.node());
        coming.focusFrom();
    }

    /** Asks why nobody is here. */
    void startAbsent() {
        show(absent.node());
        absent.focus();
    }

    /** Asks who leaves; nothing happens while nobody is here. */
    void startLeaving() {
        RollLine line = model.picked().get();
        if (line != null && line.isHere()) {
            show(leaving.node());
            leaving.ask(line);
        }
    }

    private void back() {
        show(coming.node());
        done.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.form().clear();
            back();
        }
    }

    /** Another unit, or another state of the same: what was typed was recorded or is of no use. */
    private void follow(@Nullable RollLine line) {
        boolean same =
                line != null
                        && shown != null
                        && line.unit().equals(shown.unit())
                        && line.people().equals(shown.people());
        shown = line;
        unit.setText(
                line == null
                        ? ""
                        : model.text().of("attendance.picked", line.number(), line.name()));
        if (!same) {
            model.form().clear();
            boolean typingHere = node.getScene() != null && node.lookup(":focused") != null;
            show(coming.node());
            if (typingHere) {
                done.run();
            }
        }
    }

    private void show(Node way) {
        for (Node one : List.of(coming.node(), absent.node(), leaving.node())) {
            Shown.when(one, one.equals(way));
        }
    }

    private void show(List<Problem> problems) {
        refused.setText(problems.isEmpty() ? "" : model.text().of(problems.getFirst()));
        Shown.when(refused, !problems.isEmpty());
    }
}
