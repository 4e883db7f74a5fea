package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.ballot.InvalidReason.UNREADABLE;
import static vn.binhxet.fixture.Papers.invalid;
import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DIEN_LUC;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHI_TUONG;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THI_HANH_AN;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** Of what number a share is taken, and that it stays what it was. */
class BasesTest {
    private static final String AGREED = "Hội nghị thống nhất";

    @ParameterizedTest
    @CsvSource({
        "MEMBERS, 11",
        "CONVOKED, 11",
        "PRESENT, 9",
        "ISSUED, 10",
        "RETURNED, 7",
        "VALID, 6"
    })
    void eachBaseIsANumberOfItsOwn(Base of, int number) {
        MeetingBuilder m =
                MeetingBuilder.of(flag(Rules.over("1/2", of)))
                        .begun()
                        .present(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG, BAO_HIEM)
                        .present(THI_HANH_AN, BUU_DIEN, DIEN_LUC)
                        .ask(new Command.NameCommittee("Bà Tổ trưởng", List.of(), null))
                        .ask(new Command.Leave(DIEN_LUC, null)) // before the opening
                        .round("r1", CTD)
                        .issued(7)
                        .present(KHI_TUONG) // in time for the last papers
                        .issued(3)
                        .present(DIEN_LUC) // after them
                        .papers(
                                names(THUE, KHO_BAC),
                                names(THUE, KHO_BAC),
                                names(THUE, KHO_BAC),
                                names(THUE, KHO_BAC),
                                names(THUE),
                                names(),
                                invalid(UNREADABLE))
                        .ask(new Command.SealCount(theOnly(), 1, 1, 1, null));
        assertThat(m.decided().result().base()).isEqualTo(number);
        assertThat(m.decided().result().chosen().contains(THUE))
                .as("5 votes are more than half")
                .isEqualTo(5 * 2 > number);
    }

    @Test
    void aVoterWhoLeftAfterTheOpeningWasPresent() {
        MeetingBuilder m =
                MeetingBuilder.of(flag(Rules.over("1/2", Base.PRESENT)))
                        .ready()
                        .round("r1", CTD)
                        .issued(11)
                        .ask(new Command.Leave(THUE, "Có việc gấp"))
                        .papers(times(11, names(THUE)))
                        .sealed();
        assertThat(m.decided().result().base()).isEqualTo(11);
    }

    @Test
    void withUnitsVotingOnePaperAUnitHoweverManyArrived() {
        MeetingBuilder m =
                MeetingBuilder.of(flag(Rules.over("1/2", Base.PRESENT)))
                        .ready()
                        .ask(MeetingBuilder.arrive(THUE, "Người thứ hai"))
                        .ask(MeetingBuilder.arrive(THUE, "Người thứ ba"));
        assertThat(m.meeting().votersPresent()).isEqualTo(11);
    }

    @Test
    void delegatesConvokedAreThoseNamedOrElseThoseWhoArrived() {
        MeetingBuilder m =
                MeetingBuilder.of(flag(Rules.over("1/2", Base.CONVOKED)).delegatesVote())
                        .ready()
                        .ask(MeetingBuilder.arrive(THUE, "Người thứ hai"))
                        .round("r1", CTD)
                        .issued(12)
                        .papers(times(12, names(THUE)))
                        .sealed();
        // Cục Thống kê was asked for 2 and sent 1; Cục Thuế sent 2; nine others sent 1 each
        assertThat(m.decided().result().base()).isEqualTo(2 + 2 + 9);
    }

    @Test
    void whoComesAfterTheLastPapersChangesNoBase() {
        for (Base of : Base.values()) {
            MeetingBuilder m =
                    MeetingBuilder.of(flag(Rules.over("1/2", of)).delegatesVote())
                            .ready()
                            .round("r1", CTD)
                            .issued(11)
                            .papers(times(11, names(THUE)))
                            .sealed();
            var before = m.decided().result();
            m.ask(MeetingBuilder.arrive(THUE, "Người đến muộn"));
            assertThat(m.decided().result()).isEqualTo(before);
        }
    }

    @Test
    void aNewRegulationChangesNoBaseOfARoundOpenedBefore() {
        for (Base of : Base.values()) {
            Rules rules = flag(Rules.over("1/2", of));
            MeetingBuilder m =
                    MeetingBuilder.of(rules)
                            .ready()
                            .ask(MeetingBuilder.arrive(THUE, "Người thứ hai"))
                            .round("r1", CTD)
                            .issued(11)
                            .papers(times(11, names(THUE)))
                            .sealed();
            var before = m.decided().result();
            m.ask(new Command.ChangeRegulation(rules.delegatesVote().build(), AGREED));
            assertThat(m.decided().result()).isEqualTo(before);
            assertThat(m.meeting().votersPresent()).isEqualTo(12);
        }
    }

    @Test
    void aShowOfHandsCountsThoseInTheRoomWhenHandsWereCounted() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .award(
                                                "CTD",
                                                3,
                                                Method.SHOW_OF_HANDS,
                                                Rules.over("1/2", Base.PRESENT)))
                        .begun()
                        .present(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG, BAO_HIEM, BUU_DIEN)
                        .round("r1", CTD)
                        .present(KHI_TUONG)
                        .totals(8, Map.of(THUE, 5, KHO_BAC, 4))
                        .present(DIEN_LUC)
                        .sealed();
        assertThat(m.decided().result().base()).isEqualTo(8);
        assertThat(m.decided().result().chosen()).containsExactly(THUE);
    }

    private static Rules flag(Threshold pass) {
        return Rules.typical().award("CTD", 3, Method.CHOOSE_N, pass);
    }

    private static RoundId theOnly() {
        return new RoundId("r1");
    }
}
