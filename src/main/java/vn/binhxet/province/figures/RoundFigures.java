package vn.binhxet.province.figures;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Share;
import vn.binhxet.form.SummaryForm.CountPart;
import vn.binhxet.form.SummaryForm.ResultPart;
import vn.binhxet.form.SummaryForm.RoundPart;
import vn.binhxet.form.SummaryForm.ThresholdPart;
import vn.binhxet.port.FigureTrouble;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether the numbers of a sealed round agree with each other. */
final class RoundFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RoundPart round;
    private final Map<String, String> units;
    private final String place;
    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable Share share;

    private RoundFigures(RoundPart round, Map<String, String> units, String place) {
        this.round = round;
        this.units = units;
        this.place = place;
        share = share(round.threshold().share());
    }

    static List<Problem> disagreements(RoundPart round, Map<String, String> units, String place) {
        RoundFigures figures = new RoundFigures(round, units, place);
        if (round.state().equals("sealed")) {
            figures.must(figures.share != null, FigureTrouble.THRESHOLD, round.threshold().share());
            figures.papers();
            figures.votes();
            round.results().forEach(figures::result);
            figures.official();
        }
        return figures.problems;
    }

    private void papers() {
        int returned = number(round.returned());
        int valid = number(round.valid());
        int invalid = number(round.invalid());
        must(returned == valid + invalid, FigureTrouble.PAPERS);
        must(sum(round.invalidByReason().values()) <= invalid, FigureTrouble.INVALID_REASONS);
        int accounted =
                returned
                        + number(round.unused())
                        + number(round.spoiled())
                        + number(round.notReturned());
        boolean onPaper = !round.method().equals("showOfHands");
        must(
                !onPaper || round.issued() == accounted || round.reason() != null,
                FigureTrouble.PAPERS_UNEXPLAINED);
    }

    private void votes() {
        long votes = sum(round.results().stream().map(ResultPart::votes).toList());
        boolean limited = round.method().equals("chooseN") || round.method().equals("strikeOut");
        must(
                !limited || votes <= (long) round.seats() * number(round.valid()),
                FigureTrouble.TOO_MANY_VOTES);
        long chosen = round.results().stream().filter(ResultPart::chosen).count();
        must(chosen <= round.seats() || !round.ties().isEmpty(), FigureTrouble.TOO_MANY_CHOSEN);
    }

    private void result(ResultPart result) {
        String name = units.getOrDefault(result.unit(), result.unit());
        must(units.containsKey(result.unit()), FigureTrouble.UNIT_UNKNOWN, result.unit());
        if (round.method().equals("yesNo")) {
            int opinions = result.votes() + number(result.no()) + number(result.blank());
            must(opinions == number(round.valid()), FigureTrouble.OPINIONS, name);
        }
        long ahead = round.results().stream().filter(o -> o.votes() > result.votes()).count();
        must(result.rank() == ahead + 1, FigureTrouble.RESULT_RANK, name);
        must(isShare(result), FigureTrouble.RESULT_SHARE, name);
        must(result.passed() == passes(result.votes()), FigureTrouble.RESULT_PASSED, name);
        must(!result.chosen() || result.passed(), FigureTrouble.CHOSEN_NOT_PASSED, name);
    }

    private void official() {
        for (CountPart count : round.counts()) {
            boolean same =
                    round.results().stream()
                            .allMatch(r -> Objects.equals(count.votes().get(r.unit()), r.votes()));
            must(!count.official() || !count.sealed() || same, FigureTrouble.OFFICIAL_COUNT);
        }
    }

    /** In percent of the base, half up to two decimals; none of a base of nobody. */
    private boolean isShare(ResultPart result) {
        int base = number(round.base().count());
        BigDecimal share = result.share();
        if (base == 0 || share == null) {
            return base == 0 && share == null;
        }
        BigDecimal right =
                BigDecimal.valueOf(result.votes())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
        return right.compareTo(share) == 0;
    }

    private boolean passes(int votes) {
        ThresholdPart threshold = round.threshold();
        int base = number(round.base().count());
        return share != null
                && votes > 0
                && base > 0
                && (threshold.atLeast()
                        ? share.reachedBy(votes, base)
                        : share.exceededBy(votes, base));
    }

    private static @Nullable Share share(String written) {
        try {
            return Share.of(written);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void must(boolean so, FigureTrouble trouble, Object... args) {
        if (!so) {
            problems.add(Problem.of(trouble, place, args));
        }
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static long sum(Iterable<Integer> numbers) {
        long sum = 0;
        for (Integer number : numbers) {
            sum += number;
        }
        return sum;
    }
}
