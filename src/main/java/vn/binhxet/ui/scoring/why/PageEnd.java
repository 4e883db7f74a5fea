package vn.binhxet.ui.scoring.why;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.binhxet.core.ranking.Compared;
import vn.binhxet.core.ranking.Ladder;
import vn.binhxet.core.ranking.Rung;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;
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
        Ladder ladder = explanation.ladder();
        UnitId unit = explanation.unit();
        parting("above", ladder.above(unit), ladder.partingAbove(unit));
        ladder.of(unit)
                .filter(Rung::isShared)
                .ifPresent(rung -> steps("shared", text.of("why.shared"), rung.equalIn()));
        parting("below", ladder.below(unit), ladder.partingBelow(unit));
        VBox result = new VBox(10, Labels.of(Type.STRONG, text.of("why.result")), lines);
        result.getStyleClass().add("step-head");
        return result;
    }

    private void parting(String id, Optional<Rung> rung, List<Compared> steps) {
        rung.ifPresent(place ->
                steps(
                        id,
                        text.of("why.parting." + id, place.rank(), why.names(place.units())),
                        steps));
    }

    private void steps(String id, String heading, List<Compared> steps) {
        String told = steps.stream().map(why::compared).collect(Collectors.joining("  ·  "));
        VBox both =
                new VBox(
                        2,
                        Labels.wrapping(Type.SECONDARY, heading),
                        Labels.wrapping(Type.BODY, told));
        both.setId("why-" + id);
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
