package vn.binhxet.ui.attendance;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Field;

import java.util.List;
import java.util.Optional;

/** Who comes for the picked unit. Enter goes from field to field and records at the last. */
final class ComingPane {
    private final AttendanceViewModel model;
    private final Text text;
    private final TextField name;
    private final TextField role;
    private final TextField document;
    private final TextField from;
    private final Field fromField;
    private final VBox node;

    /**
     * @param startAbsent asks why nobody is here
     */
    ComingPane(AttendanceViewModel model, Runnable startAbsent) {
        this.model = model;
        text = model.text();
        PersonForm form = model.form();
        name = input("attendance-name", form.name());
        role = input("attendance-role", form.role());
        document = input("attendance-document", form.document());
        from = input("attendance-from", form.from());
        name.setOnAction(_ -> role.requestFocus());
        role.setOnAction(_ -> document.requestFocus());
        document.setOnAction(_ -> model.present());
        from.setOnAction(_ -> fromEntered());
        fromField = new Field(text.of("attendance.from"), from);
        CheckBox accompanies = new CheckBox(text.of("attendance.accompanies"));
        accompanies.setId("attendance-accompanies");
        accompanies.selectedProperty().bindBidirectional(form.accompanies());
        node =
                new VBox(
                        8,
                        new Field(text.of("attendance.name"), name),
                        sideBySide(
                                new Field(text.of("attendance.role"), role),
                                new Field(text.of("attendance.document"), document)),
                        fromField,
                        accompanies,
                        buttons(startAbsent));
        document.setPromptText(text.of("attendance.document.hint"));
        form.from().subscribe(_ -> show());
        model.picked().subscribe(_ -> show());
    }

    Node node() {
        return node;
    }

    /** Asks for the person's name. */
    void focus() {
        name.requestFocus();
    }

    /** Asks which other unit the person is of. */
    void focusFrom() {
        from.requestFocus();
    }

    private static TextField input(String id, StringProperty typed) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(typed);
        return input;
    }

    private static Node sideBySide(Field left, Field right) {
        HBox both = new HBox(8, left, right);
        for (Field field : List.of(left, right)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(1);
        }
        return both;
    }

    private Node buttons(Runnable startAbsent) {
        Node present =
                Buttons.outlined(
                        text.of("attendance.present"), BootstrapIcons.PERSON_CHECK, model::present);
        present.setId("attendance-present");
        Node absent =
                Buttons.quiet(
                        text.of("attendance.absent"), BootstrapIcons.PERSON_DASH, startAbsent);
        absent.setId("attendance-absent");
        return new HBox(8, present, absent);
    }

    /** Who is known already needs no name; the paper is asked for all the same. */
    private void fromEntered() {
        if (known().isPresent()) {
            document.requestFocus();
        } else {
            name.requestFocus();
        }
    }

    private void show() {
        Optional<Presence> known = known();
        name.setPromptText(known.map(Presence::delegate).orElse(text.of("attendance.leader")));
        role.setPromptText(known.map(Presence::role).orElse(text.of("attendance.leaderRole")));
        fromField.hint(hint());
        from.setPromptText(
                text.of(
                        mayStandAcross()
                                ? "attendance.from.allowed"
                                : "attendance.from.notAllowed"));
    }

    /** For whom the other unit's person would stand. */
    private String hint() {
        RollLine line = model.picked().get();
        UnitId own = line == null ? null : own(line);
        if (line == null || own == null || own.equals(line.unit())) {
            return "";
        }
        return text.of(
                mayStandAcross() ? "attendance.from.is" : "attendance.from.isNotAllowed",
                own,
                line.unit());
    }

    private boolean mayStandAcross() {
        return model.meeting().regulation().ballots().proxyAcross();
    }

    private @Nullable UnitId own(RollLine line) {
        return model.form().of(line, model.meeting()).orElse(null);
    }

    private Optional<Presence> known() {
        RollLine line = model.picked().get();
        UnitId own = line == null ? null : own(line);
        return line == null || own == null
                ? Optional.empty()
                : model.form().known(line, own, model.meeting());
    }
}
