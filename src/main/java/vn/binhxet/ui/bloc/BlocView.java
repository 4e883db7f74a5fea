package vn.binhxet.ui.bloc;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.Shown;

import java.util.List;

/**
 * The units at the left, or what pasting or merging would do with them; the bloc, its guests and
 * what units held in earlier years at the right.
 */
final class BlocView {
    private static final double RIGHT = 340;

    private final BlocViewModel model;
    private final UnitsViewModel units;
    private final UnitsPane table;
    private final PastePane paste;
    private final MergePane merge;
    private final EntriesPane guests;
    private final EntriesPane honours;
    private final TextField name = new TextField();

    BlocView(BlocViewModel model, UnitsViewModel units, Clip clip) {
        this.model = model;
        this.units = units;
        Text text = model.text();
        table = new UnitsPane(units, clip);
        paste = new PastePane(units);
        merge = new MergePane(units);
        guests =
                new EntriesPane(
                        "bloc-guest",
                        text.of("bloc.guests"),
                        List.of(
                                GridColumn.growing(text.of("bloc.guests.name"), 130, 1),
                                GridColumn.growing(text.of("bloc.guests.role"), 130, 1)),
                        new Entries<>(model, new Guests(text)),
                        clip);
        honours =
                new EntriesPane(
                        "bloc-honour",
                        text.of("bloc.honours"),
                        List.of(
                                GridColumn.fixed(text.of("bloc.honours.year"), 60),
                                GridColumn.growing(text.of("bloc.honours.what"), 110, 1),
                                GridColumn.growing(text.of("bloc.honours.unit"), 110, 1)),
                        new Entries<>(model, new Honours(model)),
                        clip);
        units.preview().subscribe((_, _) -> focus());
        units.merging().subscribe((_, _) -> focus());
    }

    Parent build() {
        Node left = left();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox both = new HBox(12, left, right());
        both.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        StackPane body = new StackPane(both);
        body.setPadding(new Insets(0, 20, 12, 20));
        return body;
    }

    /** Puts the focus where typing goes on. */
    void focus() {
        if (units.preview().get().isPresent()) {
            paste.focus();
        } else if (units.merging().get().isPresent()) {
            merge.focus();
        } else {
            table.focus();
        }
    }

    private Node left() {
        Shown.when(paste.node(), units.preview().map(p -> p.isPresent()));
        Shown.when(merge.node(), units.merging().map(m -> m.isPresent()));
        Shown.when(
                table.node(),
                paste.node().visibleProperty().not().and(merge.node().visibleProperty().not()));
        Card card = new Card(table.node(), paste.node(), merge.node()).flush();
        card.setId("bloc-units");
        List.of(table.node(), paste.node(), merge.node())
                .forEach(node -> VBox.setVgrow(node, Priority.ALWAYS));
        return card;
    }

    private Node right() {
        Text text = model.text();
        TextField province = new TextField();
        name.setId("bloc-name");
        province.setId("bloc-province");
        model.bloc()
                .subscribe(bloc -> {
                    name.setText(bloc.name());
                    province.setText(bloc.province());
                });
        finished(name, model::name);
        finished(province, model::province);
        Card card =
                new Card(
                        new Field(text.of("bloc.name"), name),
                        new Field(text.of("bloc.province"), province));
        VBox.setVgrow(guests.node(), Priority.ALWAYS);
        VBox.setVgrow(honours.node(), Priority.ALWAYS);
        VBox column = new VBox(12, card, guests.node(), honours.node());
        column.setMinWidth(RIGHT);
        column.setMaxWidth(RIGHT);
        return column;
    }

    /** What becomes of words that were typed into a field. */
    private interface Finished {
        void with(String words, Runnable putBack);
    }

    /** A field is finished with Enter, or by leaving it. */
    private static void finished(TextField field, Finished what) {
        Runnable finish =
                () -> {
                    String words = field.getText();
                    what.with(words, () -> field.setText(words));
                };
        field.setOnAction(_ -> finish.run());
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        finish.run();
                    }
                });
    }

    /** Ctrl+Tab goes round the parts of the screen. */
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || !event.isShortcutDown()) {
            return;
        }
        event.consume();
        Node owner = name.getScene().getFocusOwner();
        if (isIn(owner, guests.node())) {
            honours.focus();
        } else if (isIn(owner, honours.node())) {
            focus();
        } else if (name.isFocused()) {
            guests.focus();
        } else {
            name.requestFocus();
        }
    }

    private static boolean isIn(Node node, Node region) {
        return node.equals(region) || (node.getParent() != null && isIn(node.getParent(), region));
    }
}
