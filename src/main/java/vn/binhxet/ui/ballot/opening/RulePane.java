package vn.binhxet.ui.ballot.opening;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.bloc.Rotation;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.RotationWords;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.ballot.round.Rule;
import vn.binhxet.ui.ballot.round.RuleWords;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/**
 * By which rule the round is held, in words and before its first paper; the number of places, and,
 * for an office that needs no vote, the method.
 */
final class RulePane {
    private static final List<Method> METHODS =
            List.of(Method.YES_NO, Method.CHOOSE_N, Method.STRIKE_OUT, Method.SHOW_OF_HANDS);

    private static final double PLACES = 150;

    private final Openings model;
    private final Text text;
    private final NumberField seats;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane methods = new FlowPane(16, 6);
    private final Label rotation = Labels.wrapping(Type.SECONDARY, "");
    private final Label sentences = Labels.wrapping(Type.BODY, "");
    private final VBox warnings = new VBox(6);
    private final Card node;

    RulePane(Openings model) {
        this.model = model;
        text = model.text();
        seats = new NumberField("ballot-seats", number -> model.seats(number == 0 ? null : number));
        METHODS.forEach(method -> methods.getChildren().add(button(method)));
        Field places = new Field(text.of("ballot.open.seats"), seats);
        places.setMinWidth(PLACES);
        places.setMaxWidth(PLACES);
        VBox words =
                new VBox(
                        6,
                        Labels.of(Type.STRONG, text.of("ballot.open.ruleTitle")),
                        sentences,
                        methods,
                        rotation);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new Card(new HBox(16, words, places), warnings);
        model.draft().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    NumberField seats() {
        return seats;
    }

    private RadioButton button(Method method) {
        RadioButton button = new RadioButton(text.of("ballot.open.method." + method));
        button.setId("ballot-method-" + method);
        button.setToggleGroup(group);
        button.setUserData(method);
        button.setOnAction(_ -> model.method(method));
        return button;
    }

    private void show(@Nullable Draft draft) {
        if (draft == null) {
            return;
        }
        Method method = draft.asked().method();
        Shown.when(methods, method != null);
        group.getToggles().forEach(t -> t.setSelected(t.getUserData() == method));
        if (!seats.isFocused()) {
            seats.show(draft.seats());
        }
        showRotation(draft);
        Contest contest = draft.contest();
        sentences.setText(
                contest == null
                        ? ""
                        : String.join(
                                " ",
                                new RuleWords(text)
                                        .sentences(Rule.before(model.meeting(), contest))));
        Shown.when(warnings, !draft.obstacles().isEmpty());
        warnings.getChildren().setAll(draft.obstacles().stream().map(this::warning).toList());
    }

    private void showRotation(Draft draft) {
        boolean office = draft.offer().subject() instanceof Office;
        Shown.when(rotation, office);
        if (office) {
            Rotation turns =
                    Rotation.of(
                            model.meeting().bloc(),
                            draft.asked().subject(),
                            model.meeting().year());
            rotation.setText(new RotationWords(text).line(turns));
        }
    }

    private Label warning(Problem problem) {
        Label label = Labels.wrapping(Type.SECONDARY, text.of(problem));
        label.getStyleClass().add("doubtful");
        return label;
    }
}
