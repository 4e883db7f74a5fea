package vn.binhxet.ui.kit.part;

import javafx.scene.control.TextField;

import java.util.List;

/** A form of one-line fields: Enter goes to the next one, and from the last one asks. */
public final class FormKeys {
    private FormKeys() {}

    /**
     * Chains the fields of a form.
     *
     * @param ask run by Enter in the last one
     */
    public static void chain(List<TextField> fields, Runnable ask) {
        for (int i = 0; i < fields.size(); i++) {
            TextField next = i + 1 < fields.size() ? fields.get(i + 1) : null;
            fields.get(i)
                    .setOnAction(_ -> {
                        if (next == null) {
                            ask.run();
                        } else {
                            next.requestFocus();
                        }
                    });
        }
    }
}
