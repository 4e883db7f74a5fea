package vn.binhxet.ui.adoption;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.OpinionFields.Side;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is voted on, and the three numbers. Enter goes from one to the next and records at last. */
final class VotePane {
    private final AdoptionViewModel model;
    private final Text text;
    private final TextArea title = new TextArea();
    private final Label before = Labels.wrapping(Type.CAPTION, "");
    private final Map<Side, TextField> numbers = new EnumMap<>(Side.class);
    private final Card node;

    VotePane(AdoptionViewModel model) {
        this.model = model;
        text = model.text();
        Label refused = Labels.wrapping(Type.SECONDARY, model.asking().elsewhere(Set.of("title")));
        refused.getStyleClass().add("refused");
        refused.setId("adoption-refused");
        Shown.when(refused, refused.textProperty().isNotEmpty());
        node =
                Card.titled(text.of("adopt.vote"), new MatterSwitch(model, this::focus).node())
                        .with(titleField(), before, fields(), refused, hints());
        node.setId("adoption-vote");
        node.setMinHeight(Region.USE_PREF_SIZE);
        model.matter().subscribe(_ -> showBefore());
        model.adoptions().subscribe(_ -> showBefore());
    }

    Node node() {
        return node;
    }

    /** Where typing begins: the text if there is none yet, else the first number. */
    void focus() {
        if (model.title().get().isBlank()) {
            title.requestFocus();
        } else {
            focus(Side.FOR);
        }
    }

    static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("adopt.key.all"), "+"),
                KeyUse.of(text.of("adopt.key.next"), "Enter"),
                KeyUse.of(text.of("adopt.key.matter"), "↑", "↓"));
    }

    private Node titleField() {
        title.setId("adoption-title");
        title.setPrefRowCount(2);
        title.setWrapText(true);
        title.textProperty().bindBidirectional(model.title());
        title.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTitle);
        Field field = new Field(text.of("adopt.title"), title);
        field.error().bind(model.asking().at("title"));
        return field;
    }

    private Node fields() {
        HBox line = new HBox(12);
        for (Side side : Side.values()) {
            line.getChildren().add(number(side));
        }
        OutcomePane outcome = new OutcomePane(model);
        HBox.setHgrow(outcome.node(), Priority.ALWAYS);
        line.getChildren().add(outcome.node());
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node number(Side side) {
        TextField number = new TextField();
        number.setId("adoption-" + side.name().toLowerCase(Locale.ROOT));
        number.getStyleClass().add("opinion");
        number.textProperty().bindBidirectional(model.opinions().field(side));
        number.setOnAction(_ -> entered(side));
        number.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        number.focusedProperty()
                .subscribe((_, on) -> {
                    if (on) {
                        number.selectAll();
                    }
                });
        numbers.put(side, number);
        Label name = Labels.of(Type.SECONDARY, text.of("adopt." + side.place()));
        name.setLabelFor(number);
        VBox field = new VBox(4, name, number);
        field.setMinWidth(124);
        field.setMaxWidth(124);
        return field;
    }

    private Node hints() {
        FlowPane hints = new FlowPane(16, 6);
        keys(text).forEach(key -> hints.getChildren().add(new KeyHint(key)));
        return hints;
    }

    private void entered(Side side) {
        switch (side) {
            case FOR -> next(Side.AGAINST);
            case AGAINST -> next(Side.ABSTAIN);
            case ABSTAIN -> model.record();
        }
    }

    private void next(Side side) {
        model.opinions().fill();
        focus(side);
    }

    private void focus(Side side) {
        TextField number = numbers.get(side);
        if (number != null) {
            number.requestFocus();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("+")) {
            event.consume();
            model.opinions().allInFavour();
            focus(Side.ABSTAIN);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.pickFurther(event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    /** A title is one paragraph: Enter goes on, as in every form, and Tab too. */
    private void pressedInTitle(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isShiftDown();
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isControlDown();
        if (tab || enter) {
            event.consume();
            focus(Side.FOR);
        }
    }

    private void showBefore() {
        Matter matter = model.matter().get();
        title.setPromptText(text.of("adopt.prompt." + matter));
        before.setText(
                model.before()
                        .map(a ->
                                text.of(
                                        a.vote().isAdopted()
                                                ? "adopt.before.adopted"
                                                : "adopt.before.notAdopted",
                                        a.at()))
                        .orElse(""));
        Shown.when(before, !before.getText().isEmpty());
    }
}
