package vn.binhxet.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.guide.Cue;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.FittedText;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/**
 * The chair's sentence over the whole window, in a type that is read from a lectern, with the steps
 * of the item. It is for reading only: no key on it records anything.
 */
final class ChairPage extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int LARGEST = 40;
    private static final int SMALLEST = 20;

    private final Text text;
    private final Label step = Labels.of(Type.SECONDARY, "");
    private final Badge secret;
    private final FittedText sentence = new FittedText(LARGEST, SMALLEST);
    private final Label next = Labels.wrapping(Type.BODY, "");
    private final FlowPane steps = new FlowPane(20, 8);
    private @Nullable Prompter prompter;
    private @Nullable Node focused;

    ChairPage(Text text) {
        this.text = text;
        secret = new Badge(Tone.WARN, BootstrapIcons.EYE_SLASH, text.of("shell.chair.secret"));
        setId("chair-page");
        sentence.setId("chair-sentence");
        next.setId("chair-next");
        step.setId("chair-step");
        getStyleClass().add("chair-page");
        getChildren().add(page());
        setFocusTraversable(true);
        addEventFilter(KeyEvent.ANY, this::press);
        Shown.when(this, false);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Opens, or shows what has changed while it is open. */
    void show(Prompter now) {
        if (!isOpen()) {
            focused = getScene() == null ? null : getScene().getFocusOwner();
            Shown.when(this, true);
            requestFocus();
        }
        draw(now);
    }

    void hide() {
        Shown.when(this, false);
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private VBox page() {
        HBox head = new HBox(Icons.of(BootstrapIcons.CHAT_QUOTE, 24));
        head.getChildren()
                .addAll(
                        Labels.of(Type.STRONG, text.of("shell.chair.title")),
                        step,
                        Labels.gap(),
                        secret);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        HBox keys =
                new HBox(
                        hint("shell.chair.before", "←"),
                        hint("shell.chair.after", "→"),
                        hint("shell.chair.close", "F9"));
        keys.getStyleClass().add("keys");
        VBox page = new VBox(head, sentence, next, steps, keys);
        page.getStyleClass().add("page");
        return page;
    }

    private KeyHint hint(String key, String cap) {
        return new KeyHint(KeyUse.of(text.of(key), cap));
    }

    private void draw(Prompter now) {
        prompter = now;
        step.setText(now.step());
        sentence.setText(now.sentence());
        next.setText(now.next());
        Shown.when(secret, now.cue().kind().tellsResult());
        steps.getChildren().clear();
        for (int i = 0; i < now.cues().size(); i++) {
            steps.getChildren().add(step(i + 1, now.cues().get(i), i == now.now()));
        }
    }

    private Label step(int number, Cue cue, boolean current) {
        RailState state =
                cue.done() ? RailState.DONE : current ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        Label label = Labels.of(Type.SECONDARY, number + ". " + text.what(cue));
        label.setGraphic(Icons.of(Tone.of(state), 14));
        label.pseudoClassStateChanged(CURRENT, current);
        label.setWrapText(true);
        label.maxWidthProperty().bind(steps.widthProperty());
        label.setMinWidth(0);
        return label;
    }

    /** Keys of the window, with Ctrl or of the upper row, are none of its own. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
            return;
        }
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || prompter == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.LEFT) {
            draw(prompter.at(prompter.now() - 1));
        } else if (event.getCode() == KeyCode.RIGHT) {
            draw(prompter.at(prompter.now() + 1));
        }
    }
}
