package vn.binhxet.ui.result.office;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.text.RotationWords;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.choice.Refused;
import vn.binhxet.ui.result.choice.Ways;
import vn.binhxet.ui.result.choice.Ways.Way;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds an office next year. Enter goes from field to field and records at the last. */
public final class ElectPane {
    private static final double YEAR = 84;
    private static final int MOST_NAMED = 3;
    private static final Set<String> FIELDS =
            Set.of("unit", "year", "for", "against", "abstain", "how");

    private final Electing model;
    private final Text text;
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final Label turns = Labels.wrapping(Type.SECONDARY, "");
    private final TextField unit;
    private final TextField inFavour;
    private final TextField reason;
    private final Field unitField;
    private final Ways<Election> ways;
    private final HBox wayList = new HBox(16);
    private final Node votes;
    private final Node why;
    private final Card node;

    public ElectPane(Electing model) {
        this.model = model;
        text = model.text();
        ways = new Ways<>("result-elect", model.how(), this::afterUnit);
        unit = field("unit", model.unit());
        inFavour = field("for", model.opinions().inFavour());
        reason = field("reason", model.reason());
        unitField = labelled("result.elect.unit", unit, "unit");
        Button record = Buttons.outlined(text.of("result.elect.record"), null, model::elect);
        record.setId("result-elect");
        votes = votes();
        why = labelled("result.elect.reason", reason, "reason");
        Shown.when(votes, model.how().map(how -> !how.equals(Optional.of(Election.ROUND))));
        Shown.when(why, model.office().map(line -> line.filter(OfficeLine::isFilled).isPresent()));
        unit.setOnAction(_ -> afterUnit());
        reason.setOnAction(_ -> model.elect());
        node =
                new Card(
                        title,
                        turns,
                        who(),
                        new VBox(4, wayList, Refused.label(model.asking().at("how"))),
                        votes,
                        why,
                        Refused.label(model.asking().elsewhere(FIELDS)),
                        record);
        Shown.when(node, model.office().map(line -> line.isPresent()));
        model.office().subscribe(line -> line.ifPresent(this::show));
        model.found().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        unit.requestFocus();
    }

    private Node who() {
        TextField year = field("year", model.year());
        Field yearField = labelled("result.elect.year", year, "year");
        yearField.setMinWidth(YEAR);
        yearField.setMaxWidth(YEAR);
        HBox.setHgrow(unitField, Priority.ALWAYS);
        return new HBox(8, unitField, yearField);
    }

    private Node votes() {
        TextField against = field("against", model.opinions().against());
        TextField abstain = field("abstain", model.opinions().abstain());
        inFavour.setOnAction(_ -> against.requestFocus());
        against.setOnAction(_ -> abstain.requestFocus());
        abstain.setOnAction(_ -> afterVotes());
        HBox votes =
                new HBox(
                        8,
                        labelled("result.elect.for", inFavour, "for"),
                        labelled("result.elect.against", against, "against"),
                        labelled("result.elect.abstain", abstain, "abstain"));
        votes.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return votes;
    }

    private void afterUnit() {
        if (votes.isVisible()) {
            inFavour.requestFocus();
        } else {
            afterVotes();
        }
    }

    private void afterVotes() {
        if (why.isVisible()) {
            reason.requestFocus();
        } else {
            model.elect();
        }
    }

    private void show(OfficeLine line) {
        title.setText(text.of("result.elect.title", line.office().code()));
        turns.setText(model.rotation().map(new RotationWords(text)::line).orElse(""));
        wayList.getChildren().setAll(ways.of(model.ways().stream().map(this::way).toList()));
    }

    private Way<Election> way(Election way) {
        String words =
                switch (way) {
                    case ACCLAMATION -> text.of("result.elect.acclamation");
                    case ROTATION -> text.of("result.elect.rotation");
                    case ROUND -> text.of("result.elect.round");
                };
        return new Way<>(way, words, "", true);
    }

    /** Says whom the typed part of a name means. */
    private void show(List<Unit> found) {
        unitField.hint(
                switch (found.size()) {
                    case 0 ->
                            text.of(
                                    unit.getText().isBlank()
                                            ? "result.elect.unit.hint"
                                            : "result.elect.unit.none");
                    case 1 -> text.of("result.elect.unit.one", found.getFirst().id());
                    default ->
                            text.of(
                                    found.size() > MOST_NAMED
                                            ? "result.elect.unit.more"
                                            : "result.elect.unit.some",
                                    found.size(),
                                    found.stream().map(Unit::label).toList());
                });
    }

    private Field labelled(String key, TextField input, String place) {
        Field field = new Field(text.of(key), input);
        field.error().bind(model.asking().at(place));
        return field;
    }

    private static TextField field(String name, StringProperty typed) {
        TextField field = new TextField();
        field.setId("result-elect-" + name);
        field.textProperty().bindBidirectional(typed);
        return field;
    }
}
