package vn.binhxet.bench;

import static vn.binhxet.form.workbook.FormColumn.GIVEN;
import static vn.binhxet.form.workbook.FormColumn.RESULT;

import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeScheme;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Workbooks;
import vn.binhxet.session.Workbooks.Form;
import vn.binhxet.store.SqliteJournals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 25 workbooks of 200 criteria out and in, each file by itself as people see it go: written, read
 * against the meeting, recorded in its file.
 */
final class ImportBench {
    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("binhxet-import");
        Workbooks workbooks = Forms.workbooks();
        try (MeetingSession session =
                MeetingSession.prepare(
                        new SqliteJournals(SampleMeeting.CLOCK)
                                .create(folder.resolve("khoi.binhxet")),
                        SampleMeeting.CLOCK,
                        LargeBloc.meeting(Rules.with(LargeScheme.SCHEME)).meeting().prepared())) {
            List<Path> files = new ArrayList<>();
            long start = System.nanoTime();
            for (Form form : workbooks.forms(session.meeting(), Stage.SELF)) {
                files.add(workbooks.write(session.meeting(), form, folder));
            }
            tell("25 forms written", start);
            files.forEach(ImportBench::fill);
            start = System.nanoTime();
            List<ScoreReading> readings =
                    files.stream().map(f -> workbooks.read(f, session.meeting())).toList();
            tell("25 workbooks read", start);
            start = System.nanoTime();
            for (ScoreReading reading : readings) {
                session.askAll(reading.commands().stream().map(Request::of).toList());
            }
            tell(session.entries().size() - 1 + " sheets recorded", start);
        }
    }

    private static void fill(Path file) {
        FilledForm form = FilledForm.open(file, Stage.SELF);
        LargeScheme.SCHEME
                .criteria()
                .forEach(c ->
                        form.put(
                                c.code().value(),
                                c.kind() instanceof Kind.Graded ? RESULT : GIVEN,
                                2.5));
        form.save(file);
    }

    private static void tell(String what, long since) {
        System.out.printf("%-20s %6d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }
}
