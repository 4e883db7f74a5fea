package vn.binhxet.core.why;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.MeetingBuilder.accept;
import static vn.binhxet.fixture.MeetingBuilder.score;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.Line.How;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Quotient;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** From entries to points, sections, total, class and place, with who changed what. */
class ExplanationTest {
    @Test
    void everyKindTellsItsFigures() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(score(Stage.SELF, KHO_BAC, Map.of("I.5", measured("1", "12"))))
                        .ask(
                                score(
                                        Stage.SELF,
                                        THUE,
                                        Map.of(
                                                "I.1", new Input.Met(true),
                                                "I.2", new Input.Given(Points.of("8.25")),
                                                "I.3", new Input.Count(7),
                                                "I.4", measured("90", "95"),
                                                "I.5", measured("1", "5"),
                                                "II.1", new Input.NotAssigned())));
        Explanation thue = explain(m, THUE);
        assertThat(step(thue, "I.1").figures()).isEqualTo(new Figures.Plain(Points.of(10)));
        assertThat(step(thue, "I.2").figures()).isEqualTo(new Figures.Plain(Points.of("8.25")));
        assertThat(step(thue, "I.3").figures())
                .isEqualTo(new Figures.Counted(7, Points.of(1), Points.of(7)));
        assertThat(step(thue, "I.4").figures())
                .isEqualTo(
                        new Figures.Banded(
                                measured("90", "95"),
                                Quotient.of(BigDecimal.valueOf(950), BigDecimal.valueOf(9)),
                                new Kind.Band(Points.of(100), Points.of(20))));
        assertThat(step(thue, "I.5").figures())
                .isEqualTo(
                        new Figures.Relative(
                                measured("1", "5"),
                                Points.of(10),
                                Quotient.of(BigDecimal.valueOf(5)),
                                Quotient.of(BigDecimal.valueOf(12)),
                                List.of(KHO_BAC),
                                Quotient.of(BigDecimal.valueOf(4), BigDecimal.valueOf(11))));
        assertThat(step(thue, "II.1").figures()).isEqualTo(new Figures.None());
        assertThat(step(thue, "II.2").figures()).isEqualTo(new Figures.None());
        assertThat(step(thue, "II.2").line().how()).isEqualTo(How.MISSING);
        assertThat(thue.provisional()).isTrue();
    }

    @Test
    void aComparisonTellsWhichPartOfTheHalf() {
        MeetingBuilder m =
                relative(THUE, "90", "100")
                        .ask(score(Stage.SELF, KHO_BAC, Map.of("I.5", measured("4", "5"))))
                        .ask(score(Stage.SELF, HAI_QUAN, Map.of("I.5", measured("3", "2"))))
                        .ask(score(Stage.SELF, NGAN_HANG, Map.of("I.5", measured("0", "2"))));
        // (10/9 − 1)/(5/4 − 1) = (1/9)/(1/4) = 4/9
        assertThat(part(m, THUE)).hasToString("4/9");
        assertThat(part(m, KHO_BAC)).hasToString("1");
        assertThat(part(m, HAI_QUAN)).hasToString("2/3");
        assertThat(step(explain(m, NGAN_HANG), "I.5").figures())
                .isEqualTo(
                        new Figures.WithoutTarget(
                                BigDecimal.TWO, BigDecimal.TWO, List.of(NGAN_HANG)));
    }

    @Test
    void aBandBelowTheLowestIsNone() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(score(Stage.SELF, THUE, Map.of("I.4", measured("3", "1"))));
        assertThat(step(explain(m, THUE), "I.4").figures())
                .isEqualTo(
                        new Figures.Banded(
                                measured("3", "1"),
                                Quotient.of(BigDecimal.valueOf(100), BigDecimal.valueOf(3)),
                                null));
    }

    @Test
    void whatChangedIsToldWithReasonTimeAndPerson() {
        MeetingBuilder m = all(THUE, "8");
        m.ask(
                new Command.Score(
                        Stage.REVIEWED,
                        THUE,
                        Map.of(new Code("I.2"), new Command.Entry(given("7.5"), "Biên bản số 3")),
                        Map.of(new Code("I.2"), "Thiếu minh chứng"),
                        null));
        m.ask(accept(Stage.AGREED, THUE));
        CriterionStep step = step(explain(m, THUE), "I.2");
        assertThat(step.turns()).hasSize(2);
        Turn<Input> change = step.changes().getFirst();
        assertThat(change)
                .isEqualTo(
                        new Turn<>(
                                Stage.REVIEWED,
                                given("8"),
                                given("7.5"),
                                "Biên bản số 3",
                                "Thiếu minh chứng",
                                m.history().entries().get(2).at(),
                                "Ông Thư ký"));
        assertThat(step.stages())
                .extractingByKeys(Stage.SELF, Stage.REVIEWED, Stage.AGREED)
                .extracting(Line::points)
                .containsExactly(Points.of(8), Points.of("7.5"), Points.of("7.5"));
    }

    @Test
    void whatWasTakenBackIsNotTold() {
        MeetingBuilder m = all(THUE, "8");
        m.ask(
                new Command.Score(
                        Stage.SELF,
                        THUE,
                        Map.of(new Code("I.2"), new Command.Entry(given("9"), null)),
                        Map.of(),
                        "Sửa"));
        assertThat(step(explain(m, THUE), "I.2").changes()).hasSize(1);
        m.undone();
        assertThat(step(explain(m, THUE), "I.2").changes()).isEmpty();
    }

    @Test
    void sectionsAddUpWithWhatWasAssigned() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(
                                score(
                                        Stage.SELF,
                                        THUE,
                                        Map.of(
                                                "II.1",
                                                new Input.NotAssigned(),
                                                "II.2",
                                                given("12.5"))));
        SectionStep second = explain(m, THUE).sections().get(1);
        assertThat(second.points()).isEqualTo(Points.of("12.5"));
        assertThat(second.assigned()).isEqualTo(Points.of(20));
        assertThat(second.sections().getFirst().points()).isEqualTo(Points.of("12.5"));
        assertThat(second.allCriteria()).hasSize(2);
        assertThat(second.stages()).isEqualTo(Map.of(Stage.SELF, Points.of("12.5")));
    }

    @Test
    void linesTellTimesCapsAndTheCapOfAllBonuses() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(accept(Stage.SELF, THUE))
                        .ask(adjust("T1", 3, null))
                        .ask(adjust("T2", 1, null))
                        .ask(adjust("P1", 1, null))
                        .ask(adjust("P1", 2, "Chậm hai báo cáo"));
        Explanation thue = explain(m, THUE);
        assertThat(thue.adjustments())
                .extracting(step -> step.adjustment().code().value())
                .containsExactly("T1", "T2", "P1");
        AdjustmentStep first = thue.adjustments().getFirst();
        assertThat(first.product()).isEqualTo(Points.of(6));
        assertThat(first.isCapped()).isTrue();
        assertThat(first.points()).isEqualTo(Points.of(4));
        assertThat(thue.bonusBeforeCap()).isEqualTo(Points.of("5.5"));
        assertThat(thue.isBonusCapped()).isTrue();
        assertThat(thue.row().bonus()).isEqualTo(Points.of(5));
        AdjustmentStep late = thue.adjustments().getLast();
        assertThat(late.isCapped()).isFalse();
        assertThat(late.changes()).extracting(Turn::reason).containsExactly("Chậm hai báo cáo");
        assertThat(late.stages()).isEqualTo(Map.of(Stage.SELF, 2));
    }

    @Test
    void theClassTellsWhatTheNextOneAsks() {
        assertThat(classOf("82.5"))
                .isEqualTo(
                        new ClassStep(
                                new PointClass("Tốt", Points.of(80)),
                                new PointClass("Xuất sắc", Points.of(90)),
                                Points.of("7.5")));
        assertThat(classOf("90").next()).isNull();
        assertThat(classOf("10").held()).isNull();
        assertThat(classOf("10").next()).isEqualTo(new PointClass("Khá", Points.of(65)));
    }

    @Test
    void aUnitWithoutTheStageHasNoExplanationThere() {
        MeetingBuilder m = all(THUE, "8").ask(accept(Stage.AGREED, THUE));
        Explanations agreed = Explanations.at(Stage.AGREED, m.meeting(), m.history().entries());
        assertThat(agreed.of(THUE)).isPresent();
        assertThat(agreed.of(KHO_BAC)).isEmpty();
        assertThat(agreed.of(THUE).orElseThrow().ladder().of(THUE)).isPresent();
    }

    @Test
    void aNewLeaderMovesTheOthersPoints() {
        MeetingBuilder m =
                relative(THUE, "1", "3")
                        .ask(score(Stage.SELF, KHO_BAC, Map.of("I.5", measured("1", "2"))))
                        .ask(score(Stage.SELF, HAI_QUAN, Map.of("I.5", measured("1", "1"))));
        ScoreTable before = m.results().scores(Stage.SELF);
        m.ask(
                new Command.Score(
                        Stage.SELF,
                        THUE,
                        Map.of(new Code("I.5"), new Command.Entry(measured("1", "5"), null)),
                        Map.of(),
                        "Số liệu cả năm"));
        assertThat(Move.between(before, m.results().scores(Stage.SELF), THUE))
                .containsExactly(
                        new Move(KHO_BAC, new Code("I.5"), Points.of(15), Points.of("12.5")));
    }

    private static ClassStep classOf(String total) {
        return ClassStep.of(Rules.SCHEME, Points.of(total));
    }

    private static Quotient part(MeetingBuilder m, UnitId unit) {
        return ((Figures.Relative) step(explain(m, unit), "I.5").figures()).part();
    }

    private static MeetingBuilder relative(UnitId unit, String target, String actual) {
        return MeetingBuilder.typical()
                .ask(score(Stage.SELF, unit, Map.of("I.5", measured(target, actual))));
    }

    private static MeetingBuilder all(UnitId unit, String points) {
        return MeetingBuilder.typical().ask(score(Stage.SELF, unit, Map.of("I.2", given(points))));
    }

    private static Explanation explain(MeetingBuilder m, UnitId unit) {
        return Explanations.official(m.meeting(), m.history().entries()).of(unit).orElseThrow();
    }

    private static CriterionStep step(Explanation explanation, String code) {
        return explanation.sections().stream()
                .flatMap(SectionStep::allCriteria)
                .filter(step -> step.criterion().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Command adjust(String line, int times, @Nullable String reason) {
        return new Command.Adjust(Stage.SELF, THUE, new Code(line), times, null, reason);
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input.Measured measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}
