package vn.binhxet.ui.welcome.nextyear;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.NextYear.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.text.YearWords;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may be changed before the new file is made. Enter goes from field to field and makes the
 * file at the last.
 */
final class FormPane {
    private final NextYearViewModel model;
    private final Text text;
    private final List<TextField> inputs = new ArrayList<>();
    private final Map<Entry, Field> fields = new EnumMap<>(Entry.class);
    private final ErrorBlock elsewhere;
    private final ScrollPane node;

    FormPane(NextYearViewModel model, Text text) {
        this.model = model;
        this.text = text;
        elsewhere = ErrorBlock.ofFile(text, "nextYear.errors");
        Label source = Labels.wrapping(Type.SECONDARY, "");
        model.words().subscribe(words -> source.setText(words.map(YearWords::source).orElse("")));
        Card card = Card.titled(text.of("nextYear.title"));
        card.with(source);
        for (Entry entry : Entry.values()) {
            card.with(field(entry));
        }
        card.with(
                Labels.wrapping(Type.CAPTION, text.of("nextYear.untouched")), elsewhere, buttons());
        node = new ScrollPane(card);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume); // no digit opens a tile here
        model.problems().subscribe(this::showProblems);
    }

    Region node() {
        return node;
    }

    void focus() {
        inputs.getFirst().requestFocus();
    }

    private Node field(Entry entry) {
        TextField input = new TextField();
        input.setId("nextYear-" + entry.name().toLowerCase(Locale.ROOT));
        input.textProperty().bindBidirectional(model.typed(entry));
        int next = inputs.size() + 1;
        input.setOnAction(_ -> onward(next));
        inputs.add(input);
        Field field = new Field(text.of("nextYear.entry." + entry), input);
        fields.put(entry, field);
        return field;
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
        create.setId("nextYear-create");
        Button leave = Buttons.quiet(text.of("welcome.new.leave"), null, model::leave);
        leave.setId("nextYear-leave");
        return new FlowPane(8, 4, create, leave);
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
        elsewhere.show(problems.stream().filter(p -> !isEntry(p.place())).toList());
    }

    private static boolean isEntry(String place) {
        return Arrays.stream(Entry.values()).anyMatch(entry -> entry.name().equals(place));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }
}
