package vn.binhxet.ui.result.board;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.progress.Board;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.VoteBars;
import vn.binhxet.ui.kit.part.VoteBars.Bar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A board as bars: votes against the threshold, or points. */
final class BoardBars {
    private final VoteBars bars = new VoteBars();
    private final Asking asking;
    private final Text text;

    /** What became of a name. */
    enum Mark {
        CHOSEN,
        TIED_VOTES,
        TIED_POINTS,
        NO_PLACE_LEFT,
        NOT_ELIGIBLE,
        NOTHING
    }

    BoardBars(Asking asking) {
        this.asking = asking;
        text = asking.text();
    }

    VoteBars node() {
        return bars;
    }

    /** Votes, best first; those who did not reach the threshold below a divider. */
    void show(RoundResult decided) {
        Result result = decided.result();
        List<Bar> above = new ArrayList<>();
        List<Bar> below = new ArrayList<>();
        for (Result.Row row : result.rows()) {
            (row.passed() ? above : below).add(bar(row, decided));
        }
        String rest = text.of("result.notReached", decided.round().contest().pass());
        bars.show(above, rest, below, threshold(decided));
    }

    /** Points, best first; those who get no place by them below a divider. */
    void show(Board.Ranked board, BigDecimal scale) {
        List<Bar> above = new ArrayList<>();
        List<Bar> below = new ArrayList<>();
        for (Standing standing : board.standings()) {
            Mark mark = mark(standing.unit(), board);
            (mark == Mark.NOTHING ? below : above).add(bar(standing, mark, board, scale));
        }
        bars.show(above, text.of("result.noPlace"), below, null);
    }

    private Bar bar(Result.Row row, RoundResult decided) {
        Mark mark = mark(row, decided);
        List<Result.Row> rows = decided.result().rows();
        int base = decided.result().base();
        return new Bar(
                rank(row.rank(), r -> rows.stream().filter(o -> o.rank() == r).count() > 1),
                asking.name(row.unit()),
                base == 0 ? 0 : Math.min(1, (double) row.votes() / base),
                row.votes() + "/" + base,
                row.share() == null ? "–" : text.percent(row.share()),
                tone(mark),
                badge(mark),
                note(row, decided));
    }

    private Bar bar(Standing standing, Mark mark, Board.Ranked board, BigDecimal scale) {
        List<Standing> all = board.standings();
        return new Bar(
                rank(standing.rank(), r -> all.stream().filter(o -> o.rank() == r).count() > 1),
                asking.name(standing.unit()),
                Math.clamp(standing.total().value().doubleValue() / scale.doubleValue(), 0, 1),
                "",
                asking.points(standing.total()),
                tone(mark),
                badge(mark),
                "");
    }

    private static String rank(int rank, IntPredicate shared) {
        return (shared.test(rank) ? "=" : "") + rank;
    }

    /** Of papers that say yes or no also the noes and the blanks. */
    private String note(Result.Row row, RoundResult decided) {
        if (decided.round().contest().method() != Method.YES_NO) {
            return "";
        }
        int blank = decided.result().tally().valid() - row.votes() - row.against();
        return text.of("result.yesNo", row.against(), blank);
    }

    private static Mark mark(Result.Row row, RoundResult decided) {
        Tie tie = decided.result().tie();
        if (decided.isChosen(row.unit())) {
            return Mark.CHOSEN;
        }
        if (tie != null && tie.units().contains(row.unit()) && decided.openTie().isPresent()) {
            return Mark.TIED_VOTES;
        }
        if (!row.passed()) {
            return Mark.NOTHING;
        }
        boolean barred = decided.round().officialCount().cannotBeChosen().contains(row.unit());
        return barred ? Mark.NOT_ELIGIBLE : Mark.NO_PLACE_LEFT;
    }

    private static Mark mark(UnitId unit, Board.Ranked board) {
        Tie tie = board.computed().tie();
        if (board.computed().units().contains(unit)) {
            return Mark.CHOSEN;
        }
        return tie != null && tie.units().contains(unit) ? Mark.TIED_POINTS : Mark.NOTHING;
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case CHOSEN -> Tone.CHOSEN;
            case TIED_VOTES, TIED_POINTS -> Tone.WARN;
            case NO_PLACE_LEFT, NOT_ELIGIBLE, NOTHING -> Tone.NEUTRAL;
        };
    }

    private @Nullable Badge badge(Mark mark) {
        return switch (mark) {
            case NOTHING -> null;
            case TIED_VOTES, TIED_POINTS ->
                    new Badge(Tone.WARN, BootstrapIcons.PAUSE_CIRCLE, text.word(mark));
            default -> new Badge(tone(mark), text.word(mark));
        };
    }

    private VoteBars.@Nullable Threshold threshold(RoundResult decided) {
        Long needed = decided.result().needed();
        Threshold pass = decided.round().contest().pass();
        if (needed == null) {
            return null;
        }
        return new VoteBars.Threshold(
                (double) pass.share().numerator() / pass.share().denominator(),
                text.of("result.threshold", needed, pass, decided.result().base()));
    }
}
