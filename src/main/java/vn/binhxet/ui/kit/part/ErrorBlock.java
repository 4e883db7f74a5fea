package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that stands in the way, at once, above the form; not there while nothing does. Where a
 * problem has a field, its line leads there.
 */
public final class ErrorBlock extends VBox {
    private final Text text;
    private final String title;
    private final Function<Problem, Optional<Node>> where;
    private final boolean ofFile;

    /**
     * For a form.
     *
     * @param title key of a sentence that takes the number of problems
     * @param where the field of a problem, by its place
     */
    public ErrorBlock(Text text, String title, Function<Problem, Optional<Node>> where) {
        this(text, title, where, false);
    }

    /** For a file somebody wrote: each line begins with the place in it. */
    public static ErrorBlock ofFile(Text text, String title) {
        return new ErrorBlock(text, title, _ -> Optional.empty(), true);
    }

    private ErrorBlock(
            Text text, String title, Function<Problem, Optional<Node>> where, boolean ofFile) {
        this.text = text;
        this.title = title;
        this.where = where;
        this.ofFile = ofFile;
        getStyleClass().addAll("card", "edged", "error-block");
        Tone.BAD.on(this);
        show(List.of());
    }

    public void show(List<Problem> problems) {
        getChildren().clear();
        Shown.when(this, !problems.isEmpty());
        getChildren().add(head(problems.size()));
        problems.forEach(problem -> getChildren().add(line(problem)));
    }

    private Node head(int count) {
        HBox head = new HBox(Icons.of(Tone.BAD, 16), Labels.of(Type.STRONG, text.of(title, count)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("line");
        return head;
    }

    private Node line(Problem problem) {
        Label sentence =
                Labels.wrapping(Type.SECONDARY, ofFile ? text.at(problem) : text.of(problem));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(sentence);
        line.getStyleClass().addAll("line", "indented");
        where.apply(problem)
                .map(node -> Buttons.link(text.of("kit.errors.go"), node::requestFocus))
                .ifPresent(line.getChildren()::add);
        return line;
    }
}
