package vn.binhxet.ui.regulation.scheme;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;

import java.util.List;

/** The tree, what can be done to the line in view, and what all of it adds up to. */
final class TreePane {
    private static final double ROW = 30;

    /** The keys nobody would guess; all of them are shown by F1. */
    private static final List<Integer> HINTED = List.of(0, 2, 4);

    private static final double LEAST = 400;
    private static final double SHARE = 0.45;

    private final TreeViewModel model;
    private final Runnable toForm;
    private final Runnable toSplit;
    private final ObservableList<TreeLine> lines = FXCollections.observableArrayList();
    private final ListView<TreeLine> list = new ListView<>(lines);
    private final Card node;
    private boolean showing;

    /**
     * @param toForm goes to the fields of the line in view
     * @param toSplit asks for the parts to split it into
     */
    TreePane(TreeViewModel model, Runnable toForm, Runnable toSplit) {
        this.model = model;
        this.toForm = toForm;
        this.toSplit = toSplit;
        list.setId("regulation-tree");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new TreeCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(picked -> {
                    if (picked != null && !showing) {
                        model.pick(picked);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new Card(buttons(), list, hints()).flush();
        model.lines().subscribe(this::show);
        model.draft().state().subscribe(_ -> show(model.lines().get()));
    }

    Node node() {
        return node;
    }

    /** Takes its share of the room there is. */
    void widthFrom(ObservableValue<? extends Number> whole) {
        node.prefWidthProperty().bind(whole.map(w -> Math.max(LEAST, w.doubleValue() * SHARE)));
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setMaxWidth(Region.USE_PREF_SIZE);
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    void focus() {
        if (model.picked().isEmpty() && !lines.isEmpty()) {
            model.pick(lines.getFirst());
        }
        list.requestFocus();
    }

    static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("regulation.key.add"), "Ctrl", "N"),
                KeyUse.of(text.of("regulation.key.addSection"), "Ctrl", "Shift", "N"),
                KeyUse.of(text.of("regulation.key.split"), "Ctrl", "D"),
                KeyUse.of(text.of("regulation.key.remove"), "Delete"),
                KeyUse.of(text.of("regulation.key.move"), "Ctrl", "Shift", "↑↓←→"),
                KeyUse.of(text.of("regulation.key.edit"), "Enter"),
                KeyUse.of(text.of("regulation.key.toTree"), "Esc"),
                KeyUse.of(text.of("regulation.key.undo"), "Ctrl", "Z"));
    }

    /** What works in the tree and in the fields beside it. */
    void pressedAnywhere(KeyEvent event) {
        if (!event.isShortcutDown()) {
            if (event.getCode() == KeyCode.INSERT) {
                event.consume();
                add();
            }
            return;
        }
        Runnable job =
                switch (event.getCode()) {
                    case N -> event.isShiftDown() ? this::addSection : this::add;
                    case D -> toSplit;
                    case UP -> event.isShiftDown() ? model::up : null;
                    case DOWN -> event.isShiftDown() ? model::down : null;
                    default -> null;
                };
        if (job != null) {
            event.consume();
            job.run();
        }
    }

    private void pressed(KeyEvent event) {
        boolean moving = event.isShortcutDown() && event.isShiftDown();
        Runnable job =
                switch (event.getCode()) {
                    case LEFT -> moving ? model::outdent : model::fold;
                    case RIGHT -> moving ? model::indent : model::unfold;
                    case DELETE -> model::remove;
                    case ENTER -> event.isShortcutDown() ? null : toForm;
                    case F2 -> toForm;
                    default -> null;
                };
        if (job != null) {
            event.consume();
            job.run();
        }
    }

    private void add() {
        model.add();
        toForm.run();
    }

    private void addSection() {
        model.addSection();
        toForm.run();
    }

    private Node buttons() {
        Text text = model.text();
        Button add =
                Buttons.outlined(text.of("regulation.tree.add"), BootstrapIcons.PLUS, this::add);
        add.setId("regulation-tree-add");
        Button section =
                Buttons.outlined(
                        text.of("regulation.tree.addSection"),
                        BootstrapIcons.FOLDER_PLUS,
                        this::addSection);
        HBox line =
                new HBox(
                        4,
                        Buttons.small(add),
                        Buttons.small(section),
                        icon("regulation.key.split", BootstrapIcons.DISTRIBUTE_VERTICAL, toSplit),
                        icon("regulation.tree.up", BootstrapIcons.ARROW_UP, model::up),
                        icon("regulation.tree.down", BootstrapIcons.ARROW_DOWN, model::down),
                        icon("regulation.tree.outdent", BootstrapIcons.ARROW_LEFT, model::outdent),
                        icon("regulation.tree.indent", BootstrapIcons.ARROW_RIGHT, model::indent),
                        icon("regulation.key.remove", BootstrapIcons.TRASH, model::remove));
        line.getStyleClass().add("tree-buttons");
        return line;
    }

    private Button icon(String words, Ikon icon, Runnable press) {
        Button button = Buttons.small(Buttons.quiet("", icon, press));
        button.setTooltip(new Tooltip(model.text().of(words)));
        button.setAccessibleText(model.text().of(words));
        button.setFocusTraversable(false);
        return button;
    }

    private Node hints() {
        FlowPane hints = new FlowPane(14, 4);
        HINTED.stream()
                .map(keys(model.text())::get)
                .forEach(use -> hints.getChildren().add(new KeyHint(use)));
        hints.getStyleClass().add("tree-hints");
        return hints;
    }

    private void show(List<TreeLine> now) {
        showing = true;
        if (now.size() == lines.size()) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(lines.get(i))) {
                    lines.set(i, now.get(i));
                }
            }
        } else {
            lines.setAll(now);
        }
        list.refresh();
        model.picked().ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
        showing = false;
    }

    private void select(TreeLine picked) {
        int at = lines.indexOf(picked);
        if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(at);
        }
        if (at >= 0 && list.getFocusModel().getFocusedIndex() != at) {
            list.getFocusModel().focus(at);
        }
        if (at >= 0) {
            reveal(at);
        }
    }

    /** Scrolls just so far that the line is in sight. */
    private void reveal(int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at);
        } else {
            list.scrollTo(at);
        }
    }
}
