package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Field;

/** Why nobody of the picked unit is here; Enter alone gives no reason. */
final class AbsentPane {
    private final AttendanceViewModel model;
    private final TextField excuse = new TextField();
    private final VBox node;

    /**
     * @param leave goes back without recording
     */
    AbsentPane(AttendanceViewModel model, Runnable leave) {
        this.model = model;
        Text text = model.text();
        excuse.setId("attendance-excuse");
        excuse.setOnAction(_ -> record());
        node =
                new VBox(
                        8,
                        new Field(text.of("attendance.excuse"), excuse)
                                .hint(text.of("attendance.excuse.hint")),
                        new HBox(
                                8,
                                Buttons.outlined(
                                        text.of("attendance.absent.record"),
                                        BootstrapIcons.PERSON_DASH,
                                        this::record),
                                Buttons.quiet(text.of("attendance.later"), null, leave)));
    }

    Node node() {
        return node;
    }

    void focus() {
        excuse.clear();
        excuse.requestFocus();
    }

    private void record() {
        model.absent(excuse.getText());
    }
}
