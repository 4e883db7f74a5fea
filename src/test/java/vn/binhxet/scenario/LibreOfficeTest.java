package vn.binhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.RESULT;
import static vn.binhxet.form.workbook.FormColumn.TARGET;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeScheme;
import vn.binhxet.fixture.Rules;
import vn.binhxet.intake.workbook.ScoreWorkbooks;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.text.Text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Not everybody has Excel: what LibreOffice saves is read as if Excel had. Runs where LibreOffice
 * is installed.
 */
class LibreOfficeTest {
    private static final ScoreWorkbooks READER = new ScoreWorkbooks(Text.in(Text.VIETNAMESE));

    @TempDir private Path folder;

    private final Meeting meeting = LargeBloc.meeting(Rules.with(LargeScheme.SCHEME)).meeting();

    @BeforeAll
    static void needsLibreOffice() {
        boolean installed =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(where -> Files.isExecutable(Path.of(where, "soffice")));
        assumeTrue(installed, "LibreOffice is not installed");
    }

    @Test
    void aFormSavedByLibreOfficeSaysTheSame() throws IOException, InterruptedException {
        Path form = filled().save(folder.resolve("tu-cham.xlsx"));
        ScoreReading ours = READER.read(form, meeting);
        assertThat(ours.problems()).isEmpty();
        assertThat(ours.commands()).isNotEmpty();

        Path saved = converted(form, "xlsx", "one");
        assertThat(READER.read(saved, meeting).problems()).isEmpty();
        assertThat(READER.read(saved, meeting).commands()).isEqualTo(ours.commands());

        Path again = converted(converted(form, "ods", "two"), "xlsx", "three");
        assertThat(READER.read(again, meeting).commands()).isEqualTo(ours.commands());
    }

    /** An entry of its own in every row. */
    private FilledForm filled() {
        FilledForm form = FilledForm.of(meeting, Stage.SELF, LargeBloc.UNITS.getFirst().id());
        int row = 0;
        for (Criterion criterion : LargeScheme.SCHEME.criteria().toList()) {
            String code = criterion.code().value();
            row++;
            switch (criterion.kind()) {
                case Kind.Met _ -> form.put(code, RESULT, row % 2 == 0 ? "Đạt" : "Không đạt");
                case Kind.Graded _ -> form.put(code, RESULT, row % 20 * 0.25);
                case Kind.Counted _ -> form.put(code, RESULT, row % 7);
                case Kind.Ratio _, Kind.Relative _ ->
                        form.put(code, TARGET, row + 0.1).put(code, RESULT, row * 1.1);
            }
            form.put(code, EVIDENCE, "Báo cáo số " + row + "/BC");
        }
        return form.put("T1", RESULT, 2);
    }

    private Path converted(Path file, String to, String where)
            throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(where));
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                to,
                                "--outdir",
                                out.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String name = String.valueOf(file.getFileName());
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to);
    }
}
