package vn.binhxet.document;

import vn.binhxet.core.ranking.Compared;
import vn.binhxet.core.ranking.Ladder;
import vn.binhxet.core.ranking.Rung;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From the sums of the sections to the total, the class and the place, as sentences. */
final class PlaceSteps {
    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;
    private final List<Block> blocks = new ArrayList<>();

    PlaceSteps(Text text, WhyWords why, Explanation explanation) {
        this.text = text;
        this.why = why;
        this.explanation = explanation;
    }

    List<Block> blocks() {
        say("total", why.total(explanation), text.of("why.assigned", explanation.row().assigned()));
        say(
                "class",
                why.heldClass(explanation.classStep()),
                why.nextClass(explanation.classStep()));
        say("place", why.place(explanation), why.gap(explanation));
        Ladder ladder = explanation.ladder();
        UnitId unit = explanation.unit();
        parting("above", ladder.above(unit), ladder.partingAbove(unit));
        ladder.of(unit)
                .filter(Rung::isShared)
                .ifPresent(rung -> steps(text.of("why.shared"), rung.equalIn()));
        parting("below", ladder.below(unit), ladder.partingBelow(unit));
        if (explanation.isBonusCapped()) {
            add(
                    text.of(
                            "why.bonusCap",
                            why.points(explanation.bonusBeforeCap()),
                            why.points(explanation.row().bonus())));
        }
        return blocks;
    }

    private void say(String fact, String value, String note) {
        String name = text.of("why.fact." + fact);
        add(
                note.isEmpty()
                        ? text.of("paper.why.fact", name, value)
                        : text.of("paper.why.noted", name, value, note));
    }

    private void parting(String where, Optional<Rung> rung, List<Compared> compared) {
        rung.ifPresent(place -> {
            String names = why.names(place.units());
            steps(text.of("why.parting." + where, place.rank(), names), compared);
        });
    }

    private void steps(String heading, List<Compared> compared) {
        String told = compared.stream().map(why::compared).collect(Collectors.joining("; "));
        add(text.of("paper.why.compared", heading, told));
    }

    private void add(String words) {
        blocks.add(new Paragraph(Paragraph.Role.BODY, words));
    }
}
