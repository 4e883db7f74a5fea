package vn.binhxet.core.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.BlocCheck;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.SampleMeeting;

import java.util.ArrayList;
import java.util.List;

class NextMeetingTest {
    private static final Code FLAG = new Code("CTD");
    private static final Code HEAD = new Code("KT");
    private static final Code DEPUTY = new Code("KP");
    private static final UnitId STATISTICS = new UnitId("cuc-thong-ke");
    private static final UnitId TAXES = new UnitId("cuc-thue");
    private static final UnitId TREASURY = new UnitId("kho-bac");

    private final LastYear last = LastYear.of(SampleMeeting.whole().meeting());
    private final Fact.MeetingPrepared next = after(last);

    private static Fact.MeetingPrepared after(LastYear last) {
        return NextMeeting.after(last, last.nextTitle(), last.year() + 1, last.place());
    }

    @Test
    void isLedByWhomTheMeetingElectedAndKeepsUnitsGuestsAndRules() {
        Bloc bloc = next.bloc();

        assertThat(next.year()).isEqualTo(2022);
        assertThat(next.title()).contains("2022").doesNotContain("2021");
        assertThat(next.rehearsal()).isFalse();
        assertThat(bloc.head()).isEqualTo(TAXES);
        assertThat(bloc.deputies()).as("the head is no deputy of itself").isEmpty();
        assertThat(bloc.units()).isEqualTo(last.bloc().units());
        assertThat(bloc.guests()).isEqualTo(last.bloc().guests());
        assertThat(next.regulation()).isEqualTo(last.regulation().forYear(2022));
        assertThat(next.regulation().sample()).isTrue();
        assertThat(BlocCheck.problemsOf(bloc)).isEmpty();
    }

    @Test
    void addsTheAwardsAndTheNewHeadToWhatIsKnownOfEarlierYears() {
        List<Honour> history = next.bloc().history();
        List<UnitId> flags =
                SampleMeeting.whole().meeting().decisions().proposal(FLAG).orElseThrow().stream()
                        .map(place -> place.unit())
                        .toList();

        assertThat(flags).hasSize(3);
        assertThat(history).containsSubsequence(last.bloc().history());
        assertThat(history).doesNotHaveDuplicates();
        assertThat(history)
                .filteredOn(h -> h.year() == 2021 && FLAG.equals(h.award()))
                .extracting(Honour::unit)
                .isEqualTo(flags);
        assertThat(history).contains(new Honour(2022, null, HEAD, TAXES));
        assertThat(history)
                .filteredOn(h -> h.year() == 2021 && HEAD.equals(h.office()))
                .as("known already, so told once")
                .containsExactly(new Honour(2021, null, HEAD, STATISTICS));
    }

    @Test
    void remembersWhoLedLastYearEvenIfTheHistoryDidNotSay() {
        Bloc was = last.bloc();
        Bloc silent =
                new Bloc(
                        was.name(),
                        was.province(),
                        was.units(),
                        was.head(),
                        was.deputies(),
                        was.guests(),
                        List.of());

        assertThat(after(changed(silent, last.regulation(), List.of())).bloc().history())
                .contains(new Honour(2021, null, HEAD, STATISTICS));
    }

    @Test
    void keepsHeadAndDeputiesWhereNobodyWasElected() {
        Bloc bloc = after(changed(last.bloc(), last.regulation(), List.of())).bloc();

        assertThat(bloc.head()).isEqualTo(STATISTICS);
        assertThat(bloc.deputies()).containsExactly(TAXES);
    }

    @Test
    void takesDeputiesFromTheOtherOffices() {
        Regulation rules = last.regulation();
        List<Office> offices = new ArrayList<>(rules.offices());
        offices.add(new Office(DEPUTY, "Khối phó", 2, offices.getFirst().by(), null));
        Regulation withDeputies =
                new Regulation(
                        rules.title(),
                        rules.sample(),
                        rules.year(),
                        rules.sources(),
                        rules.scheme(),
                        rules.quorum(),
                        rules.adoption(),
                        rules.ballots(),
                        rules.awards(),
                        offices);
        List<Honour> elected =
                List.of(
                        new Honour(2022, null, HEAD, TAXES),
                        new Honour(2022, null, DEPUTY, TREASURY),
                        new Honour(2022, null, DEPUTY, STATISTICS));

        Bloc bloc = after(changed(last.bloc(), withDeputies, elected)).bloc();

        assertThat(bloc.head()).isEqualTo(TAXES);
        assertThat(bloc.deputies()).containsExactly(TREASURY, STATISTICS);
        assertThat(bloc.history()).containsAll(elected);
    }

    @Test
    void knowsWhatTheLeaderAskedForAndWhetherTheMeetingEnded() {
        assertThat(last.tasks())
                .hasSize(6)
                .extracting(Task::speaker)
                .containsOnly("Phó Chủ tịch UBND tỉnh");
        assertThat(last.ended()).isTrue();
        assertThat(LastYear.of(SampleMeeting.before(Command.Sign.class).meeting()).ended())
                .isFalse();
    }

    @Test
    void aDossierTakesTheRestOfItsRulesFromASampleAndSaysSo() {
        Regulation known = last.regulation();
        Award flag = known.awards().getFirst();
        Award unheardOf =
                new Award(
                        new Code("X"),
                        "Cờ khác",
                        1,
                        flag.by(),
                        flag.pass(),
                        List.of(),
                        List.of(
                                new Condition.ClassAtLeast("Rực rỡ"),
                                new Condition.NotWonLastYear()));
        Bloc bare =
                new Bloc(
                        "Khối 1",
                        "Nam Định",
                        List.of(Unit.of("a", "A")),
                        new UnitId("a"),
                        List.of(),
                        List.of(),
                        List.of());
        PastDossier dossier =
                new PastDossier(
                        "Hội nghị 2021",
                        2021,
                        "Nam Định",
                        true,
                        false,
                        bare,
                        new PastDossier.Rules(
                                "Quy chế riêng",
                                List.of("QĐ 1"),
                                known.scheme().scale(),
                                2,
                                List.of(unheardOf),
                                known.offices()),
                        List.of(),
                        List.of(),
                        List.of());

        LastYear told = dossier.upon(known);

        assertThat(told.gaps()).containsExactly(Gap.values());
        assertThat(told.regulation().sample()).isTrue();
        assertThat(told.regulation().title()).isEqualTo("Quy chế riêng");
        assertThat(told.regulation().scheme().sections()).isEqualTo(known.scheme().sections());
        assertThat(told.regulation().awards().getFirst().conditions())
                .containsExactly(new Condition.NotWonLastYear());
        assertThat(RegulationCheck.problemsOf(told.regulation())).isEmpty();
    }

    private LastYear changed(Bloc bloc, Regulation regulation, List<Honour> elected) {
        return new LastYear(
                last.title(),
                last.year(),
                last.place(),
                last.ended(),
                bloc,
                regulation,
                last.given(),
                elected,
                last.tasks(),
                last.gaps());
    }
}
