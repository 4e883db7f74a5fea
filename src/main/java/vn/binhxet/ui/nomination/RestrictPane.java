package vn.binhxet.ui.nomination;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.nomination.RestrictViewModel.Form;
import vn.binhxet.ui.nomination.RestrictViewModel.Kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form for what speaks against a unit. Enter goes from field to field and records at last. */
final class RestrictPane {
    private static final Set<String> FIELDS = Set.of("ground", "reason", "source", "date");

    private final NominationViewModel table;
    private final RestrictViewModel model;
    private final Text text;
    private final NominationWords words;
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final VBox subjects = new VBox(6);
    private final VBox again = new VBox(4);
    private final TextField ground;
    private final TextField reason;
    private final TextField source;
    private final Field groundField;
    private final Field reasonField;
    private final Field sourceField;
    private final Card node;

    RestrictPane(NominationViewModel table, RestrictViewModel model) {
        this.table = table;
        this.model = model;
        text = table.text();
        words = new NominationWords(text);
        ground = input("nomination-ground", model.words());
        reason = input("nomination-reason", model.words());
        source = input("nomination-source", model.source());
        TextField day = input("nomination-day", model.day());
        groundField = field("nomination.bar.ground", ground, "ground");
        reasonField = field("nomination.withdraw.reason", reason, "reason");
        sourceField = field("nomination.bar.source", source, "source");
        Field dayField = field("nomination.day", day, "date").hint(text.of("nomination.day.hint"));
        ground.setOnAction(_ -> source.requestFocus());
        source.setOnAction(_ -> day.requestFocus());
        reason.setOnAction(_ -> day.requestFocus());
        day.setOnAction(_ -> model.record());
        Label refused = Labels.wrapping(Type.SECONDARY, model.asking().elsewhere(FIELDS));
        refused.getStyleClass().add("refused");
        Shown.when(refused, refused.textProperty().isNotEmpty());
        node =
                new Card(
                                title,
                                subjects,
                                groundField,
                                reasonField,
                                sourceField,
                                dayField,
                                again,
                                refused,
                                buttons())
                        .edged(Tone.WARN);
        node.setId("nomination-form");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Shown.when(node, model.form().map(form -> form.isPresent()));
        model.form().subscribe(form -> form.ifPresent(this::show));
        model.again().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (reasonField.isVisible()) {
            reason.requestFocus();
        } else {
            ground.requestFocus();
        }
    }

    private static TextField input(String id, StringProperty typed) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(typed);
        return input;
    }

    private Field field(String key, TextField input, String place) {
        Field field = new Field(text.of(key), input);
        field.error().bind(model.asking().at(place));
        return field;
    }

    private Node buttons() {
        Button record = Buttons.outlined(text.of("nomination.record"), null, model::record);
        record.setId("nomination-record");
        return new FlowPane(
                8, 4, record, Buttons.quiet(text.of("nomination.leave"), null, model::leave));
    }

    private void show(Form form) {
        boolean bar = form.kind() == Kind.BAR;
        String unit = table.meeting().bloc().name(form.unit());
        title.setText(
                bar
                        ? text.of("nomination.bar.title", unit)
                        : text.of("nomination.withdraw.title", unit, form.subject()));
        Shown.when(subjects, bar);
        Shown.when(groundField, bar);
        Shown.when(sourceField, bar);
        Shown.when(reasonField, !bar);
        subjects.getChildren()
                .setAll(
                        table.meeting().regulation().subjects().stream()
                                .map(subject -> box(subject, form.subject()))
                                .toList());
    }

    private CheckBox box(Subject subject, Code about) {
        CheckBox box = new CheckBox(subject.title());
        box.setId("nomination-subject-" + subject.code());
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setSelected(subject.code().equals(about));
        box.selectedProperty().addListener((_, _, on) -> pick(subject.code(), on));
        return box;
    }

    private void pick(Code subject, boolean on) {
        Set<Code> picked = new HashSet<>(model.subjects().get());
        if (on) {
            picked.add(subject);
        } else {
            picked.remove(subject);
        }
        model.subjects().set(Set.copyOf(picked));
    }

    private void show(List<Consequence> all) {
        Shown.when(again, !all.isEmpty());
        again.getChildren()
                .setAll(Labels.wrapping(Type.STRONG, text.of("nomination.again.before")));
        all.forEach(
                it -> again.getChildren().add(Labels.wrapping(Type.SECONDARY, words.again(it))));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }
}
