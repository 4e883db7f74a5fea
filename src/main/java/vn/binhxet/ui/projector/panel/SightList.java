package vn.binhxet.ui.projector.panel;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.projector.lectern.Lectern;
import vn.binhxet.ui.projector.page.Sight;

import java.util.List;
import java.util.Locale;

/** All pages, with the keys that show them; the one in view is marked. */
final class SightList extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final int DIGITS = 10;
    private static final List<Sight> ALL = List.of(Sight.values());

    private final Lectern lectern;

    SightList(Lectern lectern, Text text) {
        super(2);
        this.lectern = lectern;
        for (Sight sight : ALL) {
            Button row = new Button(text.word(sight));
            row.setId("projector-" + sight.name().toLowerCase(Locale.ROOT));
            row.getStyleClass().setAll("projector-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setGraphic(KeyHint.cap(cap(sight)));
            row.setOnAction(_ -> lectern.show(sight));
            getChildren().add(row);
        }
    }

    /** The page a digit shows: 1 the first, 0 the tenth. */
    static Sight of(int digit) {
        return ALL.get((digit + DIGITS - 1) % DIGITS);
    }

    /** Greys what has nothing to show, and marks what is in view. */
    void look() {
        for (int i = 0; i < getChildren().size(); i++) {
            Sight sight = ALL.get(i);
            Button row = (Button) getChildren().get(i);
            row.setOpacity(lectern.has(sight) ? 1 : 0.45);
            boolean shown = !lectern.black().get() && lectern.sight().get() == sight;
            row.pseudoClassStateChanged(SHOWN, shown);
        }
    }

    /** Puts the focus on the page in view. */
    void focus() {
        getChildren().get(ALL.indexOf(lectern.sight().get())).requestFocus();
    }

    /** Moves the focus up or down. */
    void move(int step) {
        int at = getChildren().indexOf(getScene().getFocusOwner());
        int to = Math.clamp(at + step, 0, getChildren().size() - 1);
        getChildren().get(to).requestFocus();
    }

    private static String cap(Sight sight) {
        int number = ALL.indexOf(sight) + 1;
        return number <= DIGITS ? String.valueOf(number % DIGITS) : "↵";
    }
}
