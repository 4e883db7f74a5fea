package vn.binhxet.ui.ballot.hands;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Equation;
import vn.binhxet.ui.kit.part.Equation.Term;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;

import java.util.List;

/** The equations of a hand count, live. */
final class HandEquations {
    private final HandsViewModel model;
    private final Text text;
    private final Equation returned;
    private final Equation raised;
    private final Equation valid;
    private final Equation each;
    private final Equation sum;
    private final Card node;

    HandEquations(HandsViewModel model) {
        this.model = model;
        text = model.ballot().text();
        returned = new Equation(text.of("ballot.equation.returned"));
        raised = new Equation(text.of("ballot.equation.raised"));
        valid = new Equation(text.of("ballot.equation.valid")).lined();
        each = new Equation(text.of("ballot.equation.each")).lined();
        sum = new Equation(text.of("ballot.equation.choices")).lined();
        node =
                Card.titled(text.of("ballot.equations"))
                        .with(returned, raised, valid, each, sum)
                        .flush();
        model.sheet().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(@Nullable HandSheet sheet) {
        Counting counting = model.ballot().counting().get();
        if (sheet == null || counting == null) {
            return;
        }
        boolean papers = sheet.contest().method().onPaper();
        Shown.when(returned, papers);
        Shown.when(raised, !papers);
        Shown.when(valid, papers);
        Shown.when(sum, sheet.contest().method().limitsNames());
        int in = sheet.totals().returned();
        int issued = counting.round().issued();
        atMost(returned, in, "ballot.term.returned", issued, "ballot.term.issued");
        atMost(raised, in, "ballot.term.raised", counting.voters(), "ballot.term.voters");
        boolean fine = sheet.valid() >= 0;
        valid.show(
                fine ? Tone.GOOD : Tone.BAD,
                fine ? text.of("ballot.equation.agrees") : over(-sheet.valid()),
                List.of(
                        term("", in, "ballot.term.returned"),
                        term("=", Math.max(0, sheet.valid()), "ballot.term.valid"),
                        term("+", sheet.totals().invalid(), "ballot.term.invalid")));
        atMost(
                each,
                sheet.highest(),
                "ballot.term.highest",
                sheet.valid(),
                papers ? "ballot.term.valid" : "ballot.term.voters");
        atMost(sum, sheet.sum(), "ballot.term.choices", sheet.most(), "ballot.term.mostChoices");
    }

    private void atMost(Equation equation, int part, String what, int whole, String ofWhat) {
        boolean within = part <= whole;
        equation.show(
                within ? Tone.GOOD : Tone.BAD,
                within ? text.of("ballot.equation.within") : over(part - whole),
                List.of(term("", part, what), term("≤", whole, ofWhat)));
    }

    private String over(int by) {
        return text.of("ballot.equation.tooMany", by);
    }

    private Term term(String before, int figure, String key) {
        return new Term(before, Integer.toString(figure), text.of(key));
    }
}
