package vn.binhxet.ui.scoring.why;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.binhxet.core.ranking.Ladder.Parting;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.Locale;
import java.util.stream.Collectors;

/** From the sections to the total, to the class, to the place with every step that was asked. */
final class PageEnd {
    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;
    private final VBox lines = new VBox(10);

    PageEnd(PageWords words, Explanation explanation) {
        text = words.text();
        why = words.why();
        this.explanation = explanation;
    }

    Node node() {
        add("total", why.total(explanation), "");
        add(
                "class",
                why.heldClass(explanation.classStep()),
                why.nextClass(explanation.classStep()));
        add("place", why.place(explanation), why.gap(explanation));
        explanation.ladder().partingsOf(explanation.unit()).forEach(this::parting);
        VBox result = new VBox(10, Labels.of(Type.STRONG, text.of("why.result")), lines);
        result.getStyleClass().add("step-head");
        return result;
    }

    private void parting(Parting parting) {
        String told =
                parting.asked().stream().map(why::compared).collect(Collectors.joining("  ·  "));
        VBox both =
                new VBox(
                        2,
                        Labels.wrapping(Type.SECONDARY, why.parting(parting)),
                        Labels.wrapping(Type.BODY, told));
        both.setId("why-" + parting.side().name().toLowerCase(Locale.ROOT));
        lines.getChildren().add(both);
    }

    private void add(String fact, String value, String note) {
        VBox line =
                new VBox(
                        2,
                        Labels.of(Type.SECONDARY, text.of("why.fact." + fact)),
                        Labels.wrapping(Type.STRONG, value));
        if (!note.isEmpty()) {
            line.getChildren().add(Labels.wrapping(Type.SECONDARY, note));
        }
        lines.getChildren().add(line);
    }
}
