package vn.binhxet.ui.ballot.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.opening.Offer.Kind;
import vn.binhxet.ui.kit.Desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which round comes next, as the meeting goes on. */
class OpeningsTest {
    private static final RoundId ONE = new RoundId("1");

    private final Answers people = Answers.yes("Hội nghị thống nhất");

    private Desk desk(MeetingBuilder meeting) {
        return new Desk(meeting.session(), new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private static Draft draft(Openings openings) {
        return Objects.requireNonNull(openings.draft().get());
    }

    private static Command.OpenRound opened(Desk desk, Openings openings) {
        Command.OpenRound asked = draft(openings).asked();
        openings.open("", "", "");
        assertThat(openings.problems().get()).isEmpty();
        assertThat(desk.meeting().get().rounds().find(asked.round())).isPresent();
        return asked;
    }

    /** A round in which two are equal across the last place. */
    private static MeetingBuilder tied() {
        return MeetingBuilder.typical()
                .ready()
                .round("1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 6, NGAN_HANG, 6));
    }

    @Test
    void whatIsVotedOnComesInTheOrderOfTheRegulationAndVotesNobodyNeedsLast() {
        Openings openings = new Openings(desk(MeetingBuilder.typical().ready()));
        assertThat(openings.offers().get())
                .extracting(offer -> offer.subject().code(), Offer::isOptional)
                .containsExactly(tuple(CTD, false), tuple(BK, false), tuple(KT, true));
        assertThat(draft(openings).asked().subject()).isEqualTo(CTD);
    }

    @Test
    void aNameIsTakenOffOrPutOnThePaper() {
        Desk desk = desk(MeetingBuilder.typical().ready());
        Openings openings = new Openings(desk);
        openings.toggle(THUE);
        assertThat(draft(openings).names()).hasSize(9).doesNotContain(THUE);
        assertThat(draft(openings).obstacles()).isEmpty();
        openings.toggle(THUE);
        assertThat(draft(openings).asked().candidates()).as("as usual again").isNull();

        openings.toggle(DU_TRU);
        assertThat(draft(openings).names()).endsWith(DU_TRU);
        assertThat(draft(openings).obstacles()).as("had the flag last year").hasSize(1);
        opened(desk, openings);
        assertThat(people.heard()).as("people were asked why").hasSize(1);
        assertThat(desk.meeting().get().rounds().find(ONE).orElseThrow().contest().candidates())
                .contains(DU_TRU);
    }

    @Test
    void whereEveryNameIsTakenOffNothingCanBeOpened() {
        Openings openings =
                new Openings(
                        desk(
                                MeetingBuilder.of(
                                                Rules.with(Rules.PLAIN)
                                                        .award(
                                                                "CTD",
                                                                1,
                                                                Method.CHOOSE_N,
                                                                Rules.OVER_HALF_OF_VALID))
                                        .ready()));
        List.copyOf(draft(openings).names()).forEach(openings::toggle);
        assertThat(draft(openings).contest()).isNull();
        openings.toggle(THUE);
        assertThat(draft(openings).names()).containsExactly(THUE);
        assertThat(draft(openings).contest()).isNotNull();
    }

    @Test
    void committeeAndRoundAreBothRecordedOrNeither() {
        Desk desk = desk(MeetingBuilder.typical().begun().allPresent());
        Openings openings = new Openings(desk);
        List<UnitId> all = List.copyOf(draft(openings).names());
        all.forEach(openings::toggle);
        openings.open("Bà Tổ trưởng", "", "");
        assertThat(openings.problems().get()).isNotEmpty();
        assertThat(openings.hasCommittee()).isFalse();

        all.forEach(openings::toggle);
        openings.open("Bà Tổ trưởng", "", "");
        assertThat(openings.hasCommittee()).isTrue();
        assertThat(desk.meeting().get().rounds().find(ONE)).isPresent();
    }

    @Test
    void afterATiePeopleVoteAgainAmongTheTiedWithOneKey() {
        MeetingBuilder m = tied();
        Desk desk = desk(m);
        Openings openings = new Openings(desk);
        assertThat(draft(openings).asked().subject()).as("the tie waits for people").isEqualTo(BK);

        ask(desk, new Command.SettleTie(ONE, null, null, Settlement.How.RE_VOTE, "Bầu lại"));

        assertThat(draft(openings).offer().kind()).isEqualTo(Kind.RE_VOTE);
        assertThat(draft(openings).names()).containsExactly(HAI_QUAN, NGAN_HANG);
        assertThat(draft(openings).seats()).isEqualTo(1);
        assertThat(opened(desk, openings).after()).isEqualTo(ONE);
    }

    @Test
    void placesLeftAreVotedOnAmongThoseNotChosen() {
        MeetingBuilder m =
                MeetingBuilder.typical().ready().round("1", CTD).voted(Map.of(THUE, 9, KHO_BAC, 8));
        Desk desk = desk(m);
        Openings openings = new Openings(desk);
        assertThat(draft(openings).offer().kind()).isEqualTo(Kind.NEXT_PLACES);
        assertThat(draft(openings).names()).doesNotContain(THUE, KHO_BAC, DU_TRU).hasSize(8);
        assertThat(draft(openings).seats()).isEqualTo(1);
        assertThat(opened(desk, openings).after()).isEqualTo(ONE);
    }

    @Test
    void aVoidedRoundIsHeldAgainWithTheSameNames() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round(MeetingBuilder.open("1", BK, List.of(THUE, BUU_DIEN), 1));
        Desk desk = desk(m);
        Openings openings = new Openings(desk);
        ask(desk, new Command.VoidRound(ONE, "Hòm phiếu bị đổ"));
        assertThat(draft(openings).offer().kind()).isEqualTo(Kind.REPLACES);
        assertThat(draft(openings).names()).containsExactly(THUE, BUU_DIEN);
        assertThat(opened(desk, openings).replaces()).isEqualTo(ONE);
    }

    @Test
    void aVoidedReVoteIsHeldAgainAmongTheTied() {
        MeetingBuilder m = tied();
        m.ask(new Command.SettleTie(ONE, null, null, Settlement.How.RE_VOTE, "Bầu lại"));
        m.roundAfter("1", "2", CTD).ask(new Command.VoidRound(m.roundId(), "Sai mẫu phiếu"));
        Desk desk = desk(m);
        Command.OpenRound asked = opened(desk, new Openings(desk));
        assertThat(asked.after()).isEqualTo(ONE);
        assertThat(asked.replaces()).isEqualTo(new RoundId("2"));
    }

    @Test
    void aVoteThatIsCalledForIsPickedEvenIfPeopleWereAtAnother() {
        MeetingBuilder m = tied();
        Desk desk = desk(m);
        Openings openings = new Openings(desk);
        openings.pick(openings.offers().get().getFirst());
        assertThat(draft(openings).asked().subject()).isEqualTo(BK);
        ask(desk, new Command.SettleTie(ONE, null, null, Settlement.How.RE_VOTE, "Bầu lại"));
        assertThat(draft(openings).asked().subject()).isEqualTo(CTD);
    }

    @Test
    void anOfficeByTurnsMayBeConfirmedByAnyMethodAndIsThenElectedByItsRound() {
        Desk desk =
                desk(
                        MeetingBuilder.of(
                                        Rules.with(Rules.PLAIN)
                                                .office("KT", 1, Method.ROTATION, null))
                                .ready());
        Openings openings = new Openings(desk);
        assertThat(openings.draft().get()).as("nobody needs the vote").isNull();
        assertThat(openings.isAnyNeeded()).isFalse();

        openings.pick(openings.offers().get().getFirst());
        assertThat(draft(openings).asked().method()).isEqualTo(Method.YES_NO);
        assertThat(draft(openings).names()).as("whose turn it is").containsExactly(THUE);
        openings.method(Method.SHOW_OF_HANDS);
        RoundId round = opened(desk, openings).round();

        ask(desk, hands(round, 9));
        ask(desk, new Command.SealCount(round, 0, 0, 0, null));
        ask(desk, new Command.Elect(KT, 2022, THUE, Election.ROUND, round, null, null, null, null));
        assertThat(openings.offers().get()).as("held by now").isEmpty();
    }

    private static Command hands(RoundId round, int votes) {
        return new Command.EnterTotals(round, new Totals(11, 0, Map.of(THUE, votes), Map.of()));
    }

    private static void ask(Desk desk, Command command) {
        desk.ask(command, refused -> assertThat(refused).isEmpty());
    }
}
