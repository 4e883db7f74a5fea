package vn.binhxet.intake.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

import vn.binhxet.port.SheetTrouble;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;

/** What stands in a cell, of a formula the value it had when the file was saved. */
sealed interface CellValue {
    /** Excel keeps fifteen digits; what lies behind them comes from its own arithmetic. */
    MathContext DIGITS = new MathContext(15);

    /** Nothing, or nothing but blanks. */
    record Empty() implements CellValue {}

    /** A number. */
    record Numeral(BigDecimal value) implements CellValue {}

    /** Words, without blanks around them. */
    record Words(String words) implements CellValue {}

    /** True or false. */
    record Flag(boolean flag) implements CellValue {}

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
                            ? new Unusable(SheetTrouble.DATE_FOR_NUMBER)
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
            case Flag(boolean flag) -> Boolean.toString(flag);
        };
    }

    private static CellValue words(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u00a0', ' ').strip();
        return plain.isEmpty() ? new Empty() : new Words(plain);
    }
}
