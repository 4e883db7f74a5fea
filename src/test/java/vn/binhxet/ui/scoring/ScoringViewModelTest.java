package vn.binhxet.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.MeetingBuilder.score;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.matrix.Block;
import vn.binhxet.ui.kit.matrix.CellTyping.Remark;
import vn.binhxet.ui.kit.matrix.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The matrix over real meetings in memory; the typical scheme has one criterion of each kind. */
class ScoringViewModelTest {
    private static final int GRADED = 1;
    private static final int RATIO = 3;
    private static final int RELATIVE = 4;

    private final List<String> recorded = new ArrayList<>();
    private Answers people = Answers.yes("Hội nghị thống nhất");

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private ScoringViewModel model(Desk desk) {
        return new ScoringViewModel(desk, people, recorded::add);
    }

    private static Sheet entered(Desk desk, Stage stage, UnitId unit) {
        return desk.meeting().get().scores().entered(stage, unit);
    }

    private static Cell cell(Sheet sheet, String code) {
        return Objects.requireNonNull(sheet.cell(new Code(code)));
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input measured(int target, int actual) {
        return new Input.Measured(BigDecimal.valueOf(target), BigDecimal.valueOf(actual));
    }

    @Test
    void rangeAndStepAreSaidWhileOneTypes() {
        Entering entering = model(desk(MeetingBuilder.typical().session())).entering();
        Spot graded = new Spot(0, GRADED);
        assertThat(entering.remark(graded, "12").state()).isEqualTo(Remark.State.WRONG);
        assertThat(entering.remark(graded, "12").sentence()).contains("tối đa 10");
        assertThat(entering.remark(graded, "9,3").sentence()).contains("bước chấm 0,25");
        assertThat(entering.remark(graded, "9,25")).isEqualTo(Remark.NONE);
        assertThat(entering.remark(new Spot(0, RATIO), "90").state())
                .isEqualTo(Remark.State.UNFINISHED);
        assertThat(entering.remark(new Spot(0, RATIO), "90/100").sentence())
                .isEqualTo("kết quả 90 trên chỉ tiêu 100 = 15,00 điểm");
    }

    @Test
    void aLaterStageThatDiffersWaitsForItsReason() {
        Desk desk =
                desk(
                        MeetingBuilder.typical()
                                .ask(score(Stage.SELF, THONG_KE, Map.of("I.2", given("8"))))
                                .session());
        ScoringViewModel model = model(desk);
        model.matrix().look(Stage.REVIEWED);
        assertThat(model.entering().take(new Spot(0, GRADED), "7,5")).isFalse();
        assertThat(model.entering().because("  ")).isFalse();
        assertThat(entered(desk, Stage.REVIEWED, THONG_KE)).isEqualTo(Sheet.EMPTY);
        assertThat(model.entering().because("Thiếu minh chứng")).isTrue();
        Cell reviewed = cell(entered(desk, Stage.REVIEWED, THONG_KE), "I.2");
        assertThat(reviewed).isEqualTo(new Cell(given("7.5"), null, "Thiếu minh chứng"));
        assertThat(model.entering().take(new Spot(1, GRADED), "7"))
                .as("nothing stood there before, but points given later need a reason")
                .isFalse();
        model.entering().giveUp();
        assertThat(entered(desk, Stage.REVIEWED, THUE)).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void whatWasEnteredIsTakenOutForAReason() {
        Desk desk =
                desk(
                        MeetingBuilder.typical()
                                .ask(
                                        score(
                                                Stage.SELF,
                                                THONG_KE,
                                                Map.of(
                                                        "I.2",
                                                        given("8"),
                                                        "I.1",
                                                        new Input.Met(true))))
                                .session());
        ScoringViewModel model = model(desk);
        model.entering().takeOut(new Block(new Spot(0, 0), new Spot(3, GRADED)));
        assertThat(entered(desk, Stage.SELF, THONG_KE).cells()).isEmpty();
        assertThat(recorded).containsExactly("Đã bỏ điểm của 2 ô");
    }

    @Test
    void ofABlockThatDoesNotFitNothingIsRecordedAndEveryProblemIsNamedByItsCell() {
        Desk desk = desk(MeetingBuilder.typical().session());
        ScoringViewModel model = model(desk);
        model.entering().paste(new Spot(9, 0), "1\t8\t3\nx\t11\t2,5\n1\t8\t3\n");
        assertThat(model.recording().problems().get())
                .extracting(Problem::place)
                .containsExactly(
                        "", "Chi cục Dự trữ Nhà nước · I.2", "Chi cục Dự trữ Nhà nước · I.3");
        assertThat(desk.meeting().get().scores().isStarted()).isFalse();
        model.entering().paste(new Spot(9, 0), "1\t8\t3\nx\t10\t2\n");
        assertThat(model.recording().problems().get()).isEmpty();
        assertThat(desk.entries().get()).as("one command for each unit").hasSize(3);
        assertThat(recorded).containsExactly("Đã dán 6 ô");
    }

    @Test
    void aPastedBlockIsCopiedAsItWasTyped() {
        ScoringViewModel model = model(desk(MeetingBuilder.typical().session()));
        String block = "1\t8,5\t3\t90/100\t112/100\t-\t19,5\t1\n";
        model.entering().paste(new Spot(2, 0), block);
        assertThat(model.entering().copied(new Block(new Spot(2, 0), new Spot(2, 7))))
                .isEqualTo(block);
        model.entering().paste(new Spot(2, 0), block);
        assertThat(recorded).as("the same again changes nothing").hasSize(1);
    }

    @Test
    void whosePointsMoveIsSaidBeforeAndAfter() {
        Desk desk =
                desk(
                        MeetingBuilder.typical()
                                .ask(score(Stage.SELF, THONG_KE, Map.of("I.5", measured(100, 110))))
                                .ask(score(Stage.SELF, THUE, Map.of("I.5", measured(100, 105))))
                                .session());
        ScoringViewModel model = model(desk);
        Spot third = new Spot(2, RELATIVE);
        String moves = "Đổi theo: Thống kê 20,00 → 15,00; Thuế 15,00 → 12,50";
        assertThat(model.entering().remark(third, "120/100").sentence()).contains(moves);
        assertThat(model.entering().take(third, "120/100")).isTrue();
        assertThat(model.entering().moved().get()).isEqualTo(moves);
        assertThat(cell(entered(desk, Stage.SELF, KHO_BAC), "I.5").input())
                .isEqualTo(measured(100, 120));
    }

    @Test
    void unitsNobodyObjectedToAreAcceptedAsTheyStand() {
        Desk desk = desk(SampleMeeting.before(Command.FinaliseScores.class));
        ScoringViewModel model = model(desk);
        assertThat(model.toBeAccepted(Stage.AGREED)).isEmpty();
        Desk self =
                desk(
                        MeetingBuilder.typical()
                                .ask(score(Stage.SELF, THUE, Map.of("I.2", given("8"))))
                                .session());
        ScoringViewModel early = model(self);
        assertThat(early.toBeAccepted(Stage.REVIEWED)).containsExactly(THUE);
        early.acceptAsItStands(Stage.REVIEWED, List.of(THUE));
        assertThat(self.meeting().get().scores().has(Stage.REVIEWED, THUE)).isTrue();
        assertThat(early.matrix().scores().get().differs(Stage.REVIEWED, THUE, new Code("I.2")))
                .isFalse();
    }

    @Test
    void reasonAndEvidenceAreWrittenBesideWhatStands() {
        Desk desk =
                desk(
                        MeetingBuilder.typical()
                                .ask(score(Stage.SELF, THONG_KE, Map.of("I.2", given("8"))))
                                .session());
        ScoringViewModel model = model(desk);
        model.matrix().at().set(new Spot(0, GRADED));
        model.note("", "BC 214/BC-CTK");
        assertThat(cell(entered(desk, Stage.SELF, THONG_KE), "I.2"))
                .isEqualTo(new Cell(given("8"), "BC 214/BC-CTK", null));
        model.entering().take(new Spot(0, GRADED), "9");
        model.entering().because("Ghi nhầm");
        assertThat(cell(entered(desk, Stage.SELF, THONG_KE), "I.2").evidence())
                .as("evidence outlives other points")
                .isEqualTo("BC 214/BC-CTK");
    }

    @Test
    void aFoldedSectionIsOneColumnAndOpensForACellInIt() {
        ScoringViewModel model = model(desk(MeetingBuilder.typical().session()));
        Matrix matrix = model.matrix();
        int open = matrix.arrangement().get().columns().size();
        matrix.at().set(new Spot(3, GRADED));
        matrix.fold(0);
        assertThat(matrix.arrangement().get().columns()).hasSize(open - 4);
        assertThat(matrix.at().get()).isEqualTo(new Spot(3, 0));
        assertThat(model.entering().typed(new Spot(3, 0))).isEmpty();
        matrix.go(KHO_BAC, new Code("I.4"), Stage.SELF);
        assertThat(matrix.arrangement().get().columns()).hasSize(open);
        assertThat(matrix.at().get()).isEqualTo(new Spot(2, RATIO));
    }

    @Test
    void sideBySideTheStageIsThatOfTheColumn() {
        Matrix matrix = model(desk(MeetingBuilder.typical().session())).matrix();
        matrix.look(Stage.REVIEWED);
        matrix.at().set(new Spot(0, GRADED));
        matrix.sideBySide(true);
        assertThat(matrix.at().get()).isEqualTo(new Spot(0, 3 * GRADED + 1));
        assertThat(matrix.stage().get()).isEqualTo(Stage.REVIEWED);
        matrix.at().set(new Spot(0, 3 * GRADED));
        assertThat(matrix.stage().get()).isEqualTo(Stage.SELF);
        matrix.sideBySide(false);
        assertThat(matrix.at().get()).isEqualTo(new Spot(0, GRADED));
    }

    @Test
    void whatLooksOddIsAcceptedWithAWordAndThenLeavesTheList() {
        Desk desk = desk(SampleMeeting.before(Command.FinaliseScores.class));
        ScoringViewModel model = model(desk);
        model.lookOver();
        int before = model.matters().get().size();
        Matter gap =
                model.matters().get().stream()
                        .filter(matter -> matter.sentence().contains("Điện lực: III.4"))
                        .findFirst()
                        .orElseThrow();
        model.accept(gap);
        model.lookOver();
        assertThat(model.matters().get()).hasSize(before - 1).doesNotContain(gap);
        assertThat(desk.meeting().get().scores().accepted())
                .containsEntry(gap.concerns().getFirst(), "Hội nghị thống nhất");
        model.gap().set(new Share(0, 100));
        model.lookOver();
        assertThat(model.matters().get()).hasSizeGreaterThan(before - 1);
    }

    @Test
    void pointsBecomeOfficialAndTheRegulationIsFrozenFirst() {
        Desk desk = desk(MeetingBuilder.typical().session());
        ScoringViewModel model = model(desk);
        model.freeze();
        assertThat(desk.meeting().get().isRegulationFrozen()).isTrue();
        model.finalise();
        Meeting meeting = desk.meeting().get();
        assertThat(meeting.scores().isFinal()).isTrue();
        assertThat(people.heard()).as("asked why, with everything missing").hasSize(2);
    }
}
