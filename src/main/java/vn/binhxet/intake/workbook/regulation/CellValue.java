package vn.binhxet.intake.workbook.regulation;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;

/** What a cell says; of a formula, the value that was worked out last. */
sealed interface CellValue {
    /** Excel keeps fifteen digits; what lies behind them comes from its own arithmetic. */
    MathContext DIGITS = new MathContext(15);

    record Blank() implements CellValue {}

    /**
     * Words.
     *
     * @param text in Unicode's composed form, without blanks around it, never empty
     */
    record Written(String text) implements CellValue {}

    record Numeral(BigDecimal value) implements CellValue {}

    /** A day or a time, which Excel makes of "2/3" and of "100:20". */
    record Day() implements CellValue {}

    /** An error such as #REF!, or a formula that was never worked out. */
    record Broken() implements CellValue {}

    static CellValue of(@Nullable XSSFCell cell) {
        if (cell == null) {
            return new Blank();
        }
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA && !cell.getCTCell().isSetV()) {
            return new Broken();
        }
        return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case STRING -> written(cell.getStringCellValue());
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? new Day()
                            : new Numeral(
                                    new BigDecimal(cell.getNumericCellValue())
                                            .round(DIGITS)
                                            .stripTrailingZeros());
            case BOOLEAN -> written(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new Broken();
            default -> new Blank();
        };
    }

    private static CellValue written(String raw) {
        String text =
                Normalizer.normalize(raw, Normalizer.Form.NFC)
                        .replace('\u00a0', ' ')
                        .replace("\r\n", "\n")
                        .strip();
        return text.isEmpty() ? new Blank() : new Written(text);
    }
}
