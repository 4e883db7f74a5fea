package vn.binhxet.ui.kit.matrix;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.part.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Above the cells: the titles of the bands, and below them the heads of the columns in view. */
final class HeadPane extends Pane {
    static final double BAND = 26;
    static final double HEAD = 36;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass EDGE = PseudoClass.getPseudoClass("band");

    private final IntConsumer fold;
    private final List<Label> bands = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private Columns columns = new Columns(List.of());

    HeadPane(IntConsumer fold) {
        this.fold = fold;
        Clipped.to(this);
    }

    void show(Columns all) {
        columns = all;
        getChildren().removeAll(bands);
        bands.clear();
        for (int i = 0; i < all.bands().size(); i++) {
            bands.add(band(i, all.bands().get(i)));
        }
        getChildren().addAll(bands);
    }

    /** Brings the nodes in line with what is in view. */
    void refresh(double x, int current) {
        for (int i = 0; i < bands.size(); i++) {
            placeBand(i, x);
        }
        heads.forEach(head -> head.setVisible(false));
        if (columns.count() == 0 || getWidth() <= 0) {
            return;
        }
        int first = columns.at(x);
        int last = columns.at(x + getWidth() - 1);
        for (int i = heads.size(); i <= last - first; i++) {
            heads.add(head());
        }
        for (int column = first; column <= last; column++) {
            placeHead(heads.get(column - first), column, x, column == current);
        }
    }

    private Label band(int number, GridBand band) {
        Label label = new Label();
        label.getStyleClass().addAll("grid-band", "shortening");
        label.setManaged(false);
        label.setTooltip(new Tooltip(band.title()));
        if (band.fold() != GridBand.Fold.NEVER) {
            boolean folded = band.fold() == GridBand.Fold.FOLDED;
            label.setGraphic(
                    Icons.of(
                            folded ? BootstrapIcons.CHEVRON_RIGHT : BootstrapIcons.CHEVRON_DOWN,
                            12));
            label.getStyleClass().add("folds");
            label.setOnMouseClicked(_ -> fold.accept(number));
        }
        return label;
    }

    /** The title stands in the middle of what can be seen of its band. */
    private void placeBand(int number, double x) {
        Label label = bands.get(number);
        GridBand band = columns.bands().get(number);
        double left = Math.max(columns.bandLeft(number) - x, 0);
        double right = Math.min(columns.bandRight(number) - x, getWidth());
        label.setVisible(right > left);
        label.setText(band.title());
        if (label.prefWidth(-1) > right - left) {
            label.setText(band.brief());
        }
        label.resizeRelocate(left, 0, Math.max(0, right - left), BAND);
    }

    private Label head() {
        Label label = new Label();
        label.getStyleClass().add("grid-head");
        label.setManaged(false);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setTooltip(new Tooltip());
        getChildren().add(label);
        return label;
    }

    private void placeHead(Label label, int number, double x, boolean current) {
        GridColumn column = columns.get(number);
        label.setVisible(true);
        label.setText(column.head());
        label.getTooltip().setText(column.title());
        label.pseudoClassStateChanged(CURRENT, current);
        label.pseudoClassStateChanged(EDGE, columns.startsBand(number));
        label.resizeRelocate(columns.left(number) - x, BAND, column.width(), HEAD);
    }
}
