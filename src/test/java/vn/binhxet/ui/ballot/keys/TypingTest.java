package vn.binhxet.ui.ballot.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the keys of one hand mean, as the secretary was told. */
class TypingTest {
    private static final int ENTER = '\n';
    private static final int BACKSPACE = '\b';

    private static Contest contest(Method method, int names, int seats, boolean blankIsValid) {
        return Hands.contest(method, names, seats, blankIsValid);
    }

    private static Typing keyed(Contest contest, String keys) {
        return keyed(Typing.of(contest, false), keys);
    }

    private static Typing exceptions(Contest contest, String keys) {
        return keyed(Typing.of(contest, true), keys);
    }

    private static Typing keyed(Typing empty, String keys) {
        Typing typing = empty;
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            typing = key == BACKSPACE ? typing.back().typing() : typing.key(key).typing();
        }
        return typing;
    }

    private static Paper paper(Contest contest, String keys) {
        return keyed(contest, keys).enter().paper().orElseThrow();
    }

    private static String remark(Contest contest, String keys, int last) {
        return remark(keyed(contest, keys), last);
    }

    private static String remark(Typing typing, int last) {
        if (last == ENTER) {
            Entered entered = typing.enter();
            assertThat(entered.paper()).isEmpty();
            return entered.remark().orElseThrow().key();
        }
        Keyed key = typing.key((char) last);
        assertThat(key.typing()).as("a refused key changes nothing").isEqualTo(typing);
        return key.remark().orElseThrow().key();
    }

    private static Paper choice(int... numbers) {
        return new Paper.Choice(IntStream.of(numbers).mapToObj(n -> new UnitId("u" + n)).toList());
    }

    @Test
    void upToNineNamesEachDigitIsAName() {
        Contest nine = contest(Method.CHOOSE_N, 9, 3, true);
        assertThat(paper(nine, "719")).isEqualTo(choice(1, 7, 9));
        assertThat(keyed(nine, "719").shown()).isEqualTo("7 1 9");
    }

    @Test
    void fromTenNamesANumberIsAlwaysTwoDigits() {
        Contest ten = contest(Method.CHOOSE_N, 10, 3, true);
        assertThat(paper(ten, "0110")).isEqualTo(choice(1, 10));
        assertThat(keyed(ten, "011").shown()).isEqualTo("01 1_");
        assertThat(remark(ten, "1", ENTER)).isEqualTo("ballot.remark.waiting");
    }

    @Test
    void anEmptyEnterDoesNothing() {
        for (Method method : List.of(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO)) {
            assertThat(Typing.of(contest(method, 5, 2, true), false).enter())
                    .isEqualTo(Entered.nothing());
        }
    }

    @Test
    void zeroIsAPaperThatChoosesNobody() {
        assertThat(paper(contest(Method.CHOOSE_N, 9, 3, true), "0")).isEqualTo(choice());
        assertThat(paper(contest(Method.CHOOSE_N, 12, 3, true), "00")).isEqualTo(choice());
        assertThat(paper(contest(Method.CHOOSE_N, 9, 3, false), "0"))
                .isEqualTo(new Paper.Invalid(InvalidReason.BLANK, null));
        assertThat(remark(contest(Method.CHOOSE_N, 9, 3, true), "0", '1'))
                .isEqualTo("ballot.remark.afterNone");
        assertThat(remark(contest(Method.CHOOSE_N, 9, 3, true), "1", '0'))
                .isEqualTo("ballot.remark.noneAfter");
    }

    @Test
    void aNumberTwiceOrNotOnThePaperChangesNothing() {
        Contest five = contest(Method.CHOOSE_N, 5, 3, true);
        assertThat(remark(five, "4", '4')).isEqualTo("ballot.remark.twice");
        assertThat(remark(five, "4", '6')).isEqualTo("ballot.remark.unknown");
        Contest twelve = contest(Method.CHOOSE_N, 12, 3, true);
        assertThat(keyed(twelve, "0213").shown())
                .as("the whole number is refused, so that the next digit begins a new one")
                .isEqualTo("02");
    }

    @Test
    void tooManyNamesAreNeverDropped() {
        Contest seats2 = contest(Method.CHOOSE_N, 5, 2, true);
        assertThat(remark(seats2, "123", ENTER)).isEqualTo("ballot.remark.tooMany");
        assertThat(paper(seats2, "123-"))
                .as("minus offers the reason, Enter takes it")
                .isEqualTo(new Paper.Invalid(InvalidReason.TOO_MANY_MARKS, null));
    }

    @Test
    void backspaceTakesOffANameAndNotADigit() {
        Contest twelve = contest(Method.CHOOSE_N, 12, 3, true);
        assertThat(keyed(twelve, "0112\b").shown()).isEqualTo("01");
        assertThat(keyed(twelve, "011\b").shown()).isEqualTo("01");
        assertThat(keyed(twelve, "01-\b").shown()).as("back from the reasons").isEqualTo("01");
        assertThat(keyed(twelve, "\b").isEmpty()).isTrue();
    }

    @Test
    void onAStrikeOutPaperNumbersAreThoseCrossedOut() {
        Contest five = contest(Method.STRIKE_OUT, 5, 3, true);
        assertThat(paper(five, "25")).isEqualTo(choice(1, 3, 4));
        assertThat(remark(five, "2", ENTER)).as("four left standing").endsWith("tooManyLeft");
        assertThat(paper(contest(Method.STRIKE_OUT, 3, 3, true), "0")).isEqualTo(choice(1, 2, 3));
        assertThat(paper(five, "12345")).as("all crossed out").isEqualTo(choice());
    }

    @Test
    void slashTypesTheNamesLeftStanding() {
        Contest five = contest(Method.STRIKE_OUT, 5, 3, true);
        assertThat(paper(five, "/134")).isEqualTo(choice(1, 3, 4));
        assertThat(remark(five, "1", '/')).isEqualTo("ballot.remark.turnFirst");
        assertThat(paper(five, "/\b25")).as("Backspace turns back").isEqualTo(choice(1, 3, 4));
    }

    @Test
    void namesDisagreedWithAreTypedAndTheRestIsAgreedWith() {
        Contest twelve = contest(Method.YES_NO, 12, 12, true);
        List<UnitId> c = twelve.candidates();
        assertThat(exceptions(twelve, "1203").enter().paper())
                .contains(
                        new Paper.Opinion(
                                c.stream()
                                        .filter(u -> c.indexOf(u) != 2 && c.indexOf(u) != 11)
                                        .toList(),
                                List.of(c.get(2), c.get(11))));
        assertThat(exceptions(twelve, "00").enter().paper())
                .as("nobody disagreed with")
                .contains(new Paper.Opinion(c, List.of()));
        assertThat(exceptions(twelve, "").enter())
                .as("Enter alone never records that all agree")
                .isEqualTo(Entered.nothing());
        assertThat(remark(exceptions(twelve, "1"), ENTER)).isEqualTo("ballot.remark.waiting");
        assertThat(remark(exceptions(twelve, "03"), '+')).isEqualTo("ballot.remark.noKey");
        Contest five = contest(Method.YES_NO, 5, 5, true);
        assertThat(remark(exceptions(five, "3"), '3')).isEqualTo("ballot.remark.twice");
        assertThat(remark(exceptions(five, "3"), '6')).isEqualTo("ballot.remark.unknown");
        assertThat(remark(exceptions(five, "0"), '1')).isEqualTo("ballot.remark.afterNone");
        assertThat(exceptions(five, "12345").enter().paper())
                .contains(new Paper.Opinion(List.of(), five.candidates()));
        assertThat(exceptions(five, "-3").enter().paper())
                .contains(new Paper.Invalid(InvalidReason.UNREADABLE, null));
    }

    @Test
    void onePaperWithBlankLinesIsTypedLineByLine() {
        Contest four = contest(Method.YES_NO, 4, 4, true);
        List<UnitId> c = four.candidates();
        assertThat(exceptions(four, "/1021").enter().paper())
                .contains(new Paper.Opinion(List.of(c.get(0), c.get(3)), List.of(c.get(2))));
        assertThat(exceptions(four, "/")).isInstanceOf(LineTyping.class);
        assertThat(exceptions(four, "/1\b\b4").enter().paper())
                .as("Backspace on the empty paper goes back to the names disagreed with")
                .contains(new Paper.Opinion(c.subList(0, 3), List.of(c.get(3))));
        assertThat(remark(exceptions(four, "2"), '/')).isEqualTo("ballot.remark.turnFirst");
        assertThat(keyed(four, "\b"))
                .as("the usual way has none to go back to")
                .isInstanceOf(LineTyping.class);
    }

    @Test
    void keysThatMeanNothingOnAPaperAreRefused() {
        for (Method method : List.of(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO)) {
            Contest five = contest(method, 5, 2, true);
            for (char key : "aư .*".toCharArray()) {
                assertThat(remark(five, "1", key)).isEqualTo("ballot.remark.noKey");
                assertThat(remark(five, "-3", key)).isEqualTo("ballot.remark.noKey");
            }
        }
        assertThat(remark(contest(Method.CHOOSE_N, 5, 2, true), "", '/')).endsWith("noKey");
        assertThat(remark(contest(Method.CHOOSE_N, 5, 2, true), "1", '+')).endsWith("noKey");
        assertThat(remark(contest(Method.STRIKE_OUT, 5, 2, true), "1", '+')).endsWith("noKey");
        assertThat(remark(contest(Method.YES_NO, 2, 2, true), "12", '+')).endsWith("noLineLeft");
    }

    @Test
    void onTheTopRowNoKeyNeedsShift() {
        assertThat(Typing.onPad('=')).isEqualTo('+');
        assertThat(Typing.onPad(';')).isEqualTo('*');
        for (char key : "0123456789-/+*".toCharArray()) {
            assertThat(Typing.onPad(key)).isEqualTo(key);
        }
    }

    @Test
    void slashOpensARemarkOnAnInvalidPaper() {
        Contest five = contest(Method.CHOOSE_N, 5, 2, true);
        assertThat(remark(five, "-", '/')).isEqualTo("ballot.remark.reasonMissing");
        InvalidTyping open = (InvalidTyping) keyed(five, "-5/");
        assertThat(open.remark()).isEmpty();
        assertThat(said(open.saying(" phiếu có chữ ký "))).isEqualTo("phiếu có chữ ký");
        assertThat(said(open.saying("  "))).as("nothing said").isNull();
        assertThat(open.saying("x").back().typing())
                .as("Backspace leaves the remark, not the reason")
                .isEqualTo(keyed(five, "-5"));
        assertThat(said((InvalidTyping) open.saying("x").key('8').typing()))
                .as("another reason keeps the remark")
                .isEqualTo("x");
    }

    private static @Nullable String said(InvalidTyping typing) {
        return ((Paper.Invalid) typing.enter().paper().orElseThrow()).remark();
    }

    @Test
    void aYesNoPaperIsKeyedLineByLine() {
        Contest four = contest(Method.YES_NO, 4, 4, true);
        List<UnitId> c = four.candidates();
        assertThat(paper(four, "1201"))
                .isEqualTo(new Paper.Opinion(List.of(c.get(0), c.get(3)), List.of(c.get(1))));
        assertThat(paper(four, "2+"))
                .isEqualTo(new Paper.Opinion(c.subList(1, 4), List.of(c.getFirst())));
        assertThat(paper(four, "/2+"))
                .isEqualTo(new Paper.Opinion(c.subList(2, 4), List.of(c.get(1))));
        assertThat(remark(four, "12", ENTER)).isEqualTo("ballot.remark.linesLeft");
        assertThat(remark(four, "1111", '1')).isEqualTo("ballot.remark.noLineLeft");
        assertThat(remark(four, "1", '7')).isEqualTo("ballot.remark.lineKey");
        assertThat(paper(four, "1311"))
                .isEqualTo(new Paper.Invalid(InvalidReason.BOTH_BOXES, null));
        assertThat(paper(four, "12\b111").isValid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(InvalidReason.class)
    void minusAndADigitGiveTheReasonsInTheirOrder(InvalidReason reason) {
        char digit = (char) ('1' + List.of(InvalidReason.values()).indexOf(reason));
        List<Contest> contests =
                Stream.of(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO)
                        .flatMap(m -> Stream.of(contest(m, 5, 2, true), contest(m, 5, 2, false)))
                        .toList();
        for (Contest contest : contests) {
            InvalidTyping asked = (InvalidTyping) keyed(contest, "-");
            if (asked.exists(reason)) {
                assertThat(paper(contest, "-" + digit)).isEqualTo(new Paper.Invalid(reason, null));
            } else {
                assertThat(remark(contest, "-", digit)).isEqualTo("ballot.remark.notHere");
            }
        }
        assertThat(contests).anyMatch(c -> ((InvalidTyping) keyed(c, "-")).exists(reason));
    }

    @Test
    void withoutAReasonAPaperCannotBeInvalid() {
        Contest five = contest(Method.CHOOSE_N, 5, 2, true);
        assertThat(remark(five, "-", ENTER)).isEqualTo("ballot.remark.reasonMissing");
        assertThat(remark(five, "-", '9')).isEqualTo("ballot.remark.noReason");
        assertThat(remark(five, "-", '0')).isEqualTo("ballot.remark.noReason");
    }
}
