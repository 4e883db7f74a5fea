package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.scoring.Stage.AGREED;
import static vn.binhxet.core.scoring.Stage.REVIEWED;
import static vn.binhxet.core.scoring.Stage.SELF;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entering points: what fits a criterion, and when a reason is needed. */
class ScoringRulesTest {
    private static final String WHY = "Thống nhất tại hội nghị";

    @Test
    void eachKindTakesItsOwnEntry() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.allows(
                MeetingBuilder.score(
                        SELF,
                        THUE,
                        Map.of(
                                "I.1",
                                new Input.Met(true),
                                "I.2",
                                points("8.75"),
                                "I.3",
                                new Input.Count(4),
                                "I.4",
                                measured("90", "100"),
                                "I.5",
                                measured("0", "3"),
                                "II.1",
                                new Input.NotAssigned())));
    }

    @ParameterizedTest
    @CsvSource({
        "I.2, 10.25, POINTS_OVER_MAX", "I.2, 8.8, POINTS_OFF_STEP", "I.2, -0.25, POINTS_NEGATIVE",
        "I.1, 10.5, POINTS_OVER_MAX", "I.4, 20.01, POINTS_OVER_MAX", "I.5, -1, POINTS_NEGATIVE"
    })
    void pointsAreFromNothingToTheMaximumOnTheStep(
            String criterion, String given, ScoringRefusal refusal) {
        MeetingBuilder m = MeetingBuilder.typical();
        Command score = MeetingBuilder.score(SELF, THUE, Map.of(criterion, points(given)));
        m.refuses(score, refusal);
        m.refusesAt("entries[\"" + criterion + "\"]", score);
    }

    @Test
    void anEntryOfAnotherKindIsRefused() {
        MeetingBuilder m = MeetingBuilder.typical();
        refuses(m, "I.1", new Input.Count(1), ScoringRefusal.WRONG_KIND);
        refuses(m, "I.2", new Input.Met(true), ScoringRefusal.WRONG_KIND);
        refuses(m, "I.3", measured("1", "1"), ScoringRefusal.WRONG_KIND);
        refuses(m, "I.4", new Input.Met(true), ScoringRefusal.WRONG_KIND);
        refuses(m, "I.3", new Input.Count(-1), ScoringRefusal.COUNT_NEGATIVE);
        refuses(m, "I.4", measured("0", "1"), ScoringRefusal.TARGET_ZERO);
        refuses(m, "I.4", measured("-1", "1"), ScoringRefusal.MEASURE_NEGATIVE);
        refuses(m, "I.5", measured("1", "-1"), ScoringRefusal.MEASURE_NEGATIVE);
        refuses(m, "I.9", new Input.Met(true), ScoringRefusal.CRITERION_UNKNOWN);
    }

    @Test
    void aMeasureBelowZeroIsNamedEvenWhereTheTargetIsZero() {
        MeetingBuilder m = MeetingBuilder.typical();
        refuses(m, "I.5", measured("0", "-1"), ScoringRefusal.MEASURE_NEGATIVE);
    }

    @Test
    void everythingWrongInASheetIsToldAtOnce() {
        Map<String, Input> wrong = new LinkedHashMap<>(Map.of("I.1", points("11")));
        wrong.put("I.9", points("1"));
        MeetingBuilder.typical()
                .refuses(
                        MeetingBuilder.score(SELF, new UnitId("ai-do"), wrong),
                        MeetingRefusal.UNIT_UNKNOWN,
                        ScoringRefusal.POINTS_OVER_MAX,
                        ScoringRefusal.CRITERION_UNKNOWN);
    }

    @Test
    void pointsGivenAtReviewOrAgreementNeedAReason() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.allows(of(SELF, "I.1", points("8"), null, null));
        for (Stage stage : List.of(REVIEWED, AGREED)) {
            m.refuses(of(stage, "I.1", points("8"), null, null), ScoringRefusal.REASON_MISSING);
            m.refuses(of(stage, "I.1", points("8"), " ", null), ScoringRefusal.REASON_MISSING);
            m.allows(of(stage, "I.1", points("8"), WHY, null));
            m.allows(of(stage, "I.1", new Input.Met(true), null, null));
        }
    }

    @Test
    void pointsLeftAsTheStageBeforeHasThemNeedNone() {
        MeetingBuilder m = MeetingBuilder.typical().ask(of(SELF, "I.2", points("8"), null, null));
        m.allows(of(REVIEWED, "I.2", points("8.00"), null, null));
        m.refuses(of(REVIEWED, "I.2", points("7"), null, null), ScoringRefusal.REASON_MISSING);
        m.ask(of(REVIEWED, "I.2", points("7"), WHY, null));
        m.refuses(of(AGREED, "I.2", points("8"), null, null), ScoringRefusal.REASON_MISSING);
        m.allows(of(AGREED, "I.2", points("7"), null, null));
    }

    @Test
    void anEntryMadeAgainNeedsAReasonAndTheOldStaysInTheJournal() {
        MeetingBuilder m =
                MeetingBuilder.typical().ask(of(SELF, "I.3", new Input.Count(2), null, null));
        m.allows(of(SELF, "I.3", new Input.Count(2), null, null));
        m.allows(of(SELF, "I.1", new Input.Met(true), null, null));
        m.refuses(
                of(SELF, "I.3", new Input.Count(3), null, null),
                ScoringRefusal.REASON_FOR_CHANGE_MISSING);
        m.allows(of(SELF, "I.3", new Input.Count(3), WHY, null));
        m.ask(of(SELF, "I.3", new Input.Count(3), null, "Đơn vị gửi lại bảng"));
        assertThat(total(m, SELF)).isEqualTo(Points.of(3));
        assertThat(m.history().entries()).hasSize(3);
    }

    @Test
    void aReasonBelongsToAnEntry() {
        MeetingBuilder.typical()
                .refuses(
                        new Command.Score(SELF, THUE, Map.of(), Map.of(new Code("I.1"), WHY), null),
                        ScoringRefusal.REASON_WITHOUT_ENTRY);
    }

    @Test
    void evidenceAndReasonAreKeptWithTheEntry() {
        Code code = new Code("I.3");
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(
                                new Command.Score(
                                        REVIEWED,
                                        THUE,
                                        Map.of(code, new Command.Entry(points("3"), "QĐ 12")),
                                        Map.of(code, WHY),
                                        null));
        assertThat(m.meeting().scores().entered(REVIEWED, THUE).cell(code))
                .isEqualTo(new Cell(points("3"), "QĐ 12", WHY));
    }

    // Bonus and penalty

    @Test
    void timesAreSetAndNotAdded() {
        MeetingBuilder m = MeetingBuilder.typical().ask(MeetingBuilder.accept(SELF, THUE));
        m.ask(adjust("T1", 2, null)).allows(adjust("T1", 2, null));
        m.refuses(adjust("T1", 1, null), ScoringRefusal.REASON_FOR_CHANGE_MISSING);
        m.ask(adjust("T1", 1, WHY));
        assertThat(total(m, SELF)).isEqualTo(Points.of(2));
    }

    @Test
    void aLineIsOfTheRegulationAndAppliesNoNegativeTimes() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(adjust("X", 1, null), ScoringRefusal.LINE_UNKNOWN);
        m.refuses(adjust("T1", -1, null), ScoringRefusal.TIMES_NEGATIVE);
    }

    // Becoming official

    @Test
    void pointsBecomeOfficialOnceEveryUnitsAreAgreedOrForAReason() {
        MeetingBuilder m = MeetingBuilder.of(Rules.with(Rules.PLAIN));
        m.needsReasonFor(new Command.FinaliseScores(), Check.SCORES_INCOMPLETE);
        m.agreed(Map.of(THUE, 90));
        m.despite("Một đơn vị nộp muộn", new Command.FinaliseScores());
        assertThat(m.meeting().scores().isFinal()).isTrue();
        assertThat(m.results().officialScores().provisional()).isTrue();
        MeetingBuilder.of(Rules.with(Rules.PLAIN)).finalPoints(Map.of(THUE, 90));
    }

    @Test
    void aMissingCriterionIsIncompleteToo() {
        MeetingBuilder m = MeetingBuilder.of(Rules.with(Rules.PLAIN));
        m.meeting().bloc().ids().forEach(unit -> m.ask(MeetingBuilder.accept(AGREED, unit)));
        m.needsReasonFor(new Command.FinaliseScores(), Check.SCORES_INCOMPLETE);
    }

    @Test
    void ranksGoByTheOfficialPoints() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.with(Rules.PLAIN))
                        .finalPoints(Map.of(THUE, 90, THONG_KE, 95));
        assertThat(m.results().standings().getFirst().unit()).isEqualTo(THONG_KE);
        assertThat(m.results().standings()).extracting(s -> s.rank()).startsWith(1, 2, 3, 3);
    }

    // A new regulation

    @Test
    void recordedEntriesAreCheckedAgainUnderANewRegulation() {
        MeetingBuilder m =
                MeetingBuilder.typical().ask(of(SELF, "I.3", new Input.Count(4), null, null));
        assertThat(total(m, SELF)).isEqualTo(Points.of(4));
        Scheme doubled =
                new Scheme(
                        Points.of(10),
                        2,
                        List.of(
                                Rules.section(
                                        "I",
                                        Rules.criterion(
                                                "I.3", 10, new Kind.Counted(Points.of(2))))),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
        m.ask(new Command.ChangeRegulation(Rules.with(doubled).build(), WHY));
        assertThat(total(m, SELF)).isEqualTo(Points.of(8));
        m.ask(
                new Command.ChangeRegulation(
                        Rules.with(
                                        new Scheme(
                                                Points.of(10),
                                                2,
                                                List.of(
                                                        Rules.section(
                                                                "I",
                                                                Rules.criterion(
                                                                        "I.3",
                                                                        10,
                                                                        new Kind.Met()))),
                                                List.of(),
                                                null,
                                                List.of(),
                                                List.of()))
                                .build(),
                        WHY));
        assertThat(m.results().scores(SELF).row(THUE).orElseThrow().missing())
                .containsExactly(new Code("I.3"));
    }

    private static void refuses(
            MeetingBuilder m, String criterion, Input input, ScoringRefusal refusal) {
        m.refuses(MeetingBuilder.score(SELF, THUE, Map.of(criterion, input)), refusal);
    }

    private static Command of(
            Stage stage,
            String criterion,
            Input input,
            @Nullable String because,
            @Nullable String reason) {
        Code code = new Code(criterion);
        return new Command.Score(
                stage,
                THUE,
                Map.of(code, new Command.Entry(input, null)),
                because == null ? Map.of() : Map.of(code, because),
                reason);
    }

    private static Command adjust(String line, int times, @Nullable String reason) {
        return new Command.Adjust(SELF, THUE, new Code(line), times, "QĐ 3", reason);
    }

    private static Points total(MeetingBuilder m, Stage stage) {
        return m.results().scores(stage).total(THUE).orElseThrow();
    }

    private static Input points(String given) {
        return new Input.Given(Points.of(given));
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}
