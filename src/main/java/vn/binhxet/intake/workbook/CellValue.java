package vn.binhxet.intake.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

import vn.binhxet.port.SheetTrouble;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What stands in a cell, of a formula the value it had when the file was saved. */
public sealed interface CellValue {
    /** Excel keeps fifteen digits; what lies behind them comes from its own arithmetic. */
    MathContext DIGITS = new MathContext(15);

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Nothing, or nothing but blanks. */
    record Empty() implements CellValue {}

    /** A number. */
    record Numeral(BigDecimal value) implements CellValue {}

    /**
     * Words.
     *
     * @param words in composed form, without blanks around them, never empty
     */
    record Words(String words) implements CellValue {}

    /** True or false. */
    record Flag(boolean flag) implements CellValue {}

    /** A day; Excel likes to make one of a number, or of "3/12". */
    record Day(LocalDate day) implements CellValue {}

    /** Something that cannot be used, and why. */
    record Unusable(SheetTrouble why) implements CellValue {}

    /** The value of a cell; null is a cell that was never touched. */
    static CellValue of(@Nullable XSSFCell cell) {
        if (cell == null) {
            return new Empty();
        }
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (!cell.getCTCell().isSetV()) {
                return new Unusable(SheetTrouble.FORMULA_WITHOUT_VALUE);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? new Day(cell.getLocalDateTimeCellValue().toLocalDate())
                            : new Numeral(new BigDecimal(cell.getNumericCellValue()).round(DIGITS));
            case STRING -> words(cell.getStringCellValue());
            case BOOLEAN -> new Flag(cell.getBooleanCellValue());
            case ERROR -> new Unusable(SheetTrouble.FORMULA_ERROR);
            case BLANK, FORMULA, _NONE -> new Empty();
        };
    }

    /** What people see in it, for words and codes; nothing where it cannot be used. */
    default String shown() {
        return switch (this) {
            case Empty _, Unusable _ -> "";
            case Numeral(var value) -> value.stripTrailingZeros().toPlainString();
            case Words(var words) -> words;
            case Day(var day) -> DAY.format(day);
            case Flag(boolean flag) -> Boolean.toString(flag);
        };
    }

    private static CellValue words(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replace('\u00a0', ' ')
                        .replace("\r\n", "\n")
                        .strip();
        return plain.isEmpty() ? new Empty() : new Words(plain);
    }
}
