package vn.binhxet.ui.ballot.hands;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A show of hands: one number a name, Enter to the next. */
public final class HandsPane {
    private final RoundUnderWay ballot;
    private final Map<UnitId, NumberField> fields = new LinkedHashMap<>();
    private final RowList rows = new RowList();
    private final Label voters = Labels.of(Type.SECONDARY, "");
    private final ErrorBlock errors;
    private final VBox node;

    public HandsPane(RoundUnderWay ballot) {
        this.ballot = ballot;
        Text text = ballot.text();
        errors = new ErrorBlock(text, "kit.errors.title", _ -> Optional.empty());
        Card card = Card.titled(text.of("ballot.hands"), voters).with(rows).flush();
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        node = new VBox(12, errors, card);
        ballot.counting().subscribe(this::follow);
        ballot.problems().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        fields.values().stream().findFirst().ifPresent(NumberField::requestFocus);
    }

    public void record() {
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        fields.forEach((unit, field) -> votes.put(unit, field.number()));
        int present = ballot.meeting().votersPresent();
        ballot.enter(new Totals(present, 0, votes, Map.of()));
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || counting.phase() != Counting.Phase.HANDS) {
            fields.clear();
            return;
        }
        voters.setText(ballot.text().of("ballot.hands.voters", ballot.meeting().votersPresent()));
        List<UnitId> names = counting.contest().candidates();
        if (!List.copyOf(fields.keySet()).equals(names)) {
            fields.clear();
            names.forEach(name -> fields.put(name, field(name)));
            rows.show(names.stream().map(name -> row(name, names.indexOf(name) + 1)).toList());
        }
    }

    private NumberField field(UnitId name) {
        NumberField field = new NumberField("ballot-hands-" + name, _ -> {});
        field.setOnAction(_ -> next(name));
        return field;
    }

    private Row row(UnitId name, int number) {
        Label label = Labels.wrapping(Type.BODY, ballot.meeting().bloc().name(name));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        NumberField field = fields.getOrDefault(name, field(name));
        return new Row(new NumberBox(Integer.toString(number)), label, field);
    }

    private void next(UnitId name) {
        List<UnitId> names = List.copyOf(fields.keySet());
        int after = names.indexOf(name) + 1;
        if (after < names.size()) {
            NumberField field = fields.get(names.get(after));
            if (field != null) {
                field.requestFocus();
            }
        } else {
            record();
        }
    }

    private void show(List<Problem> problems) {
        errors.show(problems);
    }
}
