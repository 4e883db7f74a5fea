package vn.binhxet.ui.regulation.scheme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;

import java.util.List;

/** The table of criteria: the tree at the left, the line in view at the right. */
public final class SchemePane {
    private static final double SHORT = 130;

    private final TreeViewModel model;
    private final Form form;
    private final Form head;
    private final TreePane tree;
    private final VBox beside = new VBox(12);
    private final ScrollPane right = new ScrollPane(beside);
    private final Badge sum = new Badge(Tone.GOOD, "");
    private final HBox node = new HBox(12);
    private @Nullable CriterionPane line;
    private @Nullable SplitPane splitting;
    private int visit = -1;

    public SchemePane(Draft draft, Text text) {
        model = new TreeViewModel(draft, text);
        form = new Form(draft, text);
        head = new Form(draft, text);
        tree = new TreePane(model, this::toForm, this::toSplit);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("row-list");
        VBox column = new VBox(12, scaleCard(), right);
        VBox.setVgrow(right, Priority.ALWAYS);
        tree.node().setId("regulation-tree-card");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        node.getChildren().addAll(tree.node(), column);
        tree.widthFrom(node.widthProperty());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        draft.state().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        tree.focus();
    }

    /** Brings the line into view in which this place is, and goes to its fields. */
    public void show(String place) {
        model.find(place).ifPresent(model::pick);
        toForm();
    }

    public static List<KeyUse> keys(Text text) {
        return TreePane.keys(text);
    }

    private Node scaleCard() {
        Text text = model.text();
        var scale =
                head.labelled(
                        "regulation.scale",
                        head.entry("regulation-scale", RegulationParts.SCALE, Reading.points(text)),
                        "scale");
        scale.setMaxWidth(SHORT);
        var decimals =
                head.labelled(
                        "regulation.decimals",
                        head.choice(
                                "regulation-decimals",
                                RegulationParts.DECIMALS,
                                () -> List.of(0, 1, 2, 3, 4, 5, 6),
                                String::valueOf),
                        "decimals");
        decimals.setMaxWidth(SHORT);
        HBox figures = new HBox(12, scale, decimals, sum);
        figures.setAlignment(Pos.BOTTOM_LEFT);
        return new Card(figures);
    }

    private void show(Draft.State now) {
        showSum(now.scheme());
        head.refresh();
        if (visit == now.visit()) {
            form.refresh();
            return;
        }
        visit = now.visit();
        form.clear();
        beside.getChildren().clear();
        line = null;
        splitting = null;
        model.picked().ifPresentOrElse(this::showLine, this::showNone);
    }

    private void showLine(TreeLine picked) {
        CriterionPane pane = new CriterionPane(model, form, picked);
        line = pane;
        beside.getChildren().setAll(new Card(pane.node()));
    }

    private void showNone() {
        Text text = model.text();
        boolean empty = model.scheme().sections().isEmpty();
        beside.getChildren()
                .setAll(
                        new Card(
                                new EmptyState(
                                        BootstrapIcons.LIST_NESTED,
                                        text.of(
                                                empty
                                                        ? "regulation.empty"
                                                        : "regulation.nonePicked"),
                                        text.of(
                                                empty
                                                        ? "regulation.empty.how"
                                                        : "regulation.nonePicked.how"))));
    }

    private void showSum(Scheme scheme) {
        Points given = scheme.sumOfMaxima();
        int missing = scheme.scale().compareTo(given);
        Points difference = new Points(scheme.scale().value().subtract(given.value()).abs());
        String key =
                missing == 0
                        ? "regulation.sum.equal"
                        : missing > 0 ? "regulation.sum.missing" : "regulation.sum.over";
        sum.show(
                missing == 0 ? Tone.GOOD : Tone.WARN,
                model.text().of(key, given, scheme.scale(), difference));
    }

    private void toForm() {
        if (line != null) {
            right.setVvalue(0);
            line.focus();
        }
    }

    private void toSplit() {
        model.picked()
                .filter(picked -> !picked.isSection())
                .ifPresent(picked -> {
                    SplitPane pane = new SplitPane(model, picked, this::splitDone);
                    splitting = pane;
                    beside.getChildren().setAll(pane.node());
                    pane.node().applyCss();
                    pane.focus();
                });
    }

    private void splitDone() {
        visit = -1;
        show(model.draft().state().get());
        tree.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !tree.hasFocus()) {
            event.consume();
            if (splitting == null) {
                tree.focus();
            } else {
                splitDone();
            }
        } else {
            tree.pressedAnywhere(event);
        }
    }
}
