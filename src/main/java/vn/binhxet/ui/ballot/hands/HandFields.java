package vn.binhxet.ui.ballot.hands;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of a hand count: the papers first, then name by name. */
final class HandFields {
    private static final double NUMBER = 84;

    private final Text text;
    private final Consumer<HandSheet> filled;
    private final Runnable done;
    private final Map<String, NumberField> fields = new LinkedHashMap<>();
    private final HBox papers = new HBox(12);
    private final HBox heads = new HBox(8);
    private final RowList names = new RowList();
    private final Card list;
    private final VBox node;
    private @Nullable Contest contest;
    private boolean opening;

    /**
     * @param filled gets the sheet with every number typed
     * @param done after Enter in the last field
     */
    HandFields(Text text, Consumer<HandSheet> filled, Runnable done) {
        this.text = text;
        this.filled = filled;
        this.done = done;
        heads.setAlignment(Pos.CENTER_RIGHT);
        list = Card.titled(text.of("ballot.hands.names"), heads).with(names).flush();
        VBox.setVgrow(names, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(12, new Card(papers), list);
    }

    Node node() {
        return node;
    }

    /** The first field that is empty, or else the first. */
    void focus() {
        fields.values().stream()
                .filter(field -> field.getText().isEmpty())
                .findFirst()
                .or(() -> fields.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** The field of a place. */
    Optional<Node> at(String place) {
        return Optional.ofNullable(fields.get(place));
    }

    void open(HandSheet sheet) {
        opening = true;
        contest = sheet.contest();
        fields.clear();
        boolean onPaper = sheet.contest().method().onPaper();
        NumberField returned = field("returned", sheet.returned());
        papers.getChildren()
                .setAll(
                        named(
                                onPaper ? "ballot.byHand.returned" : "ballot.hands.returned",
                                returned));
        if (onPaper) {
            papers.getChildren()
                    .add(named("ballot.byHand.invalid", field("invalid", sheet.invalid())));
        }
        heads.getChildren().clear();
        if (sheet.saysNo()) {
            heads.getChildren().addAll(head("ballot.hands.yes"), head("ballot.hands.no"));
        }
        names.show(sheet.contest().candidates().stream().map(name -> row(sheet, name)).toList());
        opening = false;
    }

    private Row row(HandSheet sheet, UnitId name) {
        Label label = Labels.wrapping(Type.BODY, text.of("ballot.name", name));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Row row = new Row(new NumberBox(sheet.contest().printed(name)), label);
        row.getChildren().add(field(HandSheet.place("votes", name), sheet.votes().get(name)));
        if (sheet.saysNo()) {
            row.getChildren()
                    .add(field(HandSheet.place("against", name), sheet.against().get(name)));
        }
        int index = sheet.contest().candidates().indexOf(name);
        row.getChildren()
                .forEach(cell ->
                        cell.focusedProperty()
                                .subscribe((_, in) -> {
                                    if (in) {
                                        names.reveal(index);
                                    }
                                }));
        return row.lined();
    }

    private NumberField field(String place, @Nullable Integer number) {
        NumberField field = new NumberField(id(place), _ -> changed());
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setMinWidth(NUMBER);
        field.setMaxWidth(NUMBER);
        if (number != null) {
            field.show(number);
        }
        field.setOnAction(_ -> enter(field));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(field, event));
        fields.put(place, field);
        return field;
    }

    private static String id(String place) {
        return "ballot-hands-" + place.replaceAll("[\"\\]]", "").replace('[', '-');
    }

    private void press(NumberField field, KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            event.consume();
            List<NumberField> all = List.copyOf(fields.values());
            all.get(Math.clamp(all.indexOf(field) + by, 0, all.size() - 1)).requestFocus();
        }
    }

    private void enter(NumberField from) {
        List<NumberField> all = List.copyOf(fields.values());
        int next = all.indexOf(from) + 1;
        if (next < all.size()) {
            all.get(next).requestFocus();
        } else {
            done.run();
        }
    }

    private void changed() {
        if (contest != null && !opening) {
            filled.accept(
                    new HandSheet(
                            contest,
                            number("returned"),
                            contest.method().onPaper() ? number("invalid") : (Integer) 0,
                            column("votes", contest),
                            column("against", contest)));
        }
    }

    private Map<UnitId, @Nullable Integer> column(String column, Contest of) {
        Map<UnitId, @Nullable Integer> numbers = new LinkedHashMap<>();
        for (UnitId name : of.candidates()) {
            String place = HandSheet.place(column, name);
            if (fields.containsKey(place)) {
                numbers.put(name, number(place));
            }
        }
        return numbers;
    }

    private @Nullable Integer number(String place) {
        NumberField field = fields.get(place);
        return field == null || field.getText().isEmpty() ? null : (Integer) field.number();
    }

    private Node named(String key, NumberField input) {
        return new Field(text.of(key), input);
    }

    private Node head(String key) {
        Label head = Labels.of(Type.CAPTION, text.of(key));
        head.setMinWidth(NUMBER);
        head.setAlignment(Pos.CENTER_RIGHT);
        return head;
    }
}
