package vn.binhxet.intake.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.FormPage;
import vn.binhxet.form.workbook.FormStamp;
import vn.binhxet.form.workbook.SchemeMark;
import vn.binhxet.form.workbook.ScoreForm;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.text.Text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one form, from its stamp to the commands. */
final class FormReader {
    private final String file;
    private final FormStamp stamp;
    private final Meeting meeting;
    private final Text text;
    private final Findings findings = new Findings();

    FormReader(String file, FormStamp stamp, Meeting meeting, Text text) {
        this.file = file;
        this.stamp = stamp;
        this.meeting = meeting;
        this.text = text;
    }

    ScoreReading read(XSSFWorkbook workbook) {
        Stage stage = stamp.stage();
        String again = text.of("intake.again", file);
        Differences differences = new Differences(meeting, stage, again, findings);
        if (isForThisMeeting()) {
            Collection<UnitEntries> units = entries(workbook);
            units.forEach(differences::of);
            if (stage == Stage.SELF) {
                units.forEach(this::countMissing);
            }
        }
        return new ScoreReading(
                file,
                stage,
                stamp.units(),
                differences.changes(),
                findings.problems().stream().sorted(ByCell.of(stamp.sheets())).toList(),
                findings.notes().stream().sorted(ByCell.of(stamp.sheets())).toList(),
                differences.commands());
    }

    private boolean isForThisMeeting() {
        if (stamp.year() != meeting.year()) {
            findings.refuse(
                    SheetTrouble.OTHER_YEAR,
                    "",
                    Integer.toString(stamp.year()),
                    Integer.toString(meeting.year()));
        }
        for (UnitId unit : stamp.units()) {
            if (!meeting.bloc().has(unit)) {
                findings.refuse(SheetTrouble.OTHER_UNIT, "", unit.value(), stamp.bloc());
            }
        }
        if (!stamp.scheme().equals(SchemeMark.of(meeting.regulation().scheme()))) {
            findings.refuse(SheetTrouble.OTHER_SCHEME, "");
        }
        if (!stamp.bloc().equals(meeting.bloc().name())) {
            findings.note(SheetTrouble.OTHER_BLOC, "", stamp.bloc());
        }
        return findings.isClean();
    }

    private Collection<UnitEntries> entries(XSSFWorkbook workbook) {
        List<FormColumn> columns = FormColumn.of(stamp.stage());
        List<FormPage> pages =
                ScoreForm.of(stamp.stage(), stamp.units(), meeting.regulation().scheme()).pages();
        if (stamp.sheets().size() != pages.size() || stamp.heads().size() != columns.size()) {
            findings.refuse(SheetTrouble.NOT_OUR_FORM, "");
            return List.of();
        }
        Map<UnitId, UnitEntries> units = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            FormPage page = pages.get(i);
            XSSFSheet sheet = workbook.getSheet(stamp.sheets().get(i));
            if (sheet == null) {
                findings.refuse(SheetTrouble.SHEET_MISSING, "", stamp.sheets().get(i));
                continue;
            }
            PageReader reader = new PageReader(sheet, columns, findings);
            UnitEntries unit = units.computeIfAbsent(page.unit(), UnitEntries::new);
            unit.read(reader.rows(page.lines(), stamp), findings);
            if (stamp.stage() != Stage.SELF && reader.isTicked()) {
                unit.tick();
            }
        }
        return units.values();
    }

    private void countMissing(UnitEntries said) {
        Sheet standing = meeting.scores().standing(stamp.stage(), said.unit());
        long missing =
                meeting.regulation()
                        .scheme()
                        .criteria()
                        .map(Criterion::code)
                        .filter(code ->
                                !said.entries().containsKey(code) && standing.cell(code) == null)
                        .count();
        if (missing > 0) {
            findings.note(SheetTrouble.INCOMPLETE, "", missing);
        }
    }
}
