package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.port.RegulationTrouble.*;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.intake.workbook.CellValue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sheets as tables: their heads are looked for in the first rows, in any order and with columns of
 * the secretary's own beside them; blank rows are passed over.
 *
 * @param words by which sheets and heads are known
 */
record SheetTable(XSSFWorkbook workbook, WordList words, Findings findings) {
    private static final int ROWS_WITH_HEADS = 20;
    private static final int ENOUGH_HEADS = 2;

    /** The lines below the heads; none if the sheet or one of its heads is missing. */
    List<Line> lines(RegulationSheet kind) {
        @Nullable XSSFSheet sheet = sheet(words.of(kind));
        if (sheet == null) {
            findings.refuse("", SHEET_MISSING, words.of(kind));
            return List.of();
        }
        @Nullable XSSFRow heads =
                rows(sheet, 0, ROWS_WITH_HEADS)
                        .filter(row -> columns(row, kind).size() >= ENOUGH_HEADS)
                        .findFirst()
                        .orElse(null);
        SheetHead head =
                new SheetHead(
                        sheet.getSheetName(),
                        heads == null ? Map.of() : columns(heads, kind),
                        words,
                        findings);
        if (heads != null) {
            refuseTwice(heads, head, kind);
        }
        for (RegulationColumn column : kind.columns()) {
            if (!head.columns().containsKey(column)) {
                findings.refuse(head.name(), HEAD_MISSING, words.of(column));
            }
        }
        if (heads == null || head.columns().size() < kind.columns().size()) {
            return List.of();
        }
        return rows(sheet, heads.getRowNum() + 1, sheet.getLastRowNum() + 1)
                .map(row -> new Line(head, row))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private @Nullable XSSFSheet sheet(String name) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> WordList.plain(sheet.getSheetName()).equals(WordList.plain(name)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<XSSFRow> rows(XSSFSheet sheet, int from, int to) {
        return IntStream.range(from, to).mapToObj(sheet::getRow).filter(row -> row != null);
    }

    private Map<RegulationColumn, Integer> columns(XSSFRow row, RegulationSheet kind) {
        Map<RegulationColumn, Integer> found = new EnumMap<>(RegulationColumn.class);
        for (Cell cell : row) {
            for (RegulationColumn column : kind.columns()) {
                if (saysHead(row, cell, column)) {
                    found.putIfAbsent(column, cell.getColumnIndex());
                }
            }
        }
        return found;
    }

    private void refuseTwice(XSSFRow row, SheetHead head, RegulationSheet kind) {
        for (Cell cell : row) {
            for (RegulationColumn column : kind.columns()) {
                int at = cell.getColumnIndex();
                if (saysHead(row, cell, column) && head.columns().getOrDefault(column, at) != at) {
                    findings.refuse(
                            head.address(row.getRowNum(), at), HEAD_TWICE, words.of(column));
                }
            }
        }
    }

    private boolean saysHead(XSSFRow row, Cell cell, RegulationColumn column) {
        return CellValue.of(row.getCell(cell.getColumnIndex())) instanceof CellValue.Words(var said)
                && WordList.plain(said).equals(WordList.plain(words.of(column)));
    }
}
