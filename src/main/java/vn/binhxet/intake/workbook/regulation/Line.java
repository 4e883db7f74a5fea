package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.port.RegulationTrouble.*;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.core.terms.Share;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.Decimal;
import vn.binhxet.form.workbook.regulation.Listing;
import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.intake.workbook.CellValue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row being read, cell by cell. What is wrong is noted at its cell and a harmless value
 * returned, so that reading goes on and everything is found at once.
 */
final class Line {
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_DIGITS = 30;

    private final SheetHead head;
    private final XSSFRow row;

    Line(SheetHead head, XSSFRow row) {
        this.head = head;
        this.row = row;
    }

    boolean isBlank() {
        return head.columns().keySet().stream().noneMatch(this::has);
    }

    boolean has(RegulationColumn column) {
        return !(value(column) instanceof CellValue.Empty);
    }

    /** Whether the workbook works the cell out by itself. */
    boolean isFormula(RegulationColumn column) {
        XSSFCell cell = cell(column);
        return cell != null && cell.getCellType() == CellType.FORMULA;
    }

    /** "Tiêu chí!F12". */
    String at(RegulationColumn column) {
        return head.address(row.getRowNum(), head.columns().getOrDefault(column, 0));
    }

    void refuse(RegulationColumn column, Refusal refusal, Object... args) {
        head.findings().refuse(head.name(), row, at(column), refusal, args);
    }

    /** Remembers that a place of the regulation stands in this cell. */
    void locate(String place, RegulationColumn column) {
        head.findings().locate(place, head.name(), row, at(column));
    }

    // Texts

    String text(RegulationColumn column) {
        String text =
                switch (value(column)) {
                    case CellValue.Empty _ -> unread(column, CELL_BLANK);
                    case CellValue.Day _ -> unread(column, CELL_DATE);
                    case CellValue.Unusable _ -> unread(column, CELL_ERROR);
                    case CellValue.Words _, CellValue.Numeral _, CellValue.Flag _ ->
                            value(column).shown();
                };
        if (text.length() > LONGEST_TEXT) {
            refuse(column, CELL_TOO_LONG, LONGEST_TEXT);
        }
        return text;
    }

    @Nullable String optionalText(RegulationColumn column) {
        return has(column) ? text(column) : null;
    }

    private String unread(RegulationColumn column, Refusal refusal) {
        refuse(column, refusal);
        return placeholder();
    }

    /** Stands where something could not be read; in no other row the same. */
    private String placeholder() {
        return "?" + row.getRowNum();
    }

    Code code(RegulationColumn column) {
        return code(column, text(column));
    }

    private Code code(RegulationColumn column, String text) {
        if (!Code.isValid(text)) {
            refuse(column, NOT_A_CODE, text, Code.LONGEST);
            return new Code(placeholder());
        }
        return new Code(text);
    }

    List<Code> codes(RegulationColumn column) {
        return items(column).stream().map(item -> code(column, item)).toList();
    }

    /** Several texts in a cell; none if it is blank. */
    List<String> items(RegulationColumn column) {
        if (!has(column)) {
            return List.of();
        }
        String text = text(column);
        Optional<List<String>> items = Listing.split(text);
        if (items.isEmpty()) {
            refuse(column, NOT_A_LIST, text);
        }
        return items.orElse(List.of());
    }

    /** One of the words of a choice, or the first of them if none of them stands here. */
    <E extends Enum<E>> E word(RegulationColumn column, Choice choice, Class<E> kind) {
        return findWord(column, choice, kind).orElse(kind.cast(choice.words().getFirst()));
    }

    /** One of the words of a choice, which are constants of the kind; empty if none stands here. */
    <E extends Enum<E>> Optional<E> findWord(
            RegulationColumn column, Choice choice, Class<E> kind) {
        if (!has(column)) {
            refuse(column, CELL_BLANK);
            return Optional.empty();
        }
        List<E> among = choice.words().stream().map(kind::cast).toList();
        String text = text(column);
        Optional<E> found = head.words().find(text, among);
        if (found.isEmpty()) {
            refuse(column, NOT_A_WORD, text, among.stream().map(head.words()::of).toList());
        }
        return found;
    }

    Share share(RegulationColumn column) {
        String text = text(column);
        try {
            return Share.of(text);
        } catch (IllegalArgumentException _) {
            if (!text.equals(placeholder())) {
                refuse(column, NOT_A_SHARE, text);
            }
            return new Share(1, 1);
        }
    }

    // Numbers

    Points points(RegulationColumn column) {
        return new Points(decimal(column));
    }

    @Nullable Points optionalPoints(RegulationColumn column) {
        return has(column) ? points(column) : null;
    }

    /** A whole number within a range, both ends included. */
    int whole(RegulationColumn column, int least, int most) {
        BigDecimal number = decimal(column);
        if (number.stripTrailingZeros().scale() > 0) {
            refuse(column, NOT_WHOLE);
            return least;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(column, OUT_OF_RANGE, least, most);
            return least;
        }
        return number.intValueExact();
    }

    private BigDecimal decimal(RegulationColumn column) {
        if (value(column) instanceof CellValue.Numeral(var number)) {
            return inRange(column, number.stripTrailingZeros());
        }
        String text = text(column);
        Optional<BigDecimal> number = Decimal.read(text);
        if (number.isEmpty() && !text.equals(placeholder())) {
            refuse(column, NOT_A_NUMBER, text);
        } else if (Decimal.isUnclear(text)) {
            refuse(column, NUMBER_UNCLEAR, text);
        }
        return inRange(column, number.orElse(BigDecimal.ONE));
    }

    private BigDecimal inRange(RegulationColumn column, BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            refuse(column, OUT_OF_RANGE, "−10³⁰", "10³⁰");
            return BigDecimal.ONE;
        }
        return number;
    }

    private CellValue value(RegulationColumn column) {
        return CellValue.of(cell(column));
    }

    private @Nullable XSSFCell cell(RegulationColumn column) {
        Integer at = head.columns().get(column);
        return at == null ? null : row.getCell(at);
    }
}
