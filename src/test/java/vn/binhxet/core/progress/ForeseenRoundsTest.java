package vn.binhxet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;

import java.util.List;

class ForeseenRoundsTest {
    @Test
    void beforeTheMeetingThereIsOneForEachAwardUnderANameOfItsOwn() {
        List<Contest> rounds = ForeseenRounds.of(MeetingBuilder.typical().meeting());
        assertThat(rounds).extracting(Contest::subject).containsExactly(CTD, BK);
        assertThat(rounds)
                .extracting(Contest::round)
                .containsExactly(new RoundId("1"), new RoundId("2"));
        assertThat(rounds).extracting(Contest::seats).containsExactly(3, 5);
        assertThat(rounds.getFirst().candidates()).contains(THUE).doesNotContain(DU_TRU);
    }

    @Test
    void whoWithdrewDoesNotStand() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(
                                new Command.Withdraw(
                                        new Withdrawal(THUE, CTD, "Nhường đơn vị khác", null)));
        assertThat(ForeseenRounds.of(m.meeting()).getFirst().candidates()).doesNotContain(THUE);
    }

    @Test
    void theRoundThatIsOpenIsTheOneToGoOnWith() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("Vòng 1", CTD);
        assertThat(ForeseenRounds.of(m.meeting()))
                .extracting(Contest::round)
                .containsExactly(new RoundId("Vòng 1"), new RoundId("1"));
    }
}
