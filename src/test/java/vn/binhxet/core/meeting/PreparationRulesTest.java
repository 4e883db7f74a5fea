package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BLOC;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.BlocRefusal;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.RegulationRefusal;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is settled before a meeting, and how it may still change. */
class PreparationRulesTest {
    private static final String WHY = "Đổi theo quyết định mới";
    private static final Code CTD = new Code("CTD");

    // The bloc

    @Test
    void beforeAnythingRestsOnItTheBlocChangesFreely() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(new Command.ChangeBloc(without(HAI_QUAN), null));
        assertThat(m.meeting().bloc().has(HAI_QUAN)).isFalse();
        assertThat(m.meeting().quorum().whole()).isEqualTo(BLOC.units().size() - 1);
    }

    @Test
    void oncePointsAreEnteredAReasonIsNeededAndNobodyWithPointsGoes() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(MeetingBuilder.accept(Stage.SELF, THUE));
        m.refuses(change(without(HAI_QUAN), null), BlocRefusal.REASON_MISSING);
        m.refuses(change(without(THUE), WHY), BlocRefusal.UNIT_IN_USE);
        m.allows(change(without(HAI_QUAN), WHY));
    }

    @Test
    void aUnitThatWasCalledStays() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(change(without(THUE), WHY), BlocRefusal.UNIT_IN_USE);
    }

    @Test
    void onceARoundIsOpenedUnitsMayBeRenamedButTheirNumberStays() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        List<Unit> more = new ArrayList<>(BLOC.units());
        more.add(Unit.of("new", "Đơn vị mới"));
        m.refuses(change(with(more), WHY), BlocRefusal.UNITS_FIXED);
        m.allows(change(renamed(THUE, unit -> "Thuế tỉnh"), WHY));
    }

    @Test
    void namesAreComparedAsPeopleCompareThem() {
        String name = BLOC.units().get(1).name();
        String decomposed =
                Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        List<Unit> units = new ArrayList<>(BLOC.units());
        units.add(Unit.of("other", "  " + decomposed.replace(" ", "\u00a0 ")));
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(change(with(units), null), BlocRefusal.UNIT_NAME_TWICE);
        m.refusesAt("bloc.units[11].name", change(with(units), null));
    }

    @Test
    void everythingWrongWithABlocIsNamedAtOnce() {
        Unit long121 = Unit.of("long", "X".repeat(121));
        Bloc wrong =
                new Bloc(
                        "Khối",
                        "Nam Định",
                        List.of(long121, Unit.of("long", " ")),
                        new UnitId("who"),
                        List.of(new UnitId("nobody")),
                        List.of(),
                        List.of());
        MeetingBuilder.typical()
                .refuses(
                        change(wrong, null),
                        BlocRefusal.UNIT_NAME_TOO_LONG,
                        BlocRefusal.ID_TWICE,
                        BlocRefusal.UNIT_NAME_BLANK,
                        BlocRefusal.UNIT_UNKNOWN,
                        BlocRefusal.UNIT_UNKNOWN);
    }

    @Test
    void aRenamedUnitBearsItsNewNameInTheMeeting() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(change(renamed(THUE, unit -> "Thuế tỉnh Nam Định"), null));
        assertThat(m.meeting().bloc().name(THUE)).isEqualTo("Thuế tỉnh Nam Định");
    }

    @Test
    void aChangeWithAReasonIsToldInTheMinutes() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(change(without(HAI_QUAN), WHY));
        assertThat(MinutesWriter.of(m.meeting()).chapters())
                .flatExtracting(Minutes.Chapter::statements)
                .filteredOn(said -> said.said() == Statement.Said.BLOC_CHANGED)
                .singleElement()
                .satisfies(said -> assertThat(said.args()).containsExactly(10, WHY));
    }

    // The regulation

    @Test
    void untilItIsFrozenTheRegulationChangesWithoutAReasonAndKeepsItsVersion() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(new Command.ChangeRegulation(Rules.typical().build(), null));
        assertThat(m.meeting().isRegulationFrozen()).isFalse();
        assertThat(m.meeting().regulationVersion()).isEqualTo(1);
    }

    @Test
    void onceFrozenEachChangeIsAVersionWithAReason() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(new Command.FreezeRegulation());
        m.refuses(new Command.FreezeRegulation(), RegulationRefusal.FROZEN_ALREADY);
        m.refuses(
                new Command.ChangeRegulation(Rules.typical().build(), null),
                MeetingRefusal.TEXT_MISSING);
        m.ask(new Command.ChangeRegulation(Rules.typical().build(), WHY));
        assertThat(m.meeting().regulationVersion()).isEqualTo(2);
    }

    @Test
    void theFirstPointsFreezeTheRegulation() {
        MeetingBuilder m = MeetingBuilder.typical().ask(MeetingBuilder.accept(Stage.SELF, THUE));
        assertThat(m.meeting().isRegulationFrozen()).isTrue();
        m.refuses(
                new Command.ChangeRegulation(Rules.typical().build(), " "),
                MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void aRegulationThatCannotBeAppliedIsRefusedWithAllThatIsWrong() {
        MeetingBuilder m = MeetingBuilder.typical().ask(new Command.FreezeRegulation());
        Rules wrong = Rules.typical().award("CTD", 0, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID);
        m.refuses(
                new Command.ChangeRegulation(wrong.build(), ""),
                MeetingRefusal.TEXT_MISSING,
                RegulationRefusal.QUOTA_NOT_POSITIVE);
        m.refusesAt("regulation.awards[0].quota", new Command.ChangeRegulation(wrong.build(), WHY));
    }

    @Test
    void whatWasVotedOnStaysInTheRegulation() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        Rules without = Rules.with(Rules.SCHEME).award("BK", 5, Method.RANK, null);
        m.refuses(
                new Command.ChangeRegulation(without.build(), WHY), RegulationRefusal.CODE_IN_USE);
        MeetingBuilder.typical().ready().allows(new Command.ChangeRegulation(without.build(), WHY));
    }

    // Entries and concerns

    @Test
    void aClearedEntryLetsTheStageBeforeShowThrough() {
        Code first = new Code("I.1");
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(MeetingBuilder.score(Stage.SELF, THUE, Map.of("I.1", new Input.Met(true))));
        m.ask(MeetingBuilder.score(Stage.REVIEWED, THUE, Map.of("I.1", new Input.Met(false))));
        Command clear =
                new Command.Score(
                        Stage.REVIEWED,
                        THUE,
                        Map.of(first, new Command.Entry(new Input.Cleared(), null)),
                        Map.of(),
                        WHY);
        m.ask(clear);
        assertThat(m.meeting().scores().standing(Stage.REVIEWED, THUE).cell(first))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.input()).isEqualTo(new Input.Met(true)));
        assertThat(m.meeting().scores().entered(Stage.REVIEWED, THUE).cell(first)).isNull();
    }

    @Test
    void takingAnEntryOutNeedsAReason() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(MeetingBuilder.score(Stage.SELF, THUE, Map.of("I.1", new Input.Met(true))));
        m.refuses(
                MeetingBuilder.score(Stage.SELF, THUE, Map.of("I.1", new Input.Cleared())),
                ScoringRefusal.REASON_FOR_CHANGE_MISSING);
    }

    @Test
    void aConcernIsAcceptedWithAWord() {
        Concern odd = new Concern(Concern.Kind.EVIDENCE_MISSING, new Code("I.1"), THUE);
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(new Command.AcceptConcern(odd, " "), MeetingRefusal.TEXT_MISSING);
        m.ask(new Command.AcceptConcern(odd, "đã xem bản giấy"));
        assertThat(m.meeting().scores().accepted()).containsEntry(odd, "đã xem bản giấy");
        m.refuses(
                new Command.AcceptConcern(
                        new Concern(Concern.Kind.GAP, new Code("IX"), new UnitId("ai")), WHY),
                ScoringRefusal.CRITERION_UNKNOWN,
                MeetingRefusal.UNIT_UNKNOWN);
    }

    private static Command change(Bloc bloc, @Nullable String reason) {
        return new Command.ChangeBloc(bloc, reason);
    }

    private static Bloc without(UnitId gone) {
        return with(BLOC.units().stream().filter(u -> !u.id().equals(gone)).toList());
    }

    private static Bloc renamed(UnitId id, UnaryOperator<String> name) {
        return with(
                BLOC.units().stream()
                        .map(u -> u.id().equals(id) ? Unit.of(id.value(), name.apply(u.name())) : u)
                        .toList());
    }

    private static Bloc with(List<Unit> units) {
        return new Bloc(
                BLOC.name(),
                BLOC.province(),
                units,
                BLOC.head(),
                BLOC.deputies(),
                BLOC.guests(),
                List.of());
    }
}
