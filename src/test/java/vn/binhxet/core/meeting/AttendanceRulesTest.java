package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.attendance.AttendanceRefusal;
import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

/** The roll call: who came, who stands in for whom, and whether that is enough. */
class AttendanceRulesTest {
    private static final UnitId NOBODY = new UnitId("ai-do");

    @Test
    void aUnitNeverNamedIsAbsent() {
        MeetingBuilder m = MeetingBuilder.typical().begun().present(THUE);
        assertThat(m.meeting().roll().represented()).containsExactly(THUE);
        assertThat(m.meeting().roll().everRepresented()).containsExactly(THUE);
    }

    @Test
    void severalPeopleOfAUnitMayCome() {
        MeetingBuilder m = MeetingBuilder.typical().begun().present(THUE);
        m.refuses(MeetingBuilder.arrive(THUE, "Đại biểu thue"), AttendanceRefusal.ALREADY_HERE);
        m.ask(MeetingBuilder.arrive(THUE, "Người thứ hai"));
        assertThat(m.meeting().roll().people()).hasSize(2);
        assertThat(m.meeting().roll().voters(Voters.UNITS)).isEqualTo(1);
        assertThat(m.meeting().roll().voters(Voters.DELEGATES)).isEqualTo(2);
    }

    @Test
    void somebodyEnteredAgainWithAReasonKeepsTheFirstTime() {
        MeetingBuilder m = MeetingBuilder.typical().begun().present(THUE);
        Presence first = m.meeting().roll().people().getFirst();
        m.ask(
                new Command.Arrive(
                        THUE,
                        "Đại biểu thue",
                        "Phó Cục trưởng",
                        true,
                        "12/GUQ",
                        null,
                        "Ghi lại chức vụ"));
        Presence again = m.meeting().roll().people().getFirst();
        assertThat(m.meeting().roll().people()).hasSize(1);
        assertThat(again.role()).isEqualTo("Phó Cục trưởng");
        assertThat(again.since()).isEqualTo(first.since());
        assertThat(again.arrivedAt()).isEqualTo(first.arrivedAt());
        assertThat(m.history().entries()).as("the old value stays").hasSize(4);
    }

    @Test
    void whoOnlyAccompaniesHasNoVoteAndRepresentsNobody() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.Arrive(THUE, "Lái xe", "Nhân viên", false, null, null, null));
        assertThat(m.meeting().votersPresent()).isZero();
        assertThat(m.meeting().roll().represented()).isEmpty();
        assertThat(m.meeting().roll().isHere(THUE)).isTrue();
    }

    @Test
    void whoStandsInWithinTheUnitShowsAPaper() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.Arrive(THUE, "Bà Phó", "Phó Cục trưởng", true, "12/GUQ", null, null));
        assertThat(m.meeting().roll().proxies()).hasSize(1);
        assertThat(m.meeting().roll().represented()).containsExactly(THUE);
    }

    @Test
    void oneUnitStandsInForAnotherOnlyWhereTheRegulationAllowsIt() {
        Command proxy = proxy(THUE, KHO_BAC);
        MeetingBuilder.typical().begun().refuses(proxy, AttendanceRefusal.PROXY_NOT_ALLOWED);
        MeetingBuilder m = MeetingBuilder.of(Rules.typical().proxyAcross()).begun();
        m.refuses(proxy(THUE, THUE), AttendanceRefusal.PROXY_FOR_OWN_UNIT);
        m.refuses(proxy(THUE, NOBODY), MeetingRefusal.UNIT_UNKNOWN);
        m.ask(proxy);
        assertThat(m.meeting().roll().represented()).containsExactly(KHO_BAC);
        m.ask(MeetingBuilder.arrive(THUE, "Ông Kiêm"));
        assertThat(m.meeting().roll().represented()).containsExactly(KHO_BAC, THUE);
        assertThat(m.meeting().roll().voters(Voters.DELEGATES)).as("one vote each").isEqualTo(2);
        m.refuses(proxy, AttendanceRefusal.ALREADY_HERE);
    }

    @Test
    void whoLeavesTakesTheProxiesForTheUnitAlong() {
        MeetingBuilder m = MeetingBuilder.of(Rules.typical().proxyAcross()).begun();
        m.ask(proxy(THUE, KHO_BAC)).ask(MeetingBuilder.arrive(THUE, "Ông Kiêm"));
        m.ask(new Command.Leave(KHO_BAC, null));
        assertThat(m.meeting().roll().represented()).containsExactly(THUE);
        m.ask(proxy(THUE, KHO_BAC)).ask(new Command.Leave(THUE, "Có việc"));
        assertThat(m.meeting().roll().represented()).isEmpty();
        assertThat(m.meeting().roll().everRepresented()).containsExactlyInAnyOrder(THUE, KHO_BAC);
    }

    @Test
    void whoCameIsNotAbsentAndWhoIsNotHereDoesNotLeave() {
        MeetingBuilder m = MeetingBuilder.typical().begun().present(THUE);
        m.refuses(new Command.MarkAbsent(THUE, null), AttendanceRefusal.STILL_HERE);
        m.refuses(new Command.Leave(KHO_BAC, null), AttendanceRefusal.NOT_HERE);
        m.ask(new Command.Leave(THUE, null))
                .refuses(new Command.Leave(THUE, null), AttendanceRefusal.NOT_HERE);
    }

    @Test
    void aUnitMayArriveAfterItWasCalledAbsentOrHadLeft() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.MarkAbsent(THUE, "Họp ở Hà Nội"));
        assertThat(m.meeting().roll().excused()).containsEntry(THUE, "Họp ở Hà Nội");
        m.ask(new Command.MarkAbsent(THUE, "Đi công tác"));
        assertThat(m.meeting().roll().excused()).containsEntry(THUE, "Đi công tác");
        m.present(THUE);
        assertThat(m.meeting().roll().excused()).isEmpty();
        m.ask(new Command.Leave(THUE, null)).present(THUE);
        assertThat(m.meeting().roll().people()).hasSize(2);
        assertThat(m.meeting().roll().voters(Voters.DELEGATES)).isEqualTo(1);
        assertThat(m.meeting().roll().votersEver(Voters.DELEGATES)).isEqualTo(1);
    }

    @Test
    void unitsMustExistAndPeopleHaveANameAndAnOffice() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.refuses(
                new Command.Arrive(NOBODY, " ", "", true, null, null, null),
                MeetingRefusal.UNIT_UNKNOWN,
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
        m.refuses(new Command.MarkAbsent(NOBODY, null), MeetingRefusal.UNIT_UNKNOWN);
        m.refuses(
                new Command.Leave(NOBODY, null),
                MeetingRefusal.UNIT_UNKNOWN,
                AttendanceRefusal.NOT_HERE);
    }

    // Quorum

    @Test
    void exactlyTheShareIsEnoughWhereTheRegulationSaysAtLeast() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().quorum(Rules.atLeast("2/11", Base.MEMBERS)))
                        .begun()
                        .present(THUE);
        assertThat(m.meeting().quorum().isReached()).isFalse();
        assertThat(m.present(KHO_BAC).meeting().quorum().isReached()).isTrue();
        MeetingBuilder strict =
                MeetingBuilder.of(Rules.typical().quorum(Rules.over("2/11", Base.MEMBERS)))
                        .begun()
                        .present(THUE, KHO_BAC);
        assertThat(strict.meeting().quorum().isReached()).isFalse();
        assertThat(strict.meeting().quorum().needed()).isEqualTo(3);
    }

    @Test
    void aQuorumOfMembersCountsUnitsEvenWhereDelegatesVote() {
        MeetingBuilder m = MeetingBuilder.of(Rules.typical().delegatesVote()).begun();
        m.present(THUE).ask(MeetingBuilder.arrive(THUE, "Người thứ hai"));
        assertThat(m.meeting().quorum())
                .isEqualTo(new Quorum(1, 11, m.meeting().regulation().quorum()));
        assertThat(m.meeting().votersPresent()).isEqualTo(2);
    }

    @Test
    void aQuorumOfTheConvokedCountsDelegates() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .delegatesVote()
                                        .quorum(Rules.over("1/2", Base.CONVOKED)))
                        .begun()
                        .present(THUE, KHO_BAC);
        // Cục Thống kê was asked for two and sent nobody; the others count those who came
        assertThat(m.meeting().quorum().present()).isEqualTo(2);
        assertThat(m.meeting().quorum().whole()).isEqualTo(2 + 1 + 1);
        assertThat(m.meeting().quorum().isReached()).isFalse();
        m.ask(MeetingBuilder.arrive(THONG_KE, "Bà Một"));
        assertThat(m.meeting().quorum().isReached()).isTrue();
        m.ask(MeetingBuilder.arrive(HAI_QUAN, "Ông Hai"));
        assertThat(m.meeting().quorum().whole()).isEqualTo(5);
    }

    @Test
    void aQuorumIsOfThoseInTheRoomNowAndTheMinutesKnowWhoEverCame() {
        MeetingBuilder m = MeetingBuilder.typical().begun().allPresent();
        m.meeting().bloc().ids().forEach(unit -> m.ask(new Command.Leave(unit, null)));
        assertThat(m.meeting().quorum().isReached()).isFalse();
        Meeting now = m.meeting();
        assertThat(Quorum.ever(now.bloc(), now.regulation(), now.roll()).isReached()).isTrue();
        assertThat(RollCall.EMPTY.voters(Voters.UNITS)).isZero();
    }

    private static Command proxy(UnitId unit, @Nullable UnitId standsFor) {
        return new Command.Arrive(unit, "Ông Kiêm", "Cục trưởng", true, "15/GUQ", standsFor, null);
    }

    @Test
    void oneOfSeveralLeavesAndTheOthersStay() {
        MeetingBuilder m = MeetingBuilder.typical().begun().present(THUE);
        m.ask(MeetingBuilder.arrive(THUE, "Người thứ hai"));
        m.refuses(new Command.Leave(THUE, null, "Ai đó"), AttendanceRefusal.PERSON_NOT_HERE);
        m.refuses(new Command.Leave(KHO_BAC, null, "Ai đó"), AttendanceRefusal.NOT_HERE);
        m.ask(new Command.Leave(THUE, null, "Người thứ hai"));
        assertThat(m.meeting().roll().isHere(THUE, "Người thứ hai")).isFalse();
        assertThat(m.meeting().roll().voters(Voters.DELEGATES)).isEqualTo(1);
        assertThat(m.meeting().roll().represented()).containsExactly(THUE);
    }

    @Test
    void theQuorumIsForeseenIfAUnitLeft() {
        MeetingBuilder m = MeetingBuilder.typical().begun().allPresent();
        assertThat(m.meeting().quorumWithout(THUE).present()).isEqualTo(10);
        assertThat(m.meeting().quorum().present()).as("nobody left").isEqualTo(11);
        m.ask(new Command.Leave(THUE, null));
        assertThat(m.meeting().quorum().present()).isEqualTo(10);
    }
}
