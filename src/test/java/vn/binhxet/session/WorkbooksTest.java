package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;
import static vn.binhxet.form.workbook.FormColumn.RESULT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.xlsx.ScoreFormWriter;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.intake.workbook.ScoreWorkbooks;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.Workbooks.Form;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Forms written into a folder and read from it. */
class WorkbooksTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir private Path folder;

    private final Workbooks workbooks =
            new Workbooks(new ScoreFormWriter(TEXT), new ScoreWorkbooks(TEXT));
    private final MeetingBuilder bloc = MeetingBuilder.typical();

    @Test
    void writesAFormForEachUnitUnderAPlainName() throws IOException {
        Path forms = folder.resolve("phieu");
        for (Form form : workbooks.forms(bloc.meeting(), Stage.SELF)) {
            workbooks.write(bloc.meeting(), form, forms);
        }
        try (Stream<Path> files = Files.list(forms)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(bloc.meeting().bloc().ids().size())
                    .contains(
                            "tu-cham-2021-02-cuc-thue.xlsx",
                            "tu-cham-2021-10-dai-khi-tuong-thuy-van.xlsx");
        }
    }

    @Test
    void writesOneFormForTheAppraisalOfAll() {
        assertThat(workbooks.forms(bloc.meeting(), Stage.REVIEWED))
                .containsExactly(
                        new Form(
                                "tham-dinh-2021.xlsx",
                                Stage.REVIEWED,
                                bloc.meeting().bloc().ids()));
    }

    @Test
    void tellsAFileThatIsGone() {
        ScoreReading reading = workbooks.read(folder.resolve("mat.xlsx"), bloc.meeting());
        assertThat(reading.problems())
                .extracting(problem -> (Object) problem.refusal())
                .containsExactly(StoreTrouble.NO_FILE);
    }

    @Test
    void takesNeitherOfTwoFilesThatSayDifferentThingsAboutAUnit() {
        List<ScoreReading> readings =
                Workbooks.together(
                        List.of(
                                read("a.xlsx", form("I.2", 8)),
                                read(
                                        "khac.xlsx",
                                        FilledForm.of(bloc.meeting(), Stage.SELF, KHO_BAC)
                                                .put("I.2", RESULT, 7)),
                                read("b.xlsx", form("I.2", 9))));
        assertThat(readings.get(0).problems()).containsExactly(twice("b.xlsx"));
        assertThat(readings.get(1).commands()).hasSize(1);
        assertThat(readings.get(2).problems()).containsExactly(twice("a.xlsx"));
        assertThat(readings.get(2).commands()).isEmpty();
    }

    @Test
    void takesACopyOfAFileOnlyOnce() {
        List<ScoreReading> readings =
                Workbooks.together(
                        List.of(read("a.xlsx", form("I.2", 8)), read("b.xlsx", form("I.2", 8))));
        assertThat(readings.get(0).commands()).hasSize(1);
        assertThat(readings.get(1).problems()).isEmpty();
        assertThat(readings.get(1).commands()).isEmpty();
    }

    private FilledForm form(String code, double points) {
        return FilledForm.of(bloc.meeting(), Stage.SELF, THUE).put(code, RESULT, points);
    }

    private ScoreReading read(String name, FilledForm form) {
        return workbooks.read(form.save(folder.resolve(name)), bloc.meeting());
    }

    private static Problem twice(String other) {
        return Problem.of(SheetTrouble.UNIT_TWICE, "", THUE, other);
    }
}
