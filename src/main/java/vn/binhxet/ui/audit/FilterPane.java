package vn.binhxet.ui.audit;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which entries are shown: by words, person, screen, time, and whether they were taken back. */
final class FilterPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double TIME = 108;

    private final AuditViewModel model;
    private final Text text;
    private final TextField words = new TextField();
    private final ComboBox<@Nullable String> person = new ComboBox<>();
    private final ComboBox<@Nullable Place> place = new ComboBox<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final CheckBox takenBack;
    private final Label count = Labels.of(Type.SECONDARY, "");
    private final Card node;
    private boolean clearing;

    /**
     * @param toRows goes to the entries
     */
    FilterPane(AuditViewModel model, Runnable toRows) {
        this.model = model;
        text = model.text();
        takenBack = new CheckBox(text.of("audit.filter.takenBack"));
        takenBack.setMinWidth(CheckBox.USE_PREF_SIZE);
        takenBack.setId("audit-taken-back");
        field(words, "audit-words", "audit.filter.words");
        field(from, "audit-from", "audit.filter.from");
        field(to, "audit-to", "audit.filter.to");
        box(person, "audit-person", "audit.filter.person", 190);
        box(place, "audit-place", "audit.filter.place", 160);
        person.setButtonCell(new NameCell<>(one -> one, text.of("audit.filter.person.any")));
        person.setCellFactory(_ -> new NameCell<>(one -> one, text.of("audit.filter.person.any")));
        place.setButtonCell(new NameCell<>(text::word, text.of("audit.filter.place.any")));
        place.setCellFactory(_ -> new NameCell<>(text::word, text.of("audit.filter.place.any")));
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toRows.run();
                    }
                });
        node = new Card(rows());
        model.all().subscribe(this::offer);
        model.shown().subscribe(this::count);
    }

    Node node() {
        return node;
    }

    void focus() {
        words.requestFocus();
    }

    private Node rows() {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox first = new HBox(8, words, person, place);
        var clear = Buttons.small(Buttons.quiet(text.of("audit.filter.clear"), null, this::clear));
        clear.setId("audit-clear");
        HBox second = new HBox(8, from, to, takenBack, Labels.gap(), count, clear);
        second.setAlignment(Pos.CENTER_LEFT);
        takenBack.selectedProperty().subscribe((_, _) -> sift());
        return new VBox(8, first, second);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(text.of(key));
        field.setAccessibleText(text.of(key));
        if (!field.equals(words)) {
            field.setMinWidth(TIME);
            field.setMaxWidth(TIME);
        }
        field.textProperty().subscribe((_, _) -> sift());
    }

    private void box(ComboBox<?> box, String id, String key, double width) {
        box.setId(id);
        box.setAccessibleText(text.of(key));
        box.setMinWidth(width);
        box.setMaxWidth(width);
        box.valueProperty().subscribe((_, _) -> sift());
    }

    private void offer(List<AuditRow> all) {
        keep(
                person,
                all.stream().map(AuditRow::who).filter(who -> !who.isEmpty()).distinct().toList());
        keep(place, all.stream().map(AuditRow::place).distinct().sorted().toList());
    }

    /** First the choice of anything, then these; what is chosen stays. */
    private <T> void keep(ComboBox<@Nullable T> box, List<T> choices) {
        List<@Nullable T> offered = new ArrayList<>();
        offered.add(null);
        offered.addAll(choices);
        if (!box.getItems().equals(offered)) {
            T chosen = box.getValue();
            box.setItems(FXCollections.observableList(offered));
            box.setValue(chosen);
        }
    }

    private void clear() {
        clearing = true;
        words.clear();
        person.setValue(null);
        place.setValue(null);
        from.clear();
        to.clear();
        takenBack.setSelected(false);
        clearing = false;
        sift();
        focus();
    }

    private void sift() {
        if (!clearing) {
            model.filter()
                    .set(
                            new AuditFilter(
                                    words.getText(),
                                    person.getValue() == null ? "" : person.getValue(),
                                    place.getValue(),
                                    moment(from),
                                    moment(to),
                                    takenBack.isSelected()));
        }
    }

    /** A time that cannot be read is marked, and passes everything. */
    private @Nullable OffsetDateTime moment(TextField field) {
        Optional<OffsetDateTime> read = Moment.read(field.getText(), model.latest());
        field.pseudoClassStateChanged(DANGER, !field.getText().isBlank() && read.isEmpty());
        return read.orElse(null);
    }

    private void count(List<AuditRow> shown) {
        count.setText(text.of("audit.count", shown.size(), model.all().get().size()));
    }

    /** A choice by its name. */
    private static final class NameCell<T> extends ListCell<@Nullable T> {
        private final Function<T, String> name;
        private final String any;

        NameCell(Function<T, String> name, String any) {
            this.name = name;
            this.any = any;
            getStyleClass().add("shortening");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            boolean belowTheList = empty && getIndex() >= 0;
            setText(item != null ? name.apply(item) : belowTheList ? "" : any);
        }
    }
}
