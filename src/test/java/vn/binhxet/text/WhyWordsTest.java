package vn.binhxet.text;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.MeetingBuilder.accept;
import static vn.binhxet.fixture.MeetingBuilder.score;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Explanations;
import vn.binhxet.core.why.SectionStep;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.Map;

/** Formulas, changes and places with their numbers put in. */
class WhyWordsTest {
    @ParameterizedTest
    @EnumSource(Line.How.class)
    void everyRuleHasItsSentence(Line.How how) {
        String key = "why.formula." + how + (how == Line.How.WITHOUT_TARGET ? ".some" : "");
        assertThat(Text.in(Text.VIETNAMESE).bundle().containsKey(key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I.1| Đạt| Đạt được điểm tối đa = 10,00",
                "I.2| Cho 8,25 điểm| Chấm theo mức = 8,25",
                "I.3| 7 lần| 7 × 1 = 7, không quá điểm tối đa = 5,00",
                "I.4| Kết quả 95 trên chỉ tiêu 99| 95/99 = 95,96 %, từ mốc 90 % = 15,00",
                "I.5| Kết quả 5 trên chỉ tiêu 1|"
                        + " 10 + 10 × (5 − 1)/(12 − 1) = 10 + 10 × 4/11 = 13,64;"
                        + " dẫn đầu Kho bạc Nhà nước",
                "II.1| Không phân công|"
                        + " Không tính điểm, điểm tối đa không tính vào điểm được giao",
                "II.2| Chưa chấm| Chưa có điểm"
            })
    void aFormulaHasItsNumbersPutIn(String code, String entry, String formula) {
        CriterionStep step = step(explain(everyKind(), THUE), code);
        assertThat(plain(words().entry(step))).isEqualTo(entry);
        assertThat(plain(words().formula(step))).isEqualTo(formula);
    }

    @Test
    void longFractionsAreWrittenAsDecimals() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(score(Stage.SELF, KHO_BAC, relative("1", "12")))
                        .ask(score(Stage.SELF, THUE, relative("1234.567", "2345.678")));
        assertThat(words(m).formula(step(explain(m, THUE), "I.5")))
                .isEqualTo(
                        "10 + 10 × (1,9000 − 1)/(12 − 1) = 10 + 10 × 0,0818 = 10,82;"
                                + " dẫn đầu Kho bạc Nhà nước");
    }

    @Test
    void whoLeadsAndWhoIsBelowIsSaid() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(score(Stage.SELF, KHO_BAC, relative("2", "3")))
                        .ask(score(Stage.SELF, THUE, relative("3", "2")))
                        .ask(score(Stage.SELF, HAI_QUAN, relative("0", "4")));
        assertThat(words(m).formula(step(explain(m, KHO_BAC), "I.5")))
                .isEqualTo("Dẫn đầu, kết quả bằng 3/2 lần chỉ tiêu: điểm tối đa = 20,00");
        assertThat(words(m).formula(step(explain(m, THUE), "I.5")))
                .isEqualTo("Dưới chỉ tiêu: 10 × 2/3 = 6,67");
        assertThat(words(m).formula(step(explain(m, HAI_QUAN), "I.5")))
                .isEqualTo("Không có chỉ tiêu: 20 × 4/4 = 20,00; cao nhất Chi cục Hải quan");
    }

    @Test
    void aChangeTellsWhenWhoWhatAndWhy() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(score(Stage.SELF, THUE, Map.of("I.2", given("8"))))
                        .ask(
                                new Command.Score(
                                        Stage.REVIEWED,
                                        THUE,
                                        Map.of(
                                                new Code("I.2"),
                                                new Command.Entry(given("7.5"), null)),
                                        Map.of(new Code("I.2"), "Thiếu minh chứng"),
                                        null));
        CriterionStep step = step(explain(m, THUE), "I.2");
        assertThat(words(m).change(step.changes().getFirst()))
                .isEqualTo(
                        "Thẩm định, 05/01/2022 08:03, Ông Thư ký: Cho 8,00 điểm → Cho 7,50 điểm."
                                + " Lý do: Thiếu minh chứng");
    }

    @Test
    void placesTellWhatPartsThem() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.with(Rules.PLAIN))
                        .agreed(Map.of(THUE, 90, KHO_BAC, 85, HAI_QUAN, 85));
        assertThat(words(m).place(explain(m, THUE))).isEqualTo("Hạng 1");
        assertThat(words(m).gap(explain(m, THUE))).isEqualTo("Không đơn vị nào xếp trên");
        Explanation shared = explain(m, KHO_BAC);
        assertThat(words(m).place(shared)).isEqualTo("Đồng hạng 2 với Chi cục Hải quan");
        assertThat(words(m).gap(shared)).isEqualTo("5,00 điểm nữa mới bằng hạng 1: Cục Thuế");
        assertThat(shared.ladder().partingAbove(KHO_BAC))
                .extracting(words(m)::compared)
                .containsExactly("Tổng điểm: 90,00 > 85,00");
        assertThat(shared.ladder().of(KHO_BAC).orElseThrow().equalIn())
                .extracting(words(m)::compared)
                .containsExactly("Tổng điểm: 85,00 = 85,00", "Điểm trừ: 0,00 = 0,00");
        assertThat(words(m).nextClass(shared.classStep()))
                .isEqualTo("còn thiếu 5,00 điểm để đạt loại Xuất sắc (từ 90)");
    }

    @Test
    void linesAndTheTotalAreSums() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(accept(Stage.SELF, THUE))
                        .ask(new Command.Adjust(Stage.SELF, THUE, new Code("T1"), 3, null, null))
                        .ask(new Command.Adjust(Stage.SELF, THUE, new Code("P1"), 1, null, null));
        Explanation thue = explain(m, THUE);
        assertThat(thue.adjustments())
                .extracting(words(m)::formula)
                .containsExactly(
                        "3 × 2 = 6, không quá mức của dòng này = 4,00", "1 × −0,5 = −0,50");
        assertThat(words(m).total(thue)).isEqualTo("0,00 + 0,00 + thưởng 4,00 − trừ 0,50 = 3,50");
    }

    private static MeetingBuilder everyKind() {
        return MeetingBuilder.typical()
                .ask(score(Stage.SELF, KHO_BAC, relative("1", "12")))
                .ask(
                        score(
                                Stage.SELF,
                                THUE,
                                Map.of(
                                        "I.1",
                                        new Input.Met(true),
                                        "I.2",
                                        given("8.25"),
                                        "I.3",
                                        new Input.Count(7),
                                        "I.4",
                                        measured("99", "95"),
                                        "I.5",
                                        measured("1", "5"),
                                        "II.1",
                                        new Input.NotAssigned())));
    }

    private static WhyWords words() {
        return words(everyKind());
    }

    private static WhyWords words(MeetingBuilder m) {
        return new WhyWords(Text.in(Text.VIETNAMESE).naming(Names.of(m.meeting())), 2);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
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

    private static Map<String, Input> relative(String target, String actual) {
        return Map.of("I.5", measured(target, actual));
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}
