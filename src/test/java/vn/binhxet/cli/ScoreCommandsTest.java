package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.THUE;
import static vn.binhxet.form.workbook.FormColumn.RESULT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Score forms out and in, as a shell sees them. */
class ScoreCommandsTest {
    @TempDir private Path folder;

    private Path meeting;

    @BeforeEach
    void prepare() {
        meeting = folder.resolve("khoi.binhxet");
        MeetingSession.prepare(
                        Answer.JOURNALS.create(meeting),
                        SampleMeeting.CLOCK,
                        TypicalBloc.prepared(Rules.typical().build()))
                .close();
    }

    @Test
    void writesAFormForEachUnitAndOneForTheAppraisal() throws IOException {
        Answer self = Answer.to("forms", meeting, "--to", folder.resolve("tu-cham"));
        assertThat(self.code()).isZero();
        assertThat(names("tu-cham")).hasSize(11).allMatch(name -> name.endsWith(".xlsx"));

        Answer reviewed =
                Answer.to(
                        "forms",
                        meeting,
                        "--stage",
                        "REVIEWED",
                        "--to",
                        folder.resolve("tham-dinh"));
        assertThat(reviewed.code()).isZero();
        assertThat(names("tham-dinh")).hasSize(1);
    }

    @Test
    void takesWhatWasFilledInAndTheSecondTimeNothing() {
        Path form = filled("8,5");
        Answer first = Answer.to("take", meeting, form);
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("thue.xlsx: 1 ô");
        assertThat(Answer.to("take", meeting, form).out()).contains("thue.xlsx: 0 ô");
        assertThat(input()).isEqualTo(List.of(new Input.Given(Points.of("8.5"))));
    }

    @Test
    void namesEveryProblemByFileAndCellAndRecordsNoneOfTheFiles() throws IOException {
        Path good = filled("8,5");
        Path bad = folder.resolve("hai-quan.xlsx");
        FilledForm.of(MeetingBuilder.typical().meeting(), Stage.SELF, TypicalBloc.HAI_QUAN)
                .put("I.2", RESULT, 11)
                .put("II.2", RESULT, "nhiều")
                .save(bad);
        Path junk = Files.writeString(folder.resolve("thu.xlsx"), "thư mời");

        Answer answer = Answer.to("take", meeting, good, bad, junk);
        assertThat(answer.code()).isEqualTo(Console.REFUSED);
        assertThat(answer.err())
                .contains("hai-quan.xlsx I!F8: 11 vượt điểm tối đa 10.")
                .contains("hai-quan.xlsx II!F9: “nhiều” không phải là số.")
                .contains("thu.xlsx: ");
        assertThat(input()).isEmpty();
    }

    private Path filled(String points) {
        return FilledForm.of(MeetingBuilder.typical().meeting(), Stage.SELF, THUE)
                .put("I.2", RESULT, points)
                .save(folder.resolve("thue.xlsx"));
    }

    /** What the file holds for the criterion that was filled in. */
    private List<Input> input() {
        try (MeetingSession session =
                MeetingSession.resume(Answer.JOURNALS.open(meeting), SampleMeeting.CLOCK)) {
            Cell cell = session.meeting().scores().entered(Stage.SELF, THUE).cell(new Code("I.2"));
            return cell == null ? List.of() : List.of(cell.input());
        }
    }

    private List<String> names(String of) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(of))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
