package vn.binhxet.document.points;

import vn.binhxet.core.ranking.Ladder.Parting;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.ArrayList;
import java.util.List;
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
        explanation.ladder().partingsOf(explanation.unit()).forEach(this::parting);
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

    private void parting(Parting parting) {
        String told = parting.asked().stream().map(why::compared).collect(Collectors.joining("; "));
        add(text.of("paper.why.compared", why.parting(parting), told));
    }

    private void add(String words) {
        blocks.add(new Paragraph(Paragraph.Role.BODY, words));
    }
}
