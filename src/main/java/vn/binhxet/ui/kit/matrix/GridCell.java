package vn.binhxet.ui.kit.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.kit.matrix.CellLook.Mark;

/** One cell on the screen, used again and again for what comes into view. */
final class GridCell extends Region {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass BAND = PseudoClass.getPseudoClass("band");
    private static final PseudoClass ROW = PseudoClass.getPseudoClass("row");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double EDGE = 6;
    private static final double CORNER = 7;

    private final Text words = new Text();
    private final Polygon corner = new Polygon(0, 0, CORNER, 0, CORNER, CORNER);
    private @Nullable CellLook shown;

    GridCell() {
        getStyleClass().add("matrix-cell");
        words.getStyleClass().add("words");
        words.setTextOrigin(VPos.TOP);
        corner.getStyleClass().add("corner");
        corner.setManaged(false);
        corner.setVisible(false);
        setManaged(false);
        getChildren().addAll(words, corner);
    }

    void show(CellLook look) {
        if (look.equals(shown)) {
            return;
        }
        shown = look;
        words.setText(look.words());
        pseudoClassStateChanged(PALE, look.marks().contains(Mark.PALE));
        pseudoClassStateChanged(STRONG, look.marks().contains(Mark.STRONG));
        pseudoClassStateChanged(DOUBT, look.marks().contains(Mark.DOUBT));
        corner.setVisible(look.marks().contains(Mark.CORNER));
    }

    /** Whether a band begins with it. */
    void edge(boolean band) {
        pseudoClassStateChanged(BAND, band);
    }

    void mark(boolean row, boolean chosen, boolean current) {
        pseudoClassStateChanged(ROW, row);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    protected void layoutChildren() {
        double width = words.getLayoutBounds().getWidth();
        double height = words.getLayoutBounds().getHeight();
        words.relocate(
                snapPositionX(getWidth() - width - EDGE),
                snapPositionY((getHeight() - height) / 2));
        corner.relocate(getWidth() - CORNER, 0);
    }
}
