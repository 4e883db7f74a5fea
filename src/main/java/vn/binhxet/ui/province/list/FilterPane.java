package vn.binhxet.ui.province.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Order;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Sifting;
import vn.binhxet.ui.province.tray.Tray;

/** Which dossiers are shown and in what order; what is taken off the tray. */
final class FilterPane {
    private static final double ORDER = 176;

    private final Tray tray;
    private final Text text;
    private final Runnable toRows;
    private final TextField words = new TextField();
    private final CheckBox remarks;
    private final ComboBox<Order> order = new ComboBox<>();
    private final Button direction = Buttons.outlined("", null, this::turn);
    private final Label count = Labels.of(Type.SECONDARY, "");
    private final Card node;

    /**
     * @param clear takes everything off
     * @param toRows goes to the dossiers
     */
    FilterPane(Tray tray, Text text, Runnable clear, Runnable toRows) {
        this.tray = tray;
        this.text = text;
        this.toRows = toRows;
        remarks = new CheckBox(text.of("province.filter.remarks"));
        remarks.setId("province-remarks");
        remarks.setMinWidth(CheckBox.USE_PREF_SIZE);
        remarks.setOnAction(_ -> sift(now().remarksOnly(remarks.isSelected())));
        count.setId("province-count");
        field();
        orders();
        HBox first = new HBox(8, words, count, order, direction);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(8, remarks, Labels.gap(), remove(), all(clear));
        second.setAlignment(Pos.CENTER_LEFT);
        node = new Card(new VBox(8, first, second));
        tray.sifting().subscribe(this::show);
        tray.shown().subscribe(_ -> count());
    }

    Node node() {
        return node;
    }

    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private void field() {
        words.setId("province-words");
        words.setPromptText(text.of("province.filter.words"));
        words.setAccessibleText(text.of("province.filter.words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe((_, typed) -> sift(now().words(typed)));
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toRows.run();
                    }
                });
    }

    private void orders() {
        order.setId("province-order");
        order.setAccessibleText(text.of("province.order"));
        order.setMinWidth(ORDER);
        order.setMaxWidth(ORDER);
        order.getItems().setAll(Order.values());
        order.setConverter(new OrderWords());
        order.setOnAction(_ -> sift(now().by(order.getValue(), now().descending())));
        direction.setId("province-direction");
    }

    private Button remove() {
        Button button =
                Buttons.small(
                        Buttons.quiet(
                                text.of("province.remove"), BootstrapIcons.X, this::removePicked));
        button.setId("province-remove");
        button.setTooltip(new Tooltip(text.of("province.remove.key")));
        return button;
    }

    private Button all(Runnable clear) {
        Button button =
                Buttons.small(
                        Buttons.quiet(text.of("province.clear"), BootstrapIcons.TRASH, clear));
        button.setId("province-clear");
        return button;
    }

    private void removePicked() {
        Received picked = tray.picked().get();
        if (picked != null) {
            tray.remove(picked);
        }
    }

    private Sifting now() {
        return tray.sifting().get();
    }

    private void sift(Sifting wanted) {
        tray.sifting().set(wanted);
    }

    private void turn() {
        sift(now().by(now().order(), !now().descending()));
    }

    private void show(Sifting now) {
        if (!words.getText().equals(now.words())) {
            words.setText(now.words());
        }
        remarks.setSelected(now.remarksOnly());
        order.setValue(now.order());
        direction.setGraphic(
                Icons.of(now.descending() ? BootstrapIcons.SORT_DOWN : BootstrapIcons.SORT_UP, 16));
        String means = text.of(now.descending() ? "province.descending" : "province.ascending");
        direction.setAccessibleText(means);
        direction.setTooltip(new Tooltip(means));
    }

    private void count() {
        count.setText(
                text.of("province.count", tray.shown().get().size(), tray.all().get().size()));
    }

    /** Orders by their words; nobody types one. */
    private final class OrderWords extends StringConverter<Order> {
        @Override
        public String toString(@Nullable Order one) {
            return one == null ? "" : text.of("province.order." + one);
        }

        @Override
        public Order fromString(String words) {
            return Order.ARRIVAL;
        }
    }
}
