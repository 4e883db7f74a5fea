package vn.binhxet.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.welcome.NewMeetingViewModel.Entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form for a new meeting. Enter goes from field to field and makes the file at the last. */
final class NewMeetingPane {
    private final NewMeetingViewModel model;
    private final Text text;
    private final List<TextField> inputs = new ArrayList<>();
    private final Map<Entry, Field> fields = new EnumMap<>(Entry.class);
    private final VBox regulations = new VBox(6);
    private final ToggleGroup choice = new ToggleGroup();
    private final Label elsewhere = Labels.wrapping(Type.SECONDARY, "");
    private final ScrollPane node;

    NewMeetingPane(NewMeetingViewModel model, Text text) {
        this.model = model;
        this.text = text;
        elsewhere.getStyleClass().add("refused");
        Card card = Card.titled(text.of("welcome.new.title"));
        card.with(
                field(Entry.BLOC),
                field(Entry.HEAD),
                beside(field(Entry.PROVINCE), field(Entry.YEAR)),
                beside(field(Entry.TITLE), field(Entry.PLACE)),
                Labels.of(Type.SECONDARY, text.of("welcome.new.regulation")),
                regulations,
                elsewhere,
                buttons());
        node = new ScrollPane(card);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume); // no digit opens a tile here
        Shown.when(node, model.isOpen());
        model.regulations().subscribe(this::show);
        model.problems().subscribe(this::showProblems);
    }

    Region node() {
        return node;
    }

    void focus() {
        inputs.getFirst().requestFocus();
    }

    private Field field(Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        TextField input = new TextField();
        input.setId("welcome-new-" + name);
        input.textProperty().bindBidirectional(model.typed(entry));
        int next = inputs.size() + 1;
        input.setOnAction(_ -> onward(next));
        inputs.add(input);
        input.setPromptText(text.of("welcome.new.hint." + entry));
        Field field = new Field(text.of("welcome.new." + entry), input);
        fields.put(entry, field);
        return field;
    }

    private static Node beside(Field left, Field right) {
        left.setPrefWidth(200);
        right.setPrefWidth(200);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(12, left, right);
    }

    private void onward(int next) {
        if (next < inputs.size()) {
            inputs.get(next).requestFocus();
        } else {
            model.create();
        }
    }

    private Node buttons() {
        Button create =
                Buttons.primary(
                        text.of("welcome.new.create"),
                        BootstrapIcons.FILE_EARMARK_PLUS,
                        model::create);
        create.setId("welcome-new-create");
        return new FlowPane(
                8, 4, create, Buttons.quiet(text.of("welcome.new.leave"), null, model::leave));
    }

    private void show(List<Regulation> samples) {
        regulations.getChildren().clear();
        for (Regulation sample : samples) {
            RadioButton button = new RadioButton(sample.title());
            button.setId("welcome-new-regulation-" + (regulations.getChildren().size() + 1));
            button.setWrapText(true);
            button.setMinWidth(0);
            button.setToggleGroup(choice);
            button.selectedProperty()
                    .addListener((_, _, on) -> {
                        if (on) {
                            model.regulation().set(sample);
                        }
                    });
            button.setSelected(regulations.getChildren().isEmpty());
            regulations.getChildren().add(button);
        }
    }

    private void showProblems(List<Problem> problems) {
        fields.forEach((entry, field) ->
                field.error()
                        .set(
                                problems.stream()
                                        .filter(p -> p.place().equals(entry.name()))
                                        .findFirst()
                                        .map(text::of)
                                        .orElse("")));
        String rest =
                problems.stream()
                        .filter(p -> !isEntry(p.place()))
                        .findFirst()
                        .map(text::of)
                        .orElse("");
        elsewhere.setText(rest);
        Shown.when(elsewhere, !rest.isEmpty());
    }

    private static boolean isEntry(String place) {
        return List.of(Entry.values()).stream().anyMatch(e -> e.name().equals(place));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }
}
