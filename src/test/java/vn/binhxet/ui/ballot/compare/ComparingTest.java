package vn.binhxet.ui.ballot.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.kit.Desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Two passes, what differs between them, and the seal. */
class ComparingTest {
    private final Answers people = Answers.no();

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private static Counting counting(RoundUnderWay ballot) {
        return Objects.requireNonNull(ballot.counting().get());
    }

    private static void go(DifferenceViewModel differences, String keys) {
        keys.chars().forEach(key -> differences.key((char) key));
        differences.enter();
    }

    private static Round round(Desk desk) {
        return desk.meeting().get().rounds().find(new RoundId("1")).orElseThrow();
    }

    /** Papers as one pass reads them: numbers of names, or "-8" for another reason. */
    private static void type(Desk desk, RoundUnderWay ballot, String... papers) {
        Counting now = counting(ballot);
        List<Paper> read = Arrays.stream(papers).map(keys -> paper(now.contest(), keys)).toList();
        desk.ask(
                new Command.TypePapers(
                        now.contest().round(), now.pass(), ballot.typist().get(), read, null),
                refused -> assertThat(refused).isEmpty());
    }

    private static Paper paper(Contest contest, String keys) {
        return keys.equals("-8")
                ? new Paper.Invalid(InvalidReason.OTHER, null)
                : new Paper.Choice(
                        keys.chars()
                                .filter(key -> key != '0')
                                .mapToObj(key -> contest.candidates().get(key - '1'))
                                .toList());
    }

    @Test
    void onlyPapersThatDifferAreOpenedAgainAndThenTheCountIsSealed() {
        Desk desk = desk(SampleMeeting.before(Command.TypePapers.class));
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
        DifferenceViewModel differences =
                new DifferenceViewModel(ballot, new Stacks(MemoryPreferences.settings()));
        type(desk, ballot, "123", "12", "-8", "0", "45", "1", "2", "3", "4", "5");
        assertThat(counting(ballot).left()).isZero();
        assertThat(counting(ballot).phase())
                .as("people say when it is complete")
                .isEqualTo(Phase.FIRST_PASS);

        ballot.goOn();
        assertThat(ballot.typist().get()).as("another typist, by name").isEmpty();
        ballot.typist().set("Người khác");
        assertThat(counting(ballot).phase()).isEqualTo(Phase.SECOND_PASS);
        assertThat(counting(ballot).valid()).as("nothing of the first pass").isZero();
        type(desk, ballot, "123", "13", "-8", "0", "46", "1", "2", "3", "4", "5");

        assertThat(counting(ballot).phase()).isEqualTo(Phase.COMPARING);
        Difference first = Objects.requireNonNull(differences.current().get());
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.left()).isEqualTo(2);
        go(differences, "");
        assertThat(differences.current().get()).as("Enter alone settles nothing").isEqualTo(first);
        go(differences, "2");
        assertThat(Objects.requireNonNull(differences.current().get()).number()).isEqualTo(5);
        go(differences, "/67");

        assertThat(counting(ballot).phase()).isEqualTo(Phase.SEALING);
        assertThat(counting(ballot).isBalanced()).isTrue();
        ballot.seal("", () -> {});
        assertThat(ballot.problems().get()).isEmpty();
        assertThat(ballot.counting().get()).isNull();
        assertThat(round(desk).hasResult()).isTrue();
        assertThat(round(desk).officialCount().box().differed()).containsExactly(2, 5);
    }
}
