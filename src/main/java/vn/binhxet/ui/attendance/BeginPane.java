package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** Who presides and who keeps the minutes: with that the meeting begins. */
final class BeginPane {
    private static final double WIDTH = 560;

    private final AttendanceViewModel model;
    private final TextField secretary = new TextField();
    private final ChairFields chairs;
    private final Field secretaryField;
    private final StackPane node;

    BeginPane(AttendanceViewModel model) {
        this.model = model;
        Text text = model.text();
        secretary.setId("attendance-secretary");
        secretary.setOnAction(_ -> ask());
        chairs = new ChairFields(text, secretary::requestFocus);
        secretaryField =
                new Field(text.of("attendance.begin.secretary"), secretary)
                        .hint(text.of("attendance.begin.secretary.hint"));
        Card card =
                Card.titled(text.of("attendance.begin.title"))
                        .with(
                                Labels.wrapping(Type.SECONDARY, text.of("attendance.begin.words")),
                                chairs.node(),
                                secretaryField);
        card.setMaxSize(WIDTH, StackPane.USE_PREF_SIZE);
        node = new StackPane(card);
        model.problems().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        chairs.suggest(model.suggestedChairs());
        chairs.focus();
    }

    void ask() {
        model.begin(chairs.names(), secretary.getText());
    }

    private void show(List<Problem> problems) {
        chairs.refuse(sentence(problems, "chair"));
        secretaryField.error().set(sentence(problems, "secretary"));
    }

    private String sentence(List<Problem> problems, String place) {
        return problems.stream()
                .filter(problem -> problem.place().equals(place))
                .findFirst()
                .map(model.text()::of)
                .orElse("");
    }
}
