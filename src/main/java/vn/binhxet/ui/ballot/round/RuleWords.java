package vn.binhxet.ui.ballot.round;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** The rule of a round in words, as shown before its first paper and locked after. */
public record RuleWords(Text text) {
    /** A sentence each: how to vote, what is enough, how often papers are typed, blank papers. */
    public List<String> sentences(Rule rule) {
        Contest contest = rule.contest();
        List<String> sentences = new ArrayList<>();
        sentences.add(method(contest));
        sentences.add(enough(rule));
        if (contest.method().onPaper()) {
            boolean twice = contest.passes() == 2;
            sentences.add(text.of(twice ? "ballot.rule.twice" : "ballot.rule.once"));
            sentences.add(
                    text.of(
                            contest.blankIsValid()
                                    ? "ballot.rule.blankValid"
                                    : "ballot.rule.blankInvalid"));
        }
        return sentences;
    }

    /** How to vote and what is enough, in one line. */
    public String line(Rule rule) {
        String enough =
                rule.needed() == null
                        ? text.of("ballot.rule.needs.share", rule.contest().pass())
                        : enough(rule);
        return text.of("ballot.rule.line", method(rule.contest()), enough);
    }

    private String method(Contest contest) {
        return text.of(
                switch (contest.method()) {
                    case STRIKE_OUT -> "ballot.rule.method.strikeOut";
                    case YES_NO -> "ballot.rule.method.yesNo";
                    case SHOW_OF_HANDS -> "ballot.rule.method.showOfHands";
                    default -> "ballot.rule.method.chooseN";
                },
                contest.seats());
    }

    private String enough(Rule rule) {
        Long needed = rule.needed();
        if (needed == null || rule.base() == null) {
            return text.of("ballot.rule.needs.later", rule.contest().pass());
        }
        return text.of(
                rule.fixed() ? "ballot.rule.needs" : "ballot.rule.needs.now",
                rule.contest().pass(),
                rule.base(),
                needed);
    }
}
