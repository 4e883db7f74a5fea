package vn.binhxet.ui.welcome;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A recent file to open, and beside it what else can be made of it: a rehearsal of a meeting, the
 * next year of one that is over, an official meeting of a rehearsal. Where there is little room,
 * icons only.
 */
final class RecentLine extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_UNDER = 560;

    private final RecentRow row;
    private final HBox actions = new HBox();

    /** What pressing the parts of a line does. */
    record Ways(Consumer<Path> open, Consumer<Path> nextYear, RehearsalViewModel rehearsals) {}

    /**
     * @param number of the line, from 1
     */
    RecentLine(RecentFile file, int number, Text text, Ways ways) {
        RehearsalViewModel rehearsals = ways.rehearsals();
        row = new RecentRow(file, text, () -> ways.open().accept(file.file()));
        HBox.setHgrow(row, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("recent-line");
        widthProperty()
                .subscribe(width ->
                        pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_UNDER));
        actions.getStyleClass().add("actions");
        getChildren().addAll(row, actions);
        if (!(file instanceof RecentFile.Found found) || found.isDamaged()) {
            return;
        }
        if (found.meeting().prepared().rehearsal()) {
            add("official", number, text, () -> rehearsals.holdOfficially(file.file()));
            add("wipe", number, text, () -> rehearsals.keepOrWipe(file.file()));
        } else {
            if (found.meeting().proceedings().isClosed()) {
                add("following", number, text, () -> ways.nextYear().accept(file.file()));
            }
            add("rehearse", number, text, () -> rehearsals.rehearse(file.file()));
        }
    }

    /** The row itself takes the focus, not the line. */
    void focus() {
        row.requestFocus();
    }

    boolean hasFocus() {
        return row.isFocused();
    }

    private void add(String name, int number, Text text, Runnable press) {
        BootstrapIcons icon =
                switch (name) {
                    case "official" -> BootstrapIcons.FILE_EARMARK_PLUS;
                    case "wipe" -> BootstrapIcons.TRASH;
                    case "following" -> BootstrapIcons.ARROW_RIGHT_CIRCLE;
                    default -> BootstrapIcons.ARROW_REPEAT;
                };
        Button button =
                Buttons.small(Buttons.quiet(text.of("welcome." + name + ".button"), icon, press));
        button.setId("welcome-" + name + "-" + number);
        button.setAccessibleText(text.of("welcome." + name + ".meaning"));
        button.setTooltip(new Tooltip(text.of("welcome." + name + ".meaning")));
        actions.getChildren().add(button);
    }
}
