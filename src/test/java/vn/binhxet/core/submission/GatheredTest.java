package vn.binhxet.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.submission.Conflict.Kind;
import vn.binhxet.core.terms.Problem;

import java.util.List;
import java.util.stream.Stream;

/** Dossiers of many blocs, and what of them cannot all stand. */
class GatheredTest {
    private static final Problem WRONG = Problem.of(BallotRefusal.ROUND_UNKNOWN, "a.pdf", "x");

    private static Gathered gathered(Sent... sent) {
        return Gathered.of(Stream.of(sent).map(Sent::read).toList());
    }

    private static List<Boolean> counted(Gathered gathered) {
        return gathered.lines().stream().map(Line::counted).toList();
    }

    @Test
    void dossiersOfDifferentBlocsAllCountAndAreAddedUp() {
        Gathered both =
                gathered(
                        Sent.of("1.zip", "Khối 1").proposing(Sent.FLAG, "Khối 1 A"),
                        Sent.of("2.zip", "Khối 2")
                                .proposing(Sent.FLAG, "Khối 2 B", "Khối 2 A")
                                .proposing(Sent.MERIT, "Khối 2 C"));
        assertThat(both.conflicts()).isEmpty();
        assertThat(counted(both)).containsExactly(true, true);
        assertThat(both.totals())
                .containsExactly(
                        new Total(Sent.FLAG.title(), 3, 4), new Total(Sent.MERIT.title(), 1, 6));
        assertThat(both.counted().getFirst().leading()).containsExactly("Khối 1 A");
    }

    @Test
    void ofAMeetingHandedInTwiceTheFirstIntactOneCounts() {
        Gathered twice =
                gathered(
                        Sent.of("0.zip", "Khối 1").telling("họp").broken(WRONG),
                        Sent.of("1.zip", "Khối 1").telling("họp"),
                        Sent.of("2.zip", "Khối 1").telling("họp"));
        assertThat(twice.conflicts())
                .containsExactly(
                        new Conflict(Kind.SAME_MEETING, "Khối 1", twice.all(), List.of(2021)));
        assertThat(counted(twice)).containsExactly(false, true, false);
        assertThat(twice.lines()).allMatch(line -> line.marks().contains(Mark.IN_CONFLICT));
    }

    @Test
    void ofTwoMeetingsOfABlocAndYearNoneCountsUntilPeopleChoose() {
        Gathered two =
                gathered(
                        Sent.of("1.zip", "Khối thi đua số 1"),
                        Sent.of("2.zip", "KHỐI THI  ĐUA SỐ 1"),
                        Sent.of("3.zip", "Khối thi đua số 1").of(2020));
        assertThat(two.conflicts()).extracting(Conflict::kind).containsExactly(Kind.SAME_BLOC);
        assertThat(two.conflicts().getFirst().files()).containsExactly("1.zip", "2.zip");
        assertThat(counted(two)).containsExactly(false, false, true);
        Gathered chosen = two.counting(two.all().get(1), true);
        assertThat(counted(chosen)).containsExactly(false, true, true);
        Gathered other = chosen.counting(two.all().get(0), true);
        assertThat(counted(other)).containsExactly(true, false, true);
    }

    @Test
    void aUnitInTwoBlocsOfOneYearIsNamedHoweverItIsWritten() {
        Gathered two =
                gathered(
                        Sent.of("1.zip", "Khối 1").with("Cục Thuế tỉnh", "Kho bạc"),
                        Sent.of("2.zip", "Khối 2").with("CỤC  THUẾ TỈNH", "Điện lực"),
                        Sent.of("3.zip", "Khối 3").with("Kho bạc").of(2020));
        assertThat(two.conflicts())
                .containsExactly(
                        new Conflict(
                                Kind.UNIT_IN_TWO_BLOCS,
                                "Cục Thuế tỉnh",
                                two.all().subList(0, 2),
                                List.of(2021)));
        assertThat(counted(two)).as("both count all the same").containsExactly(true, true, true);
    }

    @Test
    void moreProposalsThanTheQuotaAndExcludedAwardsAreNamed() {
        Gathered one =
                gathered(
                        Sent.of("1.zip", "Khối 1")
                                .proposing(Sent.FLAG, "A", "B", "C")
                                .proposing(Sent.MERIT, "D", "B"));
        assertThat(one.conflicts())
                .containsExactly(
                        new Conflict(Kind.ABOVE_QUOTA, Sent.FLAG.title(), one.all(), List.of(3, 2)),
                        new Conflict(
                                Kind.EXCLUDED_AWARDS,
                                "B",
                                one.all(),
                                List.of(Sent.FLAG.title(), Sent.MERIT.title())));
    }

    @Test
    void aRehearsalNeverCountsAndContradictsNobody() {
        Gathered both =
                gathered(Sent.of("1.zip", "Khối 1"), Sent.of("2.zip", "Khối 1").rehearsed());
        assertThat(both.conflicts()).isEmpty();
        assertThat(counted(both)).containsExactly(true, false);
        assertThat(counted(both.counting(both.all().get(1), true))).containsExactly(true, false);
    }

    @Test
    void whatIsBrokenOrUnfinishedCountsOnlyIfPeopleSaySo() {
        Gathered both =
                gathered(
                        Sent.of("1.zip", "Khối 1").open(),
                        Sent.of("2.zip", "Khối 2").broken(WRONG));
        assertThat(both.lines().get(0).marks()).containsExactly(Mark.UNFINISHED);
        assertThat(both.lines().get(1).marks()).containsExactly(Mark.BROKEN);
        assertThat(counted(both)).containsExactly(false, false);
        assertThat(counted(both.counting(both.all().get(1), true))).containsExactly(false, true);
    }

    @Test
    void whatCannotBeReadIsShownAndMayNotCount() {
        Submission torn = new Submission("/ho-so", "x.zip", 3, null, List.of(WRONG));
        Gathered one = Gathered.of(List.of(torn)).counting(torn, true);
        assertThat(one.lines())
                .containsExactly(new Line(torn, one.lines().getFirst().marks(), false));
        assertThat(one.lines().getFirst().marks()).containsExactly(Mark.UNREADABLE);
        assertThat(one.totals()).isEmpty();
    }

    @Test
    void aFileReadAgainTakesItsPlaceAndDecisionsAboutOthersStay() {
        Submission first = Sent.of("1.zip", "Khối 1").read();
        Submission second = Sent.of("2.zip", "Khối 2").read();
        Gathered left = Gathered.of(List.of(first, second)).counting(second, false);
        Submission mended = Sent.of("1.zip", "Khối 1").with("Sở Y tế").read();
        Gathered again = left.with(List.of(mended, second, Sent.of("3.zip", "Khối 3").read()));
        assertThat(again.all())
                .extracting(Submission::file)
                .containsExactly("1.zip", "2.zip", "3.zip");
        assertThat(again.all().getFirst()).isEqualTo(mended);
        assertThat(counted(again)).containsExactly(true, false, true);
        assertThat(again.without(mended).all())
                .extracting(Submission::file)
                .containsExactly("2.zip", "3.zip");
    }
}
