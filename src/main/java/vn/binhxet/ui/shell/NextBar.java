package vn.binhxet.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.FittedText;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.function.Predicate;

/**
 * What comes next on the screen in view, the chair's sentence, the way to what the meeting needs
 * now where that is elsewhere, and the one primary button of the window.
 */
final class NextBar extends HBox {
    private final Text text;
    private final Desk desk;
    private final Navigator navigator;
    private final Predicate<Place> exists;
    private final ObjectProperty<NextStep> step = new SimpleObjectProperty<>(NextStep.none(""));
    private final Label what = Labels.wrapping(Type.STRONG, "");
    private final ProgressBar progress = new ProgressBar(0);
    private final FittedText sentence = new FittedText(16, 11);
    private final Button go = Buttons.quiet("", null, this::go);
    private final Button primary = Buttons.primary("", null, this::press);
    private final Label reason = Labels.of(Type.CAPTION, "");
    private Place here = Place.WELCOME;
    private Prompter prompter;

    /**
     * @param exists whether a place has a screen to go to
     * @param large shows the sentence in large type
     */
    NextBar(Desk desk, Navigator navigator, Predicate<Place> exists, Runnable large) {
        this.desk = desk;
        this.navigator = navigator;
        this.exists = exists;
        text = desk.text();
        prompter = Prompter.of(desk.settled().get(), text, here);
        primary.setId("shell-primary");
        reason.setGraphic(Icons.of(BootstrapIcons.INFO_CIRCLE, 12));
        getStyleClass().add("next-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(next(), rule(), aloud(), ways(large), button());
        step.subscribe(_ -> show());
        desk.settled().subscribe((_, _) -> look());
        desk.veil().drawn().subscribe((_, _) -> look());
    }

    /** Shows the steps of the screen that came into view. */
    void follow(Screen screen) {
        here = screen.place();
        step.bind(screen.next());
        look();
    }

    void focus() {
        primary.requestFocus();
    }

    /** What the chair does and says now, as seen from the screen in view. */
    Prompter prompter() {
        return prompter;
    }

    /** Does what the primary button does; not twice while the first time is under way. */
    void press() {
        Action action = action();
        if (action != null && !desk.busy().getValue()) {
            action.press().run();
        }
    }

    /** Goes where the meeting goes on. */
    void go() {
        if (exists.test(prompter.place())) {
            navigator.go(prompter.place());
        }
    }

    private VBox next() {
        progress.setId("shell-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox next = new VBox(Labels.of(Type.CAPTION, text.of("shell.next")), what, progress);
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
        sentence.setId("shell-sentence");
        HBox aloud = new HBox(Icons.of(BootstrapIcons.CHAT_QUOTE, 20), sentence);
        aloud.getStyleClass().add("aloud-line");
        aloud.setAlignment(Pos.CENTER_LEFT);
        aloud.setMinWidth(0);
        HBox.setHgrow(aloud, Priority.ALWAYS);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return aloud;
    }

    private HBox ways(Runnable large) {
        Button chair = Buttons.quiet("", BootstrapIcons.ARROWS_FULLSCREEN, large);
        chair.setId("shell-chair");
        chair.setAccessibleText(text.of("shell.chair.open"));
        chair.setTooltip(new Tooltip(text.of("shell.chair.open")));
        go.setId("shell-go");
        go.setGraphic(Icons.of(BootstrapIcons.ARROW_RIGHT, 16));
        go.setWrapText(true);
        go.setMinWidth(0);
        HBox ways = new HBox(chair, go);
        ways.getStyleClass().add("ways");
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        return ways;
    }

    private VBox button() {
        VBox action = new VBox(primary, reason);
        action.getStyleClass().add("action");
        action.setAlignment(Pos.CENTER_RIGHT);
        return action;
    }

    /** The guide is asked when something was settled, not for every paper typed. */
    private void look() {
        prompter = Prompter.of(desk.settled().get(), text, here);
        sentence.setText(isKeptBack() ? text.of("kit.keptBack") : prompter.sentence());
        go.setText(prompter.what());
        go.setTooltip(new Tooltip(prompter.what()));
        show();
    }

    private void show() {
        what.setText(step.get().what());
        Double part = step.get().part();
        Shown.when(progress, part != null);
        progress.setProgress(part == null ? 0 : part);
        Shown.when(go, isElsewhere() && step.get().action() != null);
        show(action());
    }

    /** While the hall has not heard a result, no sentence tells it here. */
    private boolean isKeptBack() {
        return desk.veil().drawn().get() && prompter.cue().kind().tellsResult();
    }

    private boolean isElsewhere() {
        return prompter.place() != here && exists.test(prompter.place());
    }

    /** The screen's own, or where it has none the way to what the meeting needs. */
    private @Nullable Action action() {
        Action own = step.get().action();
        return own != null || !isElsewhere()
                ? own
                : Action.of(prompter.what(), BootstrapIcons.ARROW_RIGHT, this::go);
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
