package vn.binhxet.document.practice;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.Difference;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.stream.Collectors;

/** A deck in words: its readings as numbers on the paper, and whether a count reproduced it. */
public final class DeckWords {
    private final Deck deck;
    private final Text text;

    public DeckWords(Deck deck, Text text) {
        this.deck = deck;
        var prepared = deck.story().prepared();
        this.text = text.naming(Names.of(prepared.bloc(), prepared.regulation()));
    }

    /** Whether the answer was reproduced, in one sentence. */
    public String verdict(List<Difference> differences) {
        int papers = deck.papers().size();
        long misread = differences.stream().filter(DeckWords::isOfPaper).count();
        return differences.isEmpty()
                ? text.of("practice.verdict.right", papers)
                : text.of(
                        "practice.verdict.wrong",
                        Math.max(0, papers - misread),
                        papers,
                        differences.size() - misread);
    }

    /** Where the count went wrong, in one line. */
    public String of(Difference difference) {
        return switch (difference) {
            case Difference.Reading(var number, var answer, var recorded) ->
                    paper(number, answer, recorded);
            case Difference.Papers(var kind, var answer, var counted) ->
                    text.of("practice.papers", text.heading(kind), answer, counted);
            case Difference.Votes(var answer, var counted) -> votes(answer, counted);
            case Difference.Chosen(var answer, var counted) ->
                    text.of("practice.chosen", names(answer), names(counted));
            case Difference.Tied(var answer, var counted) ->
                    text.of("practice.tied", names(answer), names(counted));
        };
    }

    /** A reading: the numbers of the names as the paper prints them, or why it does not count. */
    public String of(Paper reading) {
        Contest contest = deck.contest();
        return switch (reading) {
            case Paper.Invalid(var reason, _) -> text.of("practice.reading.invalid", reason);
            case Paper.Choice(var names) when names.isEmpty() -> text.of("practice.reading.none");
            case Paper.Choice(var names) -> numbers(names, contest);
            case Paper.Opinion(var yes, var no) ->
                    text.of(
                            "practice.reading.opinion",
                            numbers(yes, contest),
                            numbers(no, contest));
        };
    }

    private String paper(int number, @Nullable Paper answer, @Nullable Paper recorded) {
        if (answer == null) {
            return text.of("practice.paper.beyond", number);
        }
        return recorded == null
                ? text.of("practice.paper.missing", number, of(answer))
                : text.of("practice.paper", number, of(answer), of(recorded));
    }

    private String votes(Result.Row answer, Result.Row counted) {
        return answer.votes() == counted.votes()
                ? text.of(
                        "practice.passed",
                        answer.unit(),
                        answer.votes(),
                        passed(answer),
                        passed(counted))
                : text.of("practice.votes", answer.unit(), answer.votes(), counted.votes());
    }

    /** The share, and whether it is enough. */
    private String passed(Result.Row row) {
        String share = row.share() == null ? "–" : text.percent(row.share());
        return text.of(row.passed() ? "practice.enough" : "practice.notEnough", share);
    }

    private Object names(List<UnitId> units) {
        return units.isEmpty() ? text.of("practice.nobody") : units;
    }

    private static String numbers(List<UnitId> names, Contest contest) {
        return names.stream().map(contest::printed).collect(Collectors.joining(" · "));
    }

    private static boolean isOfPaper(Difference difference) {
        return difference instanceof Difference.Reading;
    }
}
