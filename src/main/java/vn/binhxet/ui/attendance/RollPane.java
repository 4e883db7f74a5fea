package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.RowList;

import java.util.List;

/**
 * The roll, a line a unit, and the field in which its names are typed. The field keeps the focus;
 * the list only shows.
 */
final class RollPane {
    private final AttendanceViewModel model;
    private final PersonPane person;
    private final TextField search = new TextField();
    private final RowList list = new RowList();
    private List<RollRow> rows = List.of();
    private final Card node;

    RollPane(AttendanceViewModel model, PersonPane person) {
        this.model = model;
        this.person = person;
        node = new Card(searchLine(), list).flush();
        list.setId("attendance-roll");
        VBox.setVgrow(list, Priority.ALWAYS);
        model.lines().subscribe(this::show);
        model.picked().subscribe(this::mark);
    }

    Node node() {
        return node;
    }

    void focus() {
        search.requestFocus();
    }

    /** What the keys do while the field has the focus. */
    static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("attendance.key.present"), "Enter"),
                KeyUse.of(text.of("attendance.key.absent"), "−"),
                KeyUse.of(text.of("attendance.key.proxy"), "*"),
                KeyUse.of(text.of("attendance.key.across"), "+"),
                KeyUse.of(text.of("attendance.key.leave"), "/"),
                KeyUse.of(text.of("attendance.key.pick"), "↑", "↓"));
    }

    private Node searchLine() {
        search.setId("attendance-search");
        search.setPromptText(model.text().of("attendance.search"));
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.setOnAction(_ -> person.present());
        FlowPane hints = new FlowPane(16, 6);
        keys(model.text()).forEach(key -> hints.getChildren().add(new KeyHint(key)));
        VBox head = new VBox(8, search, hints);
        head.getStyleClass().add("roll-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "-" -> {
                event.consume();
                person.startAbsent();
            }
            case "*" -> {
                event.consume();
                person.startProxy();
            }
            case "+" -> {
                event.consume();
                person.startAcross();
            }
            case "/" -> {
                event.consume();
                person.startLeaving();
            }
            default -> {}
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.pickFurther(event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void show(List<RollLine> lines) {
        rows = lines.stream().map(line -> row(line)).toList();
        list.show(rows.stream().map(RollRow::node).toList());
        mark(model.picked().get());
    }

    private RollRow row(RollLine line) {
        return new RollRow(line, model, person::startLeaving);
    }

    private void mark(@Nullable RollLine picked) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(picked != null && picked.number() == i + 1);
        }
        if (picked != null) {
            list.reveal(picked.number() - 1);
        }
    }
}
