package vn.binhxet.ui.recess;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.shell.Shortcut;

/**
 * Locks the screen at the break: a page over the whole window, until somebody types the number
 * chosen when it was locked, or any key where none was. The number is in memory only; after a
 * restart of the program nothing is locked.
 */
public final class Recess {
    private static final KeyCombination KEY =
            new KeyCodeCombination(
                    KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final DialogLayer window;
    private final Text text;

    /**
     * @param window what is covered
     */
    public Recess(Desk desk, DialogLayer window) {
        this.desk = desk;
        this.window = window;
        text = desk.text();
    }

    /** The lock in the top bar. */
    public Node chip() {
        Button chip = new Button();
        chip.setId("recess-lock");
        chip.getStyleClass().setAll("badge", "chip");
        Tone.NEUTRAL.on(chip);
        chip.setGraphic(Icons.of(BootstrapIcons.LOCK, 14));
        chip.setMinWidth(Button.USE_PREF_SIZE);
        chip.setAccessibleText(text.of("recess.lock"));
        chip.setTooltip(new Tooltip(text.of("recess.lock")));
        chip.setOnAction(_ -> ask());
        return chip;
    }

    public Shortcut shortcut() {
        return new Shortcut(KEY, KeyUse.of(text.of("recess.key"), "Ctrl", "Shift", "L"), this::ask);
    }

    private void ask() {
        window.form(
                new Question(
                        text.of("recess.title"),
                        text.of("recess.words"),
                        text.of("recess.yes"),
                        text.of("recess.no")),
                new LockForm(text),
                this::lock);
    }

    private void lock(String number) {
        RecessPage page = new RecessPage(desk, number, window::uncover);
        window.cover(page.view());
        page.focus();
    }
}
