package vn.binhxet.ui.result.list;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.choice.Picks;
import vn.binhxet.ui.result.choice.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of the bloc, of whom the meeting agrees on some. */
public final class AgreePane {
    private final Agreeing model;
    private final Text text;
    private final Picks<UnitId> picks;
    private final RowList list = new RowList();
    private final TextField note = new TextField();
    private final Label count = Labels.of(Type.STRONG, "");
    private final VBox node;

    public AgreePane(Agreeing model) {
        this.model = model;
        text = model.text();
        note.setId("result-agree-note");
        picks = new Picks<>("result-agree-unit", model.chosen(), note::requestFocus);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(8, list, record(), Refused.label(model.asking().elsewhere(Set.of())));
        Shown.when(node, model.award().map(Optional::isPresent));
        model.lines().subscribe(this::show);
        model.chosen().subscribe(this::showCount);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        picks.focus();
    }

    private Node record() {
        note.setPromptText(text.of("result.agree.note"));
        note.textProperty().bindBidirectional(model.note());
        note.setOnAction(_ -> model.agree());
        Button agree = Buttons.outlined(text.of("result.agree.record"), null, model::agree);
        agree.setId("result-agree");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(12, count, note, agree);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 12, 0, 0));
        return line;
    }

    private void show(List<Agreeing.Line> lines) {
        List<CheckBox> boxes =
                picks.of(lines.stream().map(Agreeing.Line::unit).toList(), model.asking()::name);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(boxes.get(i), lines.get(i)));
        }
        list.show(rows);
        showCount();
    }

    private Row row(CheckBox box, Agreeing.Line line) {
        Row row = new Row(box);
        if (line.doubtful()) {
            row.getChildren().add(new Badge(Tone.WARN, text.of("result.agree.doubtful")));
        }
        String points = line.points() == null ? "" : model.asking().points(line.points());
        row.getChildren().add(Labels.of(Type.SECONDARY, points));
        return row;
    }

    private void showCount() {
        model.award()
                .getValue()
                .ifPresent(award ->
                        count.setText(
                                text.of(
                                        "result.agree.count",
                                        model.chosen().size(),
                                        award.quota())));
    }
}
