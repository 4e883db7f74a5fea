package vn.binhxet.ui.result;

import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Meetings that have come as far as a result. */
final class VotedMeetings {
    static final RoundId R1 = new RoundId("r1");
    private static final Command RECOUNT = new Command.Recount(R1, "Hai đại biểu đề nghị kiểm lại");
    static final Command SIGN =
            new Command.Sign("count:r1", List.of("Bà Tổ trưởng", "Ông Tổ viên"));

    private VotedMeetings() {}

    /** Three flags are clear. */
    static MeetingBuilder clear() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6));
    }

    /** Points decide about two units that tie for the third flag. */
    static MeetingBuilder tied() {
        return MeetingBuilder.of(
                        Rules.with(Rules.PLAIN)
                                .award("CTD", 3, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                                .typedOnce())
                .ready()
                .finalPoints(Map.of(HAI_QUAN, 90, NGAN_HANG, 80))
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7));
    }

    /** Counted again, with another result; nobody has said which stands. */
    static MeetingBuilder recounted() {
        return clear().ask(RECOUNT)
                .totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 6, NGAN_HANG, 7))
                .sealed();
    }

    static Command official(int count) {
        return new Command.NameOfficialCount(R1, count, "Lần đầu đọc nhầm dòng hai phiếu");
    }

    /** One of three flags fell open after the vote. */
    static MeetingBuilder fallen() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6))
                .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
    }

    static MeetingBuilder byConsensus() {
        Rules rules = Rules.with(Rules.SCHEME).award("CTD", 2, Method.CONSENSUS, null);
        return MeetingBuilder.of(rules).ready();
    }

    static MeetingBuilder ranked() {
        return MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 2, Method.RANK, null))
                .begun()
                .finalPoints(Map.of(THUE, 90, HAI_QUAN, 80, NGAN_HANG, 80));
    }

    /** The first round is void; in the second hands were shown, and the meeting votes again. */
    static MeetingBuilder hands() {
        Rules rules =
                Rules.typical().award("CTD", 3, Method.SHOW_OF_HANDS, Rules.OVER_HALF_OF_VALID);
        return MeetingBuilder.of(rules)
                .ready()
                .round("r1", CTD)
                .ask(new Command.VoidRound(new RoundId("r1"), "Đếm nhầm tay"))
                .round("r2", CTD)
                .totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7, BUU_DIEN, 2))
                .sealed()
                .ask(
                        new Command.SettleTie(
                                new RoundId("r2"),
                                null,
                                null,
                                Settlement.How.RE_VOTE,
                                "Thống nhất"));
    }

    /** Each unit by itself: yes, no or blank. */
    static MeetingBuilder yesNo() {
        Rules rules =
                Rules.with(Rules.SCHEME).award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID);
        MeetingBuilder told = MeetingBuilder.of(rules).ready().round("r1", CTD).issued(11);
        return told.ask(
                        new Command.EnterTotals(
                                told.roundId(),
                                new Totals(
                                        11,
                                        1,
                                        Map.of(THUE, 10, KHO_BAC, 7, HAI_QUAN, 4),
                                        Map.of(KHO_BAC, 2, HAI_QUAN, 6))))
                .sealed();
    }

    /** Twenty-five units with the longest names there are; three tie for the last two places. */
    static MeetingBuilder large() {
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            votes.put(LargeBloc.UNITS.get(i).id(), i < 1 ? 24 : i < 4 ? 13 : i < 16 ? 1 : 0);
        }
        return LargeBloc.meeting(Rules.typical().typedOnce()).ready().round("r1", CTD).voted(votes);
    }
}
