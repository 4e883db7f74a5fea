package vn.binhxet.ui.scoring.take;

import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.RESULT;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.xlsx.ScoreFormWriter;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.intake.workbook.ScoreWorkbooks;
import vn.binhxet.session.Workbooks;
import vn.binhxet.text.Text;

import java.nio.file.Path;

/** Forms as units send them. */
final class Forms {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    private Forms() {}

    static Workbooks workbooks() {
        return new Workbooks(new ScoreFormWriter(TEXT), new ScoreWorkbooks(TEXT));
    }

    /** One without fault. */
    static Path good(Meeting meeting, UnitId unit, Path folder) {
        return FilledForm.of(meeting, Stage.SELF, unit)
                .put("I.1", RESULT, "Đạt")
                .put("I.2", RESULT, 8.5)
                .put("I.3", RESULT, 4)
                .put("II.1", RESULT, "Không phân công")
                .put("II.1", EVIDENCE, "Quyết định số 12")
                .save(folder.resolve(unit + ".xlsx"));
    }

    /** One with two cells to be mended. */
    static Path bad(Meeting meeting, UnitId unit, Path folder) {
        return FilledForm.of(meeting, Stage.SELF, unit)
                .put("I.1", RESULT, "Đạt")
                .put("I.2", RESULT, 11)
                .put("II.2", RESULT, "nhiều")
                .save(folder.resolve(unit + "-sai.xlsx"));
    }
}
