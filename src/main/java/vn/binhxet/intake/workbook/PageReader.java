package vn.binhxet.intake.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.FormLine;
import vn.binhxet.form.workbook.FormStamp;
import vn.binhxet.form.workbook.ScoreForm;
import vn.binhxet.port.SheetTrouble;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a page in a sheet as it came back. Rows left empty in between do no harm; a
 * code that stands elsewhere or a column under another head does.
 */
final class PageReader {
    private final XSSFSheet sheet;
    private final List<FormColumn> columns;
    private final Findings findings;

    PageReader(XSSFSheet sheet, List<FormColumn> columns, Findings findings) {
        this.sheet = sheet;
        this.columns = columns;
        this.findings = findings;
    }

    /** The rows of the lines, or nothing where the sheet was rearranged. */
    Map<FormLine, FormRow> rows(List<FormLine> lines, FormStamp stamp) {
        if (!hasHeads(stamp.heads())) {
            return Map.of();
        }
        Map<FormLine, FormRow> found = new LinkedHashMap<>();
        int at = ScoreForm.HEAD_ROW + 1;
        for (FormLine line : lines) {
            Code code = line.code();
            if (code != null) {
                FormRow row = next(at, code);
                if (row == null) {
                    return Map.of();
                }
                found.put(line, row);
                at = row.row().getRowNum() + 1;
            }
        }
        lookForMerged(found);
        lookForHidden(found);
        return found;
    }

    /** Whether somebody ticked the unit off. */
    boolean isTicked() {
        FormRow row = row(ScoreForm.TICK_ROW);
        return row != null && Choices.isTick(row.words(FormColumn.MAX));
    }

    private boolean hasHeads(List<String> heads) {
        FormRow row = row(ScoreForm.HEAD_ROW);
        for (int i = 0; i < columns.size(); i++) {
            String head = row == null ? "" : row.words(columns.get(i));
            if (!head.equals(normal(heads.get(i)))) {
                String place = row == null ? sheet.getSheetName() : row.at(columns.get(i));
                findings.refuse(SheetTrouble.COLUMN_MOVED, place, heads.get(i));
                return false;
            }
        }
        return true;
    }

    /** The first row from there on with a code; null, and told, if it is not the one expected. */
    private @Nullable FormRow next(int from, Code code) {
        for (int at = from; at <= sheet.getLastRowNum(); at++) {
            FormRow row = row(at);
            if (row == null) {
                continue;
            }
            String found = row.words(FormColumn.CODE);
            if (found.equals(normal(code.value()))) {
                return row;
            }
            if (!found.isEmpty() || hasEntry(row)) {
                findings.refuse(SheetTrouble.ROW_MOVED, row.at(FormColumn.CODE), code.value());
                return null;
            }
        }
        findings.refuse(SheetTrouble.ROW_MISSING, sheet.getSheetName(), code.value());
        return null;
    }

    private boolean hasEntry(FormRow row) {
        return columns.stream().anyMatch(column -> column.isEntry() && !row.isEmpty(column));
    }

    private void lookForMerged(Map<FormLine, FormRow> rows) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            boolean amongEntries =
                    rows.entrySet().stream()
                            .filter(line -> isEntered(line.getKey()))
                            .anyMatch(line ->
                                    columns.stream()
                                            .filter(FormColumn::isEntry)
                                            .anyMatch(column ->
                                                    merged.isInRange(
                                                            line.getValue().row().getRowNum(),
                                                            columns.indexOf(column))));
            if (amongEntries) {
                findings.refuse(
                        SheetTrouble.MERGED, sheet.getSheetName() + "!" + merged.formatAsString());
            }
        }
    }

    private void lookForHidden(Map<FormLine, FormRow> rows) {
        rows.forEach((line, row) -> {
            if (isEntered(line)) {
                columns.stream()
                        .filter(column -> column.isEntry() && !row.isEmpty(column))
                        .filter(column -> isHidden(row, column))
                        .forEach(column -> findings.note(SheetTrouble.HIDDEN, row.at(column)));
            }
        });
    }

    private boolean isHidden(FormRow row, FormColumn column) {
        return row.row().getZeroHeight() || sheet.isColumnHidden(columns.indexOf(column));
    }

    private static boolean isEntered(FormLine line) {
        return line instanceof FormLine.Entry || line instanceof FormLine.Extra;
    }

    private @Nullable FormRow row(int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? null : new FormRow(row, columns);
    }

    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }
}
