package vn.binhxet.ui.ballot.round;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

import java.util.function.IntConsumer;

/** A field for a whole number from 0, at most four digits. Nothing else can be typed into it. */
public final class NumberField extends TextField {
    private boolean showing;

    /**
     * @param typed gets each number as it is typed; 0 for an empty field
     */
    public NumberField(String id, IntConsumer typed) {
        setId(id);
        setPrefColumnCount(4);
        setTextFormatter(new TextFormatter<>(NumberField::onlyDigits));
        textProperty()
                .subscribe((_, _) -> {
                    if (!showing) {
                        typed.accept(number());
                    }
                });
    }

    /** Anything else leaves the text as it was. */
    private static TextFormatter.Change onlyDigits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,4}")) {
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.setText("");
        }
        return change;
    }

    public int number() {
        return getText().isEmpty() ? 0 : Integer.parseInt(getText());
    }

    /** Shows a number that was not typed here. */
    public void show(int number) {
        if (number() != number || (getText().isEmpty() && !isFocused())) {
            showing = true;
            setText(Integer.toString(number));
            showing = false;
        }
    }
}
