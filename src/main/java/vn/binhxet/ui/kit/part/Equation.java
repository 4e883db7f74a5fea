package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** Numbers that must agree, each with its name below it, and whether they do. */
public final class Equation extends VBox {
    /**
     * One number of an equation.
     *
     * @param before the sign between it and the one before; empty for the first
     * @param figure the number
     * @param caption what it counts
     */
    public record Term(String before, String figure, String caption) {}

    private final Badge state = Badge.plain(Tone.NOT_BEGUN, "");
    private final HBox terms = new HBox();

    public Equation(String title) {
        HBox head = new HBox(Labels.of(Type.SECONDARY, title), Labels.gap(), state);
        head.setAlignment(Pos.CENTER_LEFT);
        terms.getStyleClass().add("terms");
        getStyleClass().add("equation");
        getChildren().addAll(head, terms);
    }

    /** With a line above it, where several stand below each other. */
    public Equation lined() {
        getStyleClass().add("lined");
        return this;
    }

    /**
     * Shows the numbers as they stand.
     *
     * @param word "khớp", or the difference in words
     */
    public void show(Tone tone, String word, List<Term> numbers) {
        state.show(tone, word);
        terms.getChildren().clear();
        for (Term term : numbers) {
            if (!term.before().isEmpty()) {
                terms.getChildren().add(sign(term.before()));
            }
            terms.getChildren().add(number(term));
        }
    }

    private static Node sign(String sign) {
        Label label = Labels.of(Type.BODY, sign);
        label.getStyleClass().add("sign");
        return label;
    }

    private static Node number(Term term) {
        VBox number =
                new VBox(
                        Labels.of(Type.FIGURE, term.figure()),
                        Labels.of(Type.CAPTION, term.caption()));
        number.setAlignment(Pos.TOP_CENTER);
        return number;
    }
}
