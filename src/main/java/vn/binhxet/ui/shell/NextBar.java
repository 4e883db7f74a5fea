package vn.binhxet.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/** What comes next, the sentence to read aloud, and the one primary button of the window. */
final class NextBar extends HBox {
    private final Text text;
    private final ObservableValue<Boolean> busy;
    private final Veil veil;
    private final ObjectProperty<NextStep> step = new SimpleObjectProperty<>(NextStep.none(""));
    private final Label what = Labels.wrapping(Type.STRONG, "");
    private final Label sentence = Labels.wrapping(Type.SENTENCE, "");
    private final HBox aloud = new HBox(Icons.of(BootstrapIcons.CHAT_QUOTE, 20), sentence);
    private final Button primary = Buttons.primary("", null, this::press);
    private final Label reason = Labels.of(Type.CAPTION, "");

    NextBar(Desk desk) {
        text = desk.text();
        busy = desk.busy();
        veil = desk.veil();
        primary.setId("shell-primary");
        reason.setGraphic(Icons.of(BootstrapIcons.INFO_CIRCLE, 12));
        getStyleClass().add("next-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(next(), rule(), aloud(), action());
        step.subscribe(this::show);
        veil.drawn().subscribe((_, _) -> show(step.get()));
    }

    /** Shows the steps of the screen that came into view. */
    void follow(ObservableValue<NextStep> steps) {
        step.bind(steps);
    }

    void focus() {
        primary.requestFocus();
    }

    /** Does what the primary button does; not twice while the first time is under way. */
    void press() {
        Action action = step.get().action();
        if (action != null && !busy.getValue()) {
            action.press().run();
        }
    }

    private VBox next() {
        VBox next = new VBox(Labels.of(Type.CAPTION, text.of("shell.next")), what);
        next.getStyleClass().add("what");
        next.setAlignment(Pos.CENTER_LEFT);
        return next;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("upright");
        return rule;
    }

    private HBox aloud() {
        aloud.getStyleClass().add("aloud-line");
        aloud.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(aloud, Priority.ALWAYS);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return aloud;
    }

    private VBox action() {
        VBox action = new VBox(primary, reason);
        action.getStyleClass().add("action");
        action.setAlignment(Pos.CENTER_RIGHT);
        return action;
    }

    /** While a result is kept back no sentence stands here: it might tell it. */
    private void show(NextStep next) {
        String words = veil.drawn().get() ? null : next.aloud();
        what.setText(next.what());
        aloud.setVisible(words != null);
        sentence.setText(words == null ? "" : text.of("shell.aloud", words));
        show(next.action());
    }

    private void show(@Nullable Action action) {
        Shown.when(primary, action != null);
        Shown.when(reason, action != null && action.notYet() != null);
        primary.getStyleClass().remove("not-yet");
        if (action == null) {
            return;
        }
        primary.setText(action.label());
        primary.setGraphic(Icons.of(action.icon(), 16));
        String notYet = action.notYet();
        primary.setAccessibleHelp(notYet);
        if (notYet != null) {
            primary.getStyleClass().add("not-yet");
            reason.setText(notYet);
        }
    }
}
