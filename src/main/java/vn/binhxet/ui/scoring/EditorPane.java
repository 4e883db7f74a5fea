package vn.binhxet.ui.scoring;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The card below the matrix: the cell one is at, in words, its values from stage to stage, and the
 * fields for reason and evidence.
 */
final class EditorPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** Names up to so many letters are always shown in full. */
    private static final int BRIEF = 40;

    private static final double LONG_NAME = 260;
    private static final double REASON = 200;
    private static final double EVIDENCE = 160;

    private final ScoringViewModel model;
    private final Runnable back;
    private final Runnable goOn;
    private final Text text;
    private final Label unit = Labels.shortening(Type.STRONG, "");
    private final Label about = Labels.shortening(Type.SECONDARY, "");
    private final Label standing = Labels.of(Type.SECONDARY, "");
    private final Map<Stage, Label> values = new EnumMap<>(Stage.class);
    private final Label reasonLabel = Labels.of(Type.SECONDARY, "");
    private final TextField reason = new TextField();
    private final TextField evidence = new TextField();
    private final Button accept;
    private final Card node;

    /**
     * @param back goes back to the matrix, forgetting what waited for a reason
     * @param goOn goes on in the matrix, when a reason was given
     * @param why shows why a unit stands where it stands; null where that cannot be shown
     */
    EditorPane(
            ScoringViewModel model, Runnable back, Runnable goOn, @Nullable Consumer<UnitId> why) {
        this.model = model;
        this.back = back;
        this.goOn = goOn;
        text = model.text();
        accept = Buttons.outlined("", null, this::accept);
        accept.setId("scoring-accept");
        node = new Card(title(why), fields());
        node.getStyleClass().add("score-editor");
        model.matrix().at().subscribe(_ -> show());
        model.matrix().scores().subscribe((_, _) -> show());
        model.matrix().stage().subscribe((_, _) -> show());
        model.matrix().arrangement().subscribe((_, _) -> show());
        model.entering().waiting().subscribe(this::waits);
    }

    Node node() {
        return node;
    }

    /** Puts the focus where a reason is written. */
    void focusReason() {
        reason.requestFocus();
        reason.selectAll();
    }

    private Node title(@Nullable Consumer<UnitId> why) {
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(8, unit, about, standing);
        if (why != null) {
            Button button =
                    Buttons.small(
                            Buttons.quiet(
                                    text.of("scoring.why"),
                                    BootstrapIcons.QUESTION_CIRCLE,
                                    () ->
                                            model.matrix()
                                                    .here()
                                                    .ifPresent(u -> why.accept(u.id()))));
            button.setId("scoring-why");
            line.getChildren().add(button);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-head");
        return line;
    }

    private Node fields() {
        HBox line = new HBox(12);
        for (Stage stage : Stage.values()) {
            Label value = Labels.of(Type.FIGURE, "");
            value.getStyleClass().add("stage-value");
            values.put(stage, value);
            if (stage != Stage.SELF) {
                line.getChildren().add(arrow());
            }
            line.getChildren()
                    .add(new VBox(4, Labels.of(Type.SECONDARY, text.heading(stage)), value));
        }
        reason.setId("scoring-reason");
        evidence.setId("scoring-evidence");
        evidence.setPromptText(text.of("scoring.evidence.prompt"));
        VBox why = new VBox(4, reasonLabel, reason);
        VBox shown = new VBox(4, Labels.of(Type.SECONDARY, text.of("scoring.evidence")), evidence);
        reasonLabel.setLabelFor(reason);
        HBox.setHgrow(why, Priority.ALWAYS);
        reason.setPrefWidth(REASON);
        evidence.setPrefWidth(EVIDENCE);
        reason.setOnAction(_ -> reasonGiven());
        evidence.setOnAction(_ -> noted());
        reason.textProperty().subscribe(_ -> reason.pseudoClassStateChanged(DANGER, false));
        for (TextField field : List.of(reason, evidence)) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
        HBox end = new HBox(accept);
        end.setAlignment(Pos.BOTTOM_LEFT);
        Shown.when(end, accept.visibleProperty());
        line.getChildren().addAll(why, shown, end);
        return line;
    }

    private static Node arrow() {
        HBox arrow = new HBox(Icons.of(BootstrapIcons.CHEVRON_RIGHT, 12));
        arrow.getStyleClass().add("stage-arrow");
        return arrow;
    }

    private void show() {
        CellWords words = new CellWords(model.matrix(), text);
        unit.setText(words.unit());
        unit.getTooltip().setText(words.unit());
        unit.setMinWidth(words.unit().length() <= BRIEF ? Region.USE_PREF_SIZE : LONG_NAME);
        about.setText(words.about());
        about.getTooltip().setText(words.about());
        standing.setText(words.standing());
        values.forEach((stage, label) -> {
            label.setText(words.value(stage));
            label.pseudoClassStateChanged(CURRENT, stage == model.matrix().stage().get());
        });
        reasonLabel.setText(words.reasonLabel());
        if (model.entering().waiting().get() == null) {
            reason.setText(words.reason());
            evidence.setText(words.evidence());
        }
        Stage stage = model.matrix().stage().get();
        boolean open =
                model.matrix()
                        .here()
                        .filter(u -> model.toBeAccepted(stage).contains(u.id()))
                        .isPresent();
        Shown.when(accept, open);
        Stage before = stage.before();
        if (before != null) {
            accept.setText(text.of("scoring.accept", text.word(before).toLowerCase(text.locale())));
        }
    }

    private void waits(@Nullable Change change) {
        if (change != null) {
            focusReason();
        }
    }

    private void reasonGiven() {
        if (model.entering().waiting().get() == null) {
            noted();
        } else if (model.entering().because(reason.getText())) {
            goOn.run();
        } else {
            reason.pseudoClassStateChanged(DANGER, true);
        }
    }

    private void noted() {
        model.note(reason.getText(), evidence.getText());
        back.run();
    }

    private void accept() {
        model.matrix()
                .here()
                .ifPresent(
                        u -> model.acceptAsItStands(model.matrix().stage().get(), List.of(u.id())));
        back.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
            show();
        }
    }
}
