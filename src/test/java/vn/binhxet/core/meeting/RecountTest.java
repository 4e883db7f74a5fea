package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DIEN_LUC;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.Map;

/** Counting again: a second count beside the first, and which of them stands. */
class RecountTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final String DOUBT = "Đại biểu đề nghị đếm lại";
    private static final Command RECOUNT = new Command.Recount(R1, DOUBT);

    @Test
    void whatFollowsARecountIsCountTwoAndTheFirstStandsUntilAnotherIsMadeOfficial() {
        MeetingBuilder m = sealed().ask(RECOUNT).totals(11, Map.of(KHO_BAC, 9)).sealed();
        assertThat(m.theRound().counts()).hasSize(2);
        assertThat(m.theRound().counts().get(1).reason()).isEqualTo(DOUBT);
        assertThat(m.decided().result().chosen()).containsExactly(THUE, KHO_BAC);
        m.ask(new Command.NameOfficialCount(R1, 2, "Đếm lại đúng hơn"));
        assertThat(m.decided().result().chosen()).containsExactly(KHO_BAC);
        assertThat(m.theRound().officialReason()).isEqualTo("Đếm lại đúng hơn");
        m.ask(new Command.NameOfficialCount(R1, 1, "Xem lại"));
        assertThat(m.decided().result().chosen()).containsExactly(THUE, KHO_BAC);
    }

    @Test
    void theResultStandsWhileTheRecountRuns() {
        MeetingBuilder m = sealed();
        var before = m.decided().result();
        m.ask(RECOUNT).totals(11, Map.of(KHO_BAC, 9));
        assertThat(m.decided().result()).isEqualTo(before);
        m.allows(new Command.Propose(CTD));
    }

    @Test
    void onlyASealedRoundIsCountedAgainAndOneRecountAtATime() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
        m.refuses(RECOUNT, BallotRefusal.ROUND_NOT_SEALED);
        m.totals(11, Map.of(THUE, 9)).sealed();
        m.refuses(new Command.Recount(R1, " "), MeetingRefusal.TEXT_MISSING);
        m.refuses(new Command.Recount(new RoundId("r9"), DOUBT), BallotRefusal.ROUND_UNKNOWN);
        m.ask(RECOUNT).refuses(RECOUNT, BallotRefusal.RECOUNT_RUNNING);
    }

    @Test
    void onlyASealedCountBecomesOfficial() {
        MeetingBuilder m = sealed().ask(RECOUNT);
        m.refuses(new Command.NameOfficialCount(R1, 2, DOUBT), BallotRefusal.COUNT_NOT_SEALED);
        m.refuses(new Command.NameOfficialCount(R1, 0, DOUBT), BallotRefusal.COUNT_NOT_SEALED);
        m.refuses(new Command.NameOfficialCount(R1, 3, DOUBT), BallotRefusal.COUNT_NOT_SEALED);
        m.refuses(new Command.NameOfficialCount(R1, 1, ""), MeetingRefusal.TEXT_MISSING);
        m.allows(new Command.NameOfficialCount(R1, 1, DOUBT));
    }

    @Test
    void noPapersAreHandedOutForARecount() {
        sealed().ask(RECOUNT).refuses(new Command.Issue(R1, 1), BallotRefusal.RECOUNT_RUNNING);
    }

    @Test
    void handsCountedAgainDoNotChangeTheBaseOfTheFirstCount() {
        Rules rules =
                Rules.typical()
                        .award("CTD", 3, Method.SHOW_OF_HANDS, Rules.over("1/2", Base.PRESENT));
        MeetingBuilder m =
                MeetingBuilder.of(rules)
                        .begun()
                        .present(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG)
                        .despite("Thiếu túc số", open())
                        .despite("Thiếu túc số", totals(5, Map.of(THUE, 3)))
                        .ask(new Command.SealCount(R1, 0, 0, 0, null));
        var before = m.results().of(m.meeting().rounds().find(R1).orElseThrow()).orElseThrow();
        m.present(DIEN_LUC, DU_TRU)
                .ask(RECOUNT)
                .despite("Thiếu túc số", totals(7, Map.of(THUE, 3)));
        var after = m.results().of(m.meeting().rounds().find(R1).orElseThrow()).orElseThrow();
        assertThat(after.result()).isEqualTo(before.result());
        assertThat(after.result().chosen()).containsExactly(THUE);
    }

    @Test
    void whoFellAfterTheFirstSealKeepsThePlaceOpenInTheSecondCount() {
        MeetingBuilder m =
                sealed().ask(new Command.Withdraw(new Withdrawal(THUE, CTD, "Nhường đơn vị khác")))
                        .ask(RECOUNT)
                        .totals(11, Map.of(THUE, 10, KHO_BAC, 9, HAI_QUAN, 7, NGAN_HANG, 6))
                        .sealed()
                        .ask(new Command.NameOfficialCount(R1, 2, DOUBT));
        var flag = m.meeting().regulation().award(CTD).orElseThrow();
        assertThat(m.results().selection(flag).open()).isEqualTo(1);
        assertThat(m.results().selection(flag).units())
                .as("nobody moves up until fill")
                .containsExactly(KHO_BAC, HAI_QUAN);
    }

    @Test
    void aRecountTypedFromPapersHasItsOwnTwoPasses() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .issued(11)
                        .papers(times(11, names(THUE)))
                        .sealed()
                        .ask(RECOUNT);
        m.refuses(m.seal(), BallotRefusal.NOTHING_COUNTED);
        m.typed(1, times(11, names(THUE)))
                .refuses(m.seal(), BallotRefusal.SECOND_PASS_MISSING)
                .typed(2, times(11, names(THUE)))
                .sealed();
        assertThat(m.theRound().counts().get(0).box())
                .isEqualTo(m.theRound().counts().get(1).box());
    }

    @Test
    void aVoidedRoundIsNotCountedAgainAndHasNoOfficialCount() {
        MeetingBuilder m = sealed().ask(new Command.VoidRound(R1, "Sai mẫu phiếu"));
        m.refuses(RECOUNT, BallotRefusal.ROUND_VOID);
        m.refuses(new Command.NameOfficialCount(R1, 1, DOUBT), BallotRefusal.COUNT_NOT_SEALED);
        m.refuses(new Command.VoidRound(R1, DOUBT), BallotRefusal.ROUND_VOID);
        m.refuses(new Command.Propose(CTD), ProposalRefusal.NO_RESULT_YET);
        m.refuses(new Command.Propose(BK), ProposalRefusal.NO_RESULT_YET);
    }

    private static MeetingBuilder sealed() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 5));
    }

    private static Command open() {
        return MeetingBuilder.open("r1", CTD, null, null);
    }

    private static Command totals(int returned, Map<UnitId, Integer> votes) {
        return new Command.EnterTotals(R1, new Totals(returned, 0, votes, Map.of()));
    }
}
