package vn.binhxet.ui.recess;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;

/** A field for a short number that nobody reads along. */
final class Digits extends PasswordField {
    Digits(String id) {
        setId(id);
        setTextFormatter(new TextFormatter<>(Digits::onlyDigits));
    }

    /** Anything else leaves what was typed as it was. */
    private static TextFormatter.Change onlyDigits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,8}")) {
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.setText("");
        }
        return change;
    }
}
