package vn.binhxet.ui.regulation.scheme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** A line of the tree: code, title, what it can give, and a mark where something is wrong in it. */
final class TreeCell extends ListCell<TreeLine> {
    private static final double INDENT = 18;

    private final TreeViewModel model;

    TreeCell(TreeViewModel model) {
        this.model = model;
        setPrefWidth(0);
        getStyleClass().add("tree-line");
    }

    @Override
    protected void updateItem(@Nullable TreeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : row(line));
    }

    private Node row(TreeLine line) {
        Text text = model.text();
        Region indent = new Region();
        indent.setMinWidth(INDENT * line.depth());
        Type type = line.isSection() ? Type.STRONG : Type.BODY;
        Label title = Labels.shortening(type, line.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(8, indent);
        if (line.isSection()) {
            Node fold =
                    Icons.of(
                            model.isFolded(line)
                                    ? BootstrapIcons.CHEVRON_RIGHT
                                    : BootstrapIcons.CHEVRON_DOWN,
                            12);
            fold.setOnMouseClicked(_ -> {
                model.pick(line);
                if (model.isFolded(line)) {
                    model.unfold();
                } else {
                    model.fold();
                }
            });
            row.getChildren().add(fold);
        }
        row.getChildren().addAll(Labels.of(Type.SECONDARY, line.line().code().value()), title);
        if (model.draft().state().get().problemAt(line.place()).isPresent()) {
            row.getChildren().add(Icons.of(Tone.BAD, 14));
        }
        row.getChildren()
                .add(
                        Labels.of(
                                line.isSection() ? Type.STRONG : Type.BODY,
                                text.of("regulation.points", line.max())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
