package vn.binhxet.ui.ballot.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper needs the digits that stand on it, and Enter: counted over papers of 1 to 40 names, typed
 * in any order.
 */
class KeysPerPaperTest {
    private static final int MOST_NAMES = 40;
    private static final int SEEDS = 60;

    /** The keys of the top row that need no Shift; on the number pad all keys are there. */
    private static final String WITHOUT_SHIFT = "0123456789-=/;";

    /** A paper as it lies there, and the least that must be keyed of it. */
    private record Read(Contest contest, boolean exceptions, String digits, Paper paper) {}

    /** How papers are read. */
    enum Way {
        CHOSEN,
        STRUCK,
        LINES,
        EXCEPTIONS,
        INVALID;

        private Read read(Dice dice, int names) {
            int seats = dice.between(1, names);
            return switch (this) {
                case CHOSEN -> {
                    Contest contest = Hands.contest(Method.CHOOSE_N, names, seats, true);
                    List<UnitId> chosen = dice.someOf(contest.candidates(), seats);
                    yield new Read(
                            contest,
                            false,
                            numbers(contest, chosen),
                            new Paper.Choice(inOrder(contest, chosen)));
                }
                case STRUCK -> {
                    Contest contest = Hands.contest(Method.STRIKE_OUT, names, seats, true);
                    List<UnitId> left = dice.someOf(contest.candidates(), seats);
                    List<UnitId> struck = dice.shuffled(without(contest, left));
                    yield new Read(
                            contest,
                            false,
                            numbers(contest, struck),
                            new Paper.Choice(inOrder(contest, left)));
                }
                case LINES -> lines(dice, Hands.contest(Method.YES_NO, names, names, true));
                case EXCEPTIONS -> {
                    Contest contest = Hands.contest(Method.YES_NO, names, names, true);
                    List<UnitId> no = dice.shuffled(dice.some(contest.candidates()));
                    yield new Read(
                            contest,
                            true,
                            numbers(contest, no),
                            new Paper.Opinion(without(contest, no), inOrder(contest, no)));
                }
                case INVALID -> {
                    Contest contest =
                            Hands.contest(
                                    dice.either(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO),
                                    names,
                                    seats,
                                    true);
                    InvalidReason reason = InvalidReason.UNREADABLE;
                    yield new Read(
                            contest,
                            dice.oneIn(2),
                            "-" + reason.number(),
                            new Paper.Invalid(reason, null));
                }
            };
        }
    }

    private static Read lines(Dice dice, Contest contest) {
        List<Character> marks =
                dice.list(contest.candidates().size(), () -> dice.either('1', '2', '0'));
        return new Read(
                contest,
                false,
                marks.stream().map(String::valueOf).collect(Collectors.joining()),
                new Paper.Opinion(marked(contest, marks, '1'), marked(contest, marks, '2')));
    }

    private static List<UnitId> marked(Contest contest, List<Character> marks, char mark) {
        return contest.candidates().stream()
                .filter(name -> marks.get(contest.candidates().indexOf(name)) == mark)
                .toList();
    }

    /** The numbers as printed; the zero of the paper where there are none. */
    private static String numbers(Contest contest, List<UnitId> names) {
        return names.isEmpty()
                ? contest.printed(0)
                : names.stream().map(name -> contest.printed(name)).collect(Collectors.joining());
    }

    private static List<UnitId> inOrder(Contest contest, List<UnitId> names) {
        return contest.candidates().stream().filter(names::contains).toList();
    }

    private static List<UnitId> without(Contest contest, List<UnitId> names) {
        return contest.candidates().stream().filter(name -> !names.contains(name)).toList();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPaperNeedsItsDigitsAndEnter(Way way, TestReporter reporter) {
        IntSummaryStatistics counted = new IntSummaryStatistics();
        Laws.hold(
                SEEDS,
                dice -> {
                    for (int names = 1; names <= MOST_NAMES; names++) {
                        Read read = way.read(dice, names);
                        int keys = keysOf(read);
                        assertThat(keys).as(read.toString()).isEqualTo(read.digits().length() + 1);
                        counted.accept(keys);
                    }
                });
        reporter.publishEntry(
                way.name(),
                "%d papers, %d keys in all, %.1f a paper, at most %d"
                        .formatted(
                                counted.getCount(),
                                counted.getSum(),
                                counted.getAverage(),
                                counted.getMax()));
    }

    /** Keys pressed until the paper is there, Enter included; each of them means something. */
    private static int keysOf(Read read) {
        Typing typing = Typing.of(read.contest(), read.exceptions());
        int keys = 0;
        for (char key : read.digits().toCharArray()) {
            assertThat(WITHOUT_SHIFT).contains(Character.toString(key));
            Typing.Keyed keyed = typing.key(Typing.onPad(key));
            assertThat(keyed.remark()).as("%s in %s", key, read).isEmpty();
            typing = keyed.typing();
            keys++;
        }
        assertThat(typing.enter().paper()).contains(read.paper());
        return keys + 1;
    }

    @Test
    void oneNumberIsOneDigitUpToNineNamesAndTwoFromTen() {
        for (int names = 1; names <= MOST_NAMES; names++) {
            Contest contest = Hands.contest(Method.CHOOSE_N, names, names, true);
            String every = numbers(contest, contest.candidates());
            assertThat(
                            keysOf(
                                    new Read(
                                            contest,
                                            false,
                                            every,
                                            new Paper.Choice(contest.candidates()))))
                    .isEqualTo(names <= 9 ? names + 1 : 2 * names + 1);
        }
    }

    @Test
    void whereAllAgreeAPaperOfManyLinesIsTwoOrThreeKeys() {
        Contest forty = Hands.contest(Method.YES_NO, MOST_NAMES, MOST_NAMES, true);
        Paper all = new Paper.Opinion(forty.candidates(), List.of());
        assertThat(keysOf(new Read(forty, false, "=", all))).isEqualTo(2);
        assertThat(keysOf(new Read(forty, true, "00", all))).isEqualTo(3);
    }
}
