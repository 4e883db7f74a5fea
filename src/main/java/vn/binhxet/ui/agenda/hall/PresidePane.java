package vn.binhxet.ui.agenda.hall;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.LinesField;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.Set;

/** Who presides and who keeps the minutes from now on, and why. */
final class PresidePane {
    private static final int ROWS = 3;
    private static final Set<String> PLACES = Set.of("chair", "secretary", "reason");

    private final HallViewModel model;
    private final Runnable back;
    private final LinesField chair = new LinesField(ROWS);
    private final TextField secretary = new TextField();
    private final TextField reason = new TextField();
    private final Card node;

    PresidePane(HallViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        Text text = model.text();
        chair.setId("agenda-chair");
        secretary.setId("agenda-secretary");
        secretary.setOnAction(_ -> reason.requestFocus());
        reason.setId("agenda-preside-reason");
        reason.setOnAction(_ -> record());
        var elsewhere = Labels.wrapping(Type.BODY, model.asking().elsewhere(PLACES));
        elsewhere.getStyleClass().add("refused");
        Shown.when(elsewhere, elsewhere.textProperty().isNotEmpty());
        node =
                Card.titled(text.of("agenda.preside.title"))
                        .with(
                                field("chair", chair, "agenda.preside.chair.hint"),
                                field("secretary", secretary, ""),
                                field("reason", reason, "agenda.preside.reason.hint"),
                                elsewhere,
                                buttons());
    }

    Node node() {
        return node;
    }

    /** Shows who presides now. */
    void start() {
        Proceedings proceedings = model.proceedings();
        chair.setText(String.join("\n", proceedings.chair()));
        secretary.setText(proceedings.secretary());
        reason.clear();
        model.asking().forget();
        focus();
    }

    void focus() {
        chair.requestFocus();
        chair.end();
    }

    private Field field(String place, Control input, String hint) {
        Text text = model.text();
        Field field = new Field(text.of("agenda.preside." + place), input);
        field.error().bind(model.asking().at(place));
        return hint.isEmpty() ? field : field.hint(text.of(hint));
    }

    private Node buttons() {
        Text text = model.text();
        Node record =
                Buttons.outlined(
                        text.of("agenda.preside.record"),
                        BootstrapIcons.PERSON_CHECK,
                        this::record);
        record.setId("agenda-preside-record");
        return new HBox(8, record, Buttons.quiet(text.of("agenda.preside.leave"), null, back));
    }

    private void record() {
        model.preside(chair.getText(), secretary.getText(), reason.getText(), back);
    }
}
