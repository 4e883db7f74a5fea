package vn.binhxet.core.deck;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.deck.Difference.PaperKind;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Holds a count of a deck's papers against its answer. */
public final class DeckCheck {
    private DeckCheck() {}

    /**
     * Where the count is wrong: papers first, by number, then what was counted from them. Empty if
     * the answer was reproduced.
     *
     * @param box the papers as they stand, in the order of their practice numbers; an empty box
     *     (only totals were entered) says nothing about papers
     * @param result of that count
     */
    public static List<Difference> of(Deck deck, Box box, Result result) {
        List<Difference> all = new ArrayList<>();
        if (!box.isEmpty()) {
            readings(deck.papers(), box.papers(), all);
        }
        Result answer = deck.answer();
        papers(PaperKind.VALID, answer.tally().valid(), result.tally().valid(), all);
        papers(PaperKind.INVALID, answer.tally().invalid(), result.tally().invalid(), all);
        Integer blank = result.tally().blank();
        if (blank != null) {
            papers(
                    PaperKind.BLANK,
                    Objects.requireNonNullElse(answer.tally().blank(), 0),
                    blank,
                    all);
        }
        votes(answer, result, all);
        if (!answer.chosen().equals(result.chosen())) {
            all.add(new Difference.Chosen(answer.chosen(), result.chosen()));
        }
        if (!tied(answer).equals(tied(result))) {
            all.add(new Difference.Tied(tied(answer), tied(result)));
        }
        return List.copyOf(all);
    }

    private static void readings(
            List<PracticePaper> right, List<Paper> recorded, List<Difference> all) {
        int most = Math.max(right.size(), recorded.size());
        IntStream.range(0, most)
                .forEach(i -> {
                    @Nullable Paper answer = i < right.size() ? right.get(i).reading() : null;
                    @Nullable Paper paper = i < recorded.size() ? recorded.get(i) : null;
                    if (!Objects.equals(answer, paper)) {
                        all.add(new Difference.Reading(i + 1, answer, paper));
                    }
                });
    }

    private static void papers(PaperKind kind, int answer, int counted, List<Difference> all) {
        if (answer != counted) {
            all.add(new Difference.Papers(kind, answer, counted));
        }
    }

    /** Where the base is another, all shares are: that is told once, by the papers. */
    private static void votes(Result answer, Result result, List<Difference> all) {
        boolean sameBase = answer.base() == result.base();
        for (Result.Row right : answer.rows()) {
            Result.Row counted = result.row(right.unit()).orElseThrow();
            if (right.votes() != counted.votes()
                    || right.passed() != counted.passed()
                    || (sameBase && !sameShare(right.share(), counted.share()))) {
                all.add(new Difference.Votes(right, counted));
            }
        }
    }

    private static boolean sameShare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static List<UnitId> tied(Result result) {
        Tie tie = result.tie();
        return tie == null ? List.of() : tie.units();
    }
}
