package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.meeting.Consequence.What.LIST_READ_OUT;
import static vn.binhxet.core.meeting.Consequence.What.MINUTES_SIGNED;
import static vn.binhxet.core.meeting.Consequence.What.OFFICE_HELD;
import static vn.binhxet.core.meeting.Consequence.What.ON_OPEN_PAPERS;
import static vn.binhxet.core.meeting.Consequence.What.PLACE_OPEN;
import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** What has to be decided again when a unit is barred or withdraws late. */
class ConsequenceTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final Map<UnitId, Integer> VOTES =
            Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6, BAO_HIEM, 3);

    @Test
    void beforeAnyRoundNothingIsTouched() {
        MeetingBuilder m = MeetingBuilder.typical().ask(bar(THUE, CTD, KT));
        assertThat(Consequence.of(m.meeting(), THUE)).isEmpty();
    }

    @Test
    void aRoundOpenedAfterwardsKnewOfIt() {
        MeetingBuilder m = MeetingBuilder.typical().ask(bar(THUE, CTD)).ready().round("r1", CTD);
        assertThat(Consequence.of(m.meeting(), THUE)).isEmpty();
    }

    @Test
    void onOpenPapersItsVotesCountButItGetsNoPlace() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
        assertThat(Consequence.of(m.meeting(), new Bar(THUE, List.of(CTD), "a", "b")))
                .isEqualTo(after(m.ask(bar(THUE, CTD)), THUE))
                .containsExactly(new Consequence(CTD, ON_OPEN_PAPERS, R1));
        m.totals(11, VOTES).sealed();
        assertThat(after(m, THUE)).as("the seal remembered it").isEmpty();
    }

    @Test
    void afterTheSealItsPlaceIsOpenUntilSomebodyDecides() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).voted(VOTES);
        assertThat(Consequence.of(m.meeting(), new Withdrawal(THUE, CTD, "Nhường")))
                .isEqualTo(after(m.ask(withdraw(THUE, CTD)), THUE))
                .containsExactly(new Consequence(CTD, PLACE_OPEN, R1));
        m.ask(new Command.FillPlace(CTD, Fill.How.NEXT, "Thống nhất"));
        assertThat(after(m, THUE)).isEmpty();
    }

    @Test
    void whoWonNothingLeavesNothingOpen() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).voted(VOTES);
        assertThat(after(m.ask(bar(BAO_HIEM, CTD)), BAO_HIEM)).isEmpty();
    }

    @Test
    void aListReadOutIsReadOutAgainOnceThePlaceIsDecided() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(VOTES)
                        .ask(new Command.Propose(CTD));
        m.ask(bar(KHO_BAC, CTD, BK));
        assertThat(after(m, KHO_BAC))
                .containsExactly(
                        new Consequence(CTD, PLACE_OPEN, R1),
                        new Consequence(CTD, LIST_READ_OUT, null));
        m.ask(new Command.FillPlace(CTD, Fill.How.LEAVE, "Để trống"));
        assertThat(after(m, KHO_BAC)).containsExactly(new Consequence(CTD, LIST_READ_OUT, null));
        m.ask(new Command.Propose(CTD));
        assertThat(after(m, KHO_BAC)).isEmpty();
    }

    @Test
    void aListByPointsIsReadOutAgainAndTheNextUnitHasThePlace() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 1, Method.RANK, null))
                        .begun()
                        .finalPoints(Map.of(THUE, 90, KHO_BAC, 80));
        assertThat(Consequence.of(m.meeting(), new Bar(THUE, List.of(CTD), "a", "b")))
                .as("not read out yet, the next moves up by itself")
                .isEmpty();
        m.ask(new Command.Propose(CTD)).ask(bar(THUE, CTD));
        assertThat(after(m, THUE)).containsExactly(new Consequence(CTD, LIST_READ_OUT, null));
        m.ask(new Command.Propose(CTD));
        assertThat(after(m, THUE)).isEmpty();
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC);
    }

    @Test
    void anAgreedPlaceIsOpen() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 2, Method.CONSENSUS, null))
                        .ready()
                        .ask(new Command.AgreeOn(CTD, List.of(THUE, KHO_BAC), null));
        assertThat(after(m.ask(withdraw(THUE, CTD)), THUE))
                .containsExactly(new Consequence(CTD, PLACE_OPEN, null));
    }

    @Test
    void anOfficeIsHeldUntilAnotherIsElected() {
        MeetingBuilder m = MeetingBuilder.typical().ready().ask(elect(THUE, null));
        m.ask(withdraw(THUE, KT));
        assertThat(after(m, THUE)).containsExactly(new Consequence(KT, OFFICE_HELD, null));
        m.ask(elect(KHO_BAC, "Cục Thuế xin rút"));
        assertThat(after(m, THUE)).isEmpty();
    }

    @Test
    void anOfficeWonByVotesButNotYetGivenIsOpen() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.with(Rules.PLAIN)
                                        .office("KT", 1, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID))
                        .ready()
                        .round("r1", KT)
                        .voted(Map.of(THUE, 9));
        assertThat(after(m.ask(bar(THUE, KT)), THUE))
                .containsExactly(new Consequence(KT, PLACE_OPEN, R1));
    }

    @Test
    void signedMinutesNeedACorrection() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .ask(elect(THUE, null))
                        .ask(new Command.Sign("minutes", List.of("Bà Chủ tọa")));
        assertThat(Consequence.of(m.meeting(), new Withdrawal(THUE, KT, "Xin rút")))
                .extracting(Consequence::what)
                .containsExactly(OFFICE_HELD, MINUTES_SIGNED);
    }

    private static List<Consequence> after(MeetingBuilder m, UnitId unit) {
        return Consequence.of(m.meeting(), unit);
    }

    private static Command bar(UnitId unit, Code... awards) {
        return new Command.BarUnit(new Bar(unit, List.of(awards), "Kỷ luật", "Quyết định số 1"));
    }

    private static Command withdraw(UnitId unit, Code award) {
        return new Command.Withdraw(new Withdrawal(unit, award, "Xin rút"));
    }

    private static Command elect(UnitId unit, @Nullable String reason) {
        return new Command.Elect(
                KT, 2022, unit, Fact.Election.ACCLAMATION, null, null, null, null, reason);
    }
}
