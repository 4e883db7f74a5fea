package vn.binhxet.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;
import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.GIVEN;
import static vn.binhxet.form.workbook.FormColumn.REASON;
import static vn.binhxet.form.workbook.FormColumn.RESULT;
import static vn.binhxet.form.workbook.FormColumn.TARGET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.ScoreReading.Change;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a form that was filled in says, compared with the meeting as it stands. */
class ScoreWorkbooksTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir private Path folder;

    private final MeetingBuilder bloc = MeetingBuilder.typical();

    @Test
    void everyKindOfEntryIsReadBackAsItWasMeant() {
        ScoreReading reading =
                read(
                        FilledForm.of(bloc.meeting(), Stage.SELF, THUE)
                                .put("I.1", RESULT, "Đạt")
                                .put("I.2", RESULT, 8.25)
                                .put("I.3", RESULT, 4)
                                .put("I.4", TARGET, 90)
                                .put("I.4", RESULT, 100)
                                .put("I.5", GIVEN, 7)
                                .put("I.5", REASON, "Chưa có số liệu")
                                .put("II.1", RESULT, "Không đạt")
                                .put("II.2", RESULT, "Không phân công")
                                .put("II.1", EVIDENCE, "Báo cáo số 12")
                                .put("T1", RESULT, 2));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.commands())
                .containsExactly(
                        new Command.Score(
                                Stage.SELF,
                                THUE,
                                Map.of(
                                        code("I.1"), entry(new Input.Met(true)),
                                        code("I.2"), entry(given("8.25")),
                                        code("I.3"), entry(new Input.Count(4)),
                                        code("I.4"), entry(measured("90", "100")),
                                        code("I.5"), entry(given("7")),
                                        code("II.1"),
                                                new Command.Entry(
                                                        new Input.Met(false), "Báo cáo số 12"),
                                        code("II.2"), entry(new Input.NotAssigned())),
                                Map.of(code("I.5"), "Chưa có số liệu"),
                                null),
                        new Command.Adjust(Stage.SELF, THUE, code("T1"), 2, null, null));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aFormNobodyWroteInRecordsNothing() {
        ScoreReading reading = read(FilledForm.of(bloc.meeting(), Stage.SELF, THUE));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.commands()).isEmpty();
        assertThat(said(reading.notes())).containsExactly("Còn 7 tiêu chí chưa chấm.");
    }

    @Test
    void theSameFileTwiceRecordsNothingTheSecondTime() {
        FilledForm form =
                FilledForm.of(bloc.meeting(), Stage.SELF, THUE)
                        .put("I.2", RESULT, 8.5)
                        .put("I.2", EVIDENCE, "Biểu 3")
                        .put("P1", RESULT, 1);
        record(read(form));
        ScoreReading again = read(form);
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).isEmpty();
        assertThat(again.commands()).isEmpty();
    }

    @Test
    void aFormMadeAfterEntriesHoldsThemAndRecordsNothingNew() {
        record(
                read(
                        FilledForm.of(bloc.meeting(), Stage.SELF, THUE)
                                .put("I.1", RESULT, "Đạt")
                                .put("I.3", RESULT, 2)
                                .put("I.4", TARGET, 12.5)
                                .put("I.4", RESULT, 10)
                                .put("I.5", GIVEN, 3)
                                .put("II.2", RESULT, "Không phân công")
                                .put("T2", RESULT, 1)
                                .put("T2", EVIDENCE, "Quyết định 7")));
        ScoreReading reading = read(FilledForm.of(bloc.meeting(), Stage.SELF, THUE));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.changes()).isEmpty();
        assertThat(reading.commands()).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsEnteredAgainAndSaysFromWhichFile() {
        record(
                read(
                        FilledForm.of(bloc.meeting(), Stage.SELF, THUE)
                                .put("I.2", RESULT, 8.5)
                                .put("II.1", RESULT, "Đạt")));
        FilledForm form = FilledForm.of(bloc.meeting(), Stage.SELF, THUE).put("I.2", RESULT, 9);
        ScoreReading reading = read(form, "Cục Thuế lần 2.xlsx");
        assertThat(reading.changes())
                .containsExactly(
                        new Change(
                                form.address("I.2", RESULT),
                                THUE,
                                code("I.2"),
                                new Cell(given("8.5"), null, null),
                                new Cell(given("9"), null, null)));
        assertThat(reading.commands())
                .containsExactly(
                        new Command.Score(
                                Stage.SELF,
                                THUE,
                                Map.of(code("I.2"), entry(given("9"))),
                                Map.of(),
                                "Nhập lại từ tệp Cục Thuế lần 2.xlsx"));
        record(reading);
        assertThat(bloc.meeting().scores().entered(Stage.SELF, THUE).cell(code("I.2")))
                .extracting(Cell::input)
                .isEqualTo(given("9"));
    }

    @Test
    void anEmptyCellTakesNothingOut() {
        FilledForm empty = FilledForm.of(bloc.meeting(), Stage.SELF, THUE);
        record(read(FilledForm.of(bloc.meeting(), Stage.SELF, THUE).put("I.2", RESULT, 8.5)));
        assertThat(read(empty).commands()).isEmpty();
    }

    @Test
    void theAppraisalRecordsWhatDiffersWithItsReasonAndAcceptsWhatIsTickedOff() {
        record(read(FilledForm.of(bloc.meeting(), Stage.SELF, THUE).put("I.2", RESULT, 8.5)));
        record(read(FilledForm.of(bloc.meeting(), Stage.SELF, KHO_BAC).put("I.2", RESULT, 9)));
        UnitId[] all = bloc.meeting().bloc().ids().toArray(UnitId[]::new);
        ScoreReading reading =
                read(
                        FilledForm.of(bloc.meeting(), Stage.REVIEWED, all)
                                .put("Thuế", "I.2", RESULT, 8)
                                .put("Thuế", "I.2", REASON, "Báo cáo nộp chậm")
                                .tick("Kho bạc Nhà nước"));
        assertThat(said(reading.problems())).isEmpty();
        assertThat(reading.commands())
                .containsExactlyInAnyOrder(
                        new Command.Score(
                                Stage.REVIEWED,
                                THUE,
                                Map.of(code("I.2"), entry(given("8"))),
                                Map.of(code("I.2"), "Báo cáo nộp chậm"),
                                null),
                        MeetingBuilder.accept(Stage.REVIEWED, KHO_BAC));
        record(reading);
        ScoreReading again = read(FilledForm.of(bloc.meeting(), Stage.REVIEWED, all));
        assertThat(again.problems()).isEmpty();
        assertThat(again.commands()).isEmpty();
    }

    @Test
    void aReviewedPointWithoutItsReasonIsRefusedAtTheCellOfTheReason() {
        record(read(FilledForm.of(bloc.meeting(), Stage.SELF, THUE).put("I.2", RESULT, 8.5)));
        FilledForm form = FilledForm.of(bloc.meeting(), Stage.REVIEWED, THUE).put("I.2", RESULT, 8);
        ScoreReading reading = read(form);
        assertThat(said(reading.problems()))
                .containsExactly(form.address("I.2", REASON) + ": Điểm sửa ở I.2 phải có lý do.");
        assertThat(reading.commands()).isEmpty();
    }

    @Test
    void aWholeBlocComesInFromItsForms() {
        for (UnitId unit : bloc.meeting().bloc().ids()) {
            record(
                    read(
                            FilledForm.of(bloc.meeting(), Stage.SELF, unit)
                                    .put("I.1", RESULT, "Đạt")
                                    .put("I.2", RESULT, 7.75)
                                    .put("I.3", RESULT, 9)
                                    .put("I.4", TARGET, 100)
                                    .put("I.4", RESULT, 95)
                                    .put("I.5", TARGET, 10)
                                    .put("I.5", RESULT, 12)
                                    .put("II.1", RESULT, "Đạt")
                                    .put("II.2", RESULT, 19.5)
                                    .put("T1", RESULT, 3)));
        }
        // 10 + 7.75 + 5 (at most) + 15 (from 90 %) + 20 (all lead) + 15 + 19.5 + 4 (capped)
        Meeting meeting = bloc.meeting();
        assertThat(meeting.results().scores(Stage.SELF).rows())
                .hasSize(meeting.bloc().ids().size());
        assertThat(meeting.results().scores(Stage.SELF).rows().values())
                .allMatch(row -> row.total().equals(Points.of("96.25")));
    }

    @Test
    void theAppraisalOfUnitsWithTheLongestNamesIsReadBack() {
        Meeting large = LargeBloc.meeting(Rules.typical()).meeting();
        UnitId[] some = large.bloc().ids().subList(0, 3).toArray(UnitId[]::new);
        Path file =
                FilledForm.of(large, Stage.REVIEWED, some)
                        .put("I.1", RESULT, "Đạt")
                        .save(folder.resolve("tham-dinh.xlsx"));
        ScoreReading reading = new ScoreWorkbooks(TEXT).read(file, large);
        assertThat(said(reading.problems())).isEmpty();
        assertThat(reading.commands()).hasSize(1);
    }

    @Test
    void aFormOfAnotherBlocOfTheSameUnitsIsTold() {
        FilledForm form =
                FilledForm.of(bloc.meeting(), Stage.SELF, THUE)
                        .with(w ->
                                w.getSheet("binhxet").getRow(2).getCell(1).setCellValue("Khối 9"));
        assertThat(read(form).notes())
                .extracting(problem -> (Object) problem.refusal())
                .contains(SheetTrouble.OTHER_BLOC);
    }

    private void record(ScoreReading reading) {
        assertThat(said(reading.problems())).isEmpty();
        reading.commands().forEach(bloc::ask);
    }

    private ScoreReading read(FilledForm form) {
        return read(form, "phieu.xlsx");
    }

    private ScoreReading read(FilledForm form, String name) {
        Path file = form.save(folder.resolve(name));
        return new ScoreWorkbooks(TEXT).read(file, bloc.meeting());
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(TEXT::at).toList();
    }

    private static Code code(String code) {
        return new Code(code);
    }

    private static Command.Entry entry(Input input) {
        return new Command.Entry(input, null);
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}
