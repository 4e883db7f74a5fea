package vn.binhxet.ui.scoring.why;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.binhxet.core.why.Explanation;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** Who it is about, and what comes out: total, class, place, and how far the next place is. */
final class PageHead {
    private static final double FACT = 232;

    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;
    private final String name;

    PageHead(PageWords words, Explanation explanation) {
        text = words.text();
        why = words.why();
        this.explanation = explanation;
        name = words.name().apply(explanation.unit());
    }

    Node node() {
        Label title = Labels.wrapping(Type.TITLE, name);
        title.setId("why-unit");
        VBox head = new VBox(6, title);
        if (explanation.provisional()) {
            Badge provisional = new Badge(Tone.WARN, text.of("why.provisional"));
            head.getChildren().add(new HBox(provisional));
        }
        FlowPane facts =
                new FlowPane(
                        16,
                        8,
                        fact("total", total(), assigned()),
                        fact(
                                "class",
                                why.heldClass(explanation.classStep()),
                                why.nextClass(explanation.classStep())),
                        fact("place", why.place(explanation), why.gap(explanation)));
        VBox both = new VBox(10, head, facts);
        both.getStyleClass().add("page-head");
        return both;
    }

    private String total() {
        return why.points(explanation.row().total());
    }

    private String assigned() {
        return text.of("why.assigned", explanation.row().assigned());
    }

    private Node fact(String id, String value, String note) {
        Label figure = Labels.wrapping(Type.FIGURE, value);
        figure.setId("why-" + id);
        VBox fact =
                new VBox(
                        2,
                        Labels.of(Type.SECONDARY, text.of("why.fact." + id)),
                        figure,
                        Labels.wrapping(Type.CAPTION, note));
        fact.setAlignment(Pos.TOP_LEFT);
        fact.setPrefWidth(id.equals("place") ? FACT * 2 : FACT);
        return fact;
    }
}
