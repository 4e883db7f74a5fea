package vn.binhxet.ui.ballot.round;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Equation;
import vn.binhxet.ui.kit.part.Equation.Term;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;

import java.util.List;

/**
 * The equations, live: what was issued, what came back, what was typed. Nothing here tells what any
 * name got.
 */
public final class NumbersPane {
    private final Text text;
    private final Equation issued;
    private final Equation returned;
    private final Equation typed;
    private final Equation choices;
    private final VBox node;

    public NumbersPane(RoundUnderWay ballot) {
        text = ballot.text();
        issued = new Equation(text.of("ballot.equation.issued"));
        returned = new Equation(text.of("ballot.equation.returned")).lined();
        typed = new Equation(text.of("ballot.equation.typed")).lined();
        choices = new Equation(text.of("ballot.equation.choices")).lined();
        Card equations =
                Card.titled(text.of("ballot.equations"), exchange(ballot))
                        .with(issued, returned, typed, choices)
                        .flush();
        node = new VBox(12, equations, new SlipPane(ballot).node());
        ballot.counting().subscribe(this::follow);
    }

    public Node node() {
        return node;
    }

    /** A voter brings back a spoiled paper and gets another. */
    private Node exchange(RoundUnderWay ballot) {
        Button exchange = Buttons.link(text.of("ballot.slip.replace"), ballot::replaceSpoiled);
        exchange.setId("ballot-replace");
        return exchange;
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null) {
            return;
        }
        showIssued(counting);
        showReturned(counting);
        showTyped(counting);
        showChoices(counting);
    }

    private void showIssued(Counting c) {
        int handed = c.round().issued() - c.slip().unused() - c.slip().spoiled();
        boolean fine = c.beyondVoters() == 0;
        issued.show(
                fine ? Tone.GOOD : Tone.BAD,
                fine
                        ? text.of("ballot.equation.agrees")
                        : text.of("ballot.equation.beyond", c.beyondVoters()),
                List.of(
                        term("", handed, "ballot.term.handed"),
                        term("≤", c.voters(), "ballot.term.voters")));
    }

    private void showReturned(Counting c) {
        Slip slip = c.slip();
        int off = c.unaccounted();
        returned.show(
                off == 0 ? Tone.GOOD : Tone.BAD,
                off == 0
                        ? text.of("ballot.equation.agrees")
                        : text.of(
                                off > 0 ? "ballot.equation.missing" : "ballot.equation.over",
                                Math.abs(off)),
                List.of(
                        term("", c.round().issued(), "ballot.term.issued"),
                        term("=", slip.collected(), "ballot.term.returned"),
                        term("+", slip.unused(), "ballot.term.unused"),
                        term("+", slip.spoiled(), "ballot.term.spoiled"),
                        term("+", slip.notReturned(), "ballot.term.notReturned")));
    }

    private void showTyped(Counting c) {
        int left = c.left();
        Tone tone = left == 0 ? Tone.GOOD : left > 0 ? Tone.UNDER_WAY : Tone.BAD;
        String word =
                left < 0
                        ? text.of("ballot.equation.over", -left)
                        : text.of(left == 0 ? "ballot.equation.agrees" : "ballot.equation.typing");
        typed.show(
                tone,
                word,
                List.of(
                        term("", c.expected(), "ballot.term.returned"),
                        term("=", c.valid(), "ballot.term.valid"),
                        term("+", c.invalid(), "ballot.term.invalid"),
                        term(left < 0 ? "−" : "+", Math.abs(left), "ballot.term.left")));
    }

    private void showChoices(Counting c) {
        Shown.when(choices, c.limitsNames());
        choices.show(
                Tone.GOOD,
                text.of("ballot.equation.within"),
                List.of(
                        term("", c.choices(), "ballot.term.choices"),
                        new Term(
                                "≤",
                                Integer.toString(c.contest().seats() * c.valid()),
                                text.of("ballot.term.most", c.contest().seats(), c.valid()))));
    }

    private Term term(String before, int figure, String key) {
        return new Term(before, Integer.toString(figure), text.of(key));
    }
}
