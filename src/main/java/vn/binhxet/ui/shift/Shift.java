package vn.binhxet.ui.shift;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.shell.Shortcut;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of whoever types, in the top bar, and the change of it at a shift. It is there once the
 * meeting has begun; before that nobody is named.
 */
public final class Shift {
    private static final KeyCombination KEY =
            new KeyCodeCombination(
                    KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final DialogLayer dialogs;
    private final Notices notices;
    private final Text text;
    private final Button chip = new Button();

    public Shift(Desk desk, DialogLayer dialogs, Notices notices) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.notices = notices;
        text = desk.text();
        build();
    }

    /** The name in the top bar; pressing it changes who types. */
    public Node chip() {
        return chip;
    }

    public Shortcut shortcut() {
        return new Shortcut(KEY, KeyUse.of(text.of("shift.key"), "Ctrl", "Shift", "N"), this::ask);
    }

    private void build() {
        chip.setId("shift-operator");
        chip.getStyleClass().setAll("badge", "chip", "operator", "shortening");
        Tone.NEUTRAL.on(chip);
        chip.setGraphic(Icons.of(BootstrapIcons.KEYBOARD, 14));
        chip.setTooltip(new Tooltip());
        chip.setOnAction(_ -> ask());
        Shown.when(chip, desk.meeting().map(m -> m.proceedings().hasBegun()));
        desk.meeting().map(m -> m.proceedings().operator()).subscribe(this::show);
    }

    private void show(String operator) {
        chip.setText(operator);
        chip.setAccessibleText(text.of("shift.who", operator));
        chip.getTooltip().setText(text.of("shift.who", operator));
    }

    private void ask() {
        if (!desk.meeting().get().proceedings().hasBegun()) {
            dialogs.tell(text.of("shift.refused"), text.of("shift.notBegun"));
            return;
        }
        String operator = desk.meeting().get().proceedings().operator();
        dialogs.form(
                new Question(
                        text.of("shift.title"),
                        text.of("shift.words", operator),
                        text.of("shift.yes"),
                        text.of("shift.no")),
                new OperatorForm(text, Operators.suggested(desk.meeting().get())),
                this::change);
    }

    private void change(String name) {
        desk.ask(
                new Command.ChangeOperator(name),
                problems -> {
                    if (problems.isEmpty()) {
                        notices.recorded(text.of("shift.recorded", name));
                    } else {
                        dialogs.tell(text.of("shift.refused"), sentences(problems));
                    }
                });
    }

    private String sentences(List<Problem> problems) {
        return problems.stream().map(text::of).collect(Collectors.joining("\n"));
    }
}
