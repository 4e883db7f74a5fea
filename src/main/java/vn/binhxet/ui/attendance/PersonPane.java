package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/**
 * The picked unit: who is here for it, or why nobody is. Enter goes from field to field and records
 * at the last.
 */
final class PersonPane {
    private final AttendanceViewModel model;
    private final Label unit = Labels.wrapping(Type.STRONG, "");
    private final TextField name = field("attendance-name");
    private final TextField role = field("attendance-role");
    private final TextField document = field("attendance-document");
    private final TextField excuse = field("attendance-excuse");
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final VBox coming;
    private final VBox staying;
    private final Card node;
    private Runnable done = () -> {};

    PersonPane(AttendanceViewModel model) {
        this.model = model;
        Text text = model.text();
        name.setPromptText(text.of("attendance.leader"));
        role.setPromptText(text.of("attendance.leaderRole"));
        name.setOnAction(_ -> role.requestFocus());
        role.setOnAction(_ -> document.requestFocus());
        document.setOnAction(_ -> present());
        excuse.setOnAction(_ -> absent());
        coming =
                new VBox(
                        8,
                        new Field(text.of("attendance.name"), name),
                        new Field(text.of("attendance.role"), role),
                        new Field(text.of("attendance.document"), document)
                                .hint(text.of("attendance.document.hint")),
                        buttons());
        staying =
                new VBox(
                        8,
                        new Field(text.of("attendance.excuse"), excuse)
                                .hint(text.of("attendance.excuse.hint")),
                        excuseButtons());
        refused.getStyleClass().add("refused");
        node = new Card(unit, refused, coming, staying);
        showComing();
        model.picked().subscribe(this::show);
        model.problems().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /** What to do once something was recorded here. */
    void whenDone(Runnable then) {
        done = then;
    }

    void present() {
        model.present(name.getText(), role.getText(), document.getText());
    }

    /** Asks for the person who comes with an authorisation. */
    void startProxy() {
        showComing();
        name.requestFocus();
    }

    /** Asks why nobody is here; Enter alone gives no reason. */
    void startAbsent() {
        Shown.when(coming, false);
        Shown.when(staying, true);
        excuse.requestFocus();
    }

    private void absent() {
        model.absent(excuse.getText());
    }

    private Node buttons() {
        Text text = model.text();
        Node present =
                Buttons.outlined(
                        text.of("attendance.present"), BootstrapIcons.PERSON_CHECK, this::present);
        present.setId("attendance-present");
        Node absent =
                Buttons.quiet(
                        text.of("attendance.absent"),
                        BootstrapIcons.PERSON_DASH,
                        this::startAbsent);
        absent.setId("attendance-absent");
        return new HBox(8, present, absent);
    }

    private Node excuseButtons() {
        Text text = model.text();
        Node record =
                Buttons.outlined(
                        text.of("attendance.absent.record"),
                        BootstrapIcons.PERSON_DASH,
                        this::absent);
        Node back =
                Buttons.quiet(
                        text.of("attendance.absent.leave"),
                        null,
                        () -> {
                            showComing();
                            done.run();
                        });
        return new HBox(8, record, back);
    }

    private void showComing() {
        Shown.when(coming, true);
        Shown.when(staying, false);
    }

    private void show(@Nullable RollLine line) {
        String title =
                line == null
                        ? ""
                        : model.text().of("attendance.picked", line.number(), line.name());
        if (!title.equals(unit.getText())) {
            unit.setText(title);
            List.of(name, role, document, excuse).forEach(TextField::clear);
            boolean typingHere = node.getScene() != null && node.lookup(":focused") != null;
            showComing();
            if (typingHere) {
                done.run();
            }
        }
    }

    private void show(List<Problem> problems) {
        refused.setText(problems.isEmpty() ? "" : model.text().of(problems.getFirst()));
        Shown.when(refused, !problems.isEmpty());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
