package vn.binhxet.ui.kit.part;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A number in a box, as printed on a paper or in a list of places; inverted when marked. */
public final class NumberBox extends Label {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    public NumberBox(String number) {
        super(number);
        getStyleClass().add("number-box");
    }

    public void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }
}
