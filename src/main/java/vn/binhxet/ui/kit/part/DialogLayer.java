package vn.binhxet.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Question;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * The root of a window: its content, and above it at times a dialog, which keeps everything else
 * from mouse and keys until it was answered. No windows of their own: on a laptop with a projector
 * those open on the wrong screen.
 */
public final class DialogLayer extends StackPane implements Dialogs {
    private final Text text;
    private final Queue<DialogCard> waiting = new ArrayDeque<>();
    private final StackPane scrim = new StackPane();
    private Parent content = new StackPane();
    private @Nullable Node focused;
    private @Nullable Node covered;

    public DialogLayer(Text text) {
        this.text = text;
        scrim.getStyleClass().add("scrim");
        Shown.when(scrim, false);
        getChildren().add(scrim);
    }

    /** What the window shows from now on. */
    public void show(Parent shown) {
        content = shown;
        getChildren().setAll(shown, scrim);
    }

    /**
     * Shows a page in place of everything else. What it covers is taken out of the window, so
     * neither eyes nor keys nor a screen reader reach it; dialogs wait until it is uncovered.
     */
    public void cover(Parent page) {
        covered = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(page);
    }

    /** Shows again what was covered, with the focus where it was. */
    public void uncover() {
        getChildren().setAll(content, scrim);
        DialogCard card = waiting.peek();
        if (card != null) {
            open(card);
        } else if (covered != null) {
            covered.requestFocus();
        }
    }

    @Override
    public void confirm(Question question, Runnable yes, Runnable no) {
        DialogCard card = new DialogCard(question.title(), question.consequence(), this::next);
        card.harmless(question.no(), no);
        card.primary(question.yes(), yes);
        ask(card);
    }

    @Override
    public void reason(Question question, Consumer<String> yes, Runnable no) {
        DialogCard card = new DialogCard(question.title(), question.consequence(), this::next);
        fill(card, new ReasonField(text), question, yes, no);
    }

    /** Asks people to fill something in; the harmless answer does nothing. */
    public <T> void form(Question question, DialogForm<T> form, Consumer<T> yes) {
        DialogCard card = new DialogCard(question.title(), question.consequence(), this::next);
        fill(card, form, question, yes, () -> {});
    }

    private <T> void fill(
            DialogCard card, DialogForm<T> form, Question question, Consumer<T> yes, Runnable no) {
        card.form(form);
        card.harmless(question.no(), no);
        card.primary(question.yes(), form::given, yes);
        ask(card);
    }

    @Override
    public void tell(String title, String words) {
        DialogCard card = new DialogCard(title, words, this::next);
        card.harmless(text.of("kit.dialog.understood"), () -> {});
        ask(card);
    }

    private void ask(DialogCard card) {
        waiting.add(card);
        if (waiting.size() == 1) {
            focused = getScene() == null ? null : getScene().getFocusOwner();
            open(card);
        }
    }

    private void next() {
        waiting.remove();
        DialogCard card = waiting.peek();
        if (card != null) {
            open(card);
            return;
        }
        Shown.when(scrim, false);
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private void open(DialogCard card) {
        scrim.getChildren().setAll(card);
        Shown.when(scrim, true);
        card.applyCss(); // only then its buttons answer keys
        card.focus();
    }
}
