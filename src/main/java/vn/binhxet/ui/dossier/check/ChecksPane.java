package vn.binhxet.ui.dossier.check;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.handin.Completeness;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The points, what is missing first, each with its button. */
public final class ChecksPane {
    private final Text text;
    private final PointWords words;
    private final Consumer<Mending> mend;
    private final Label figures = Labels.of(Type.SECONDARY, "");
    private final RowList rows = new RowList();
    private final Card node;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param mend does what a button says
     */
    public ChecksPane(Text text, Consumer<Mending> mend) {
        this.text = text;
        this.mend = mend;
        words = new PointWords(text);
        figures.setId("dossier-figures");
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = Card.titled(text.of("dossier.checks"), figures).with(rows).flush();
    }

    public Node node() {
        return node;
    }

    public void show(Completeness now) {
        buttons.clear();
        List<Node> lines = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            now.of(weight).forEach(point -> lines.add(line(point)));
        }
        rows.show(lines);
        figures.setText(
                text.of(
                        "dossier.figures",
                        now.of(Weight.DONE).size(),
                        now.of(Weight.WARNS).size(),
                        now.of(Weight.HINDERS).size()));
    }

    /** The first button of what is missing; null where nothing is. */
    public @Nullable Button first() {
        return buttons.isEmpty() ? null : buttons.getFirst();
    }

    private Node line(Point point) {
        boolean done = point.weight() == Weight.DONE;
        Label sentence = Labels.wrapping(done ? Type.BODY : Type.STRONG, words.of(point));
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Row line = new Row(Icons.of(tone(point.weight()), 16), sentence);
        line.getStyleClass().add("check-row");
        Mending.of(point).map(this::button).ifPresent(line.getChildren()::add);
        return line;
    }

    private Button button(Mending mending) {
        Button button =
                Buttons.small(
                        Buttons.outlined(words.of(mending), null, () -> mend.accept(mending)));
        buttons.add(button);
        button.setId(
                mending instanceof Mending.Close
                        ? "dossier-close"
                        : "dossier-mend-" + buttons.size());
        return button;
    }

    private static Tone tone(Weight weight) {
        return switch (weight) {
            case HINDERS -> Tone.BAD;
            case WARNS -> Tone.WARN;
            case DONE -> Tone.GOOD;
        };
    }
}
