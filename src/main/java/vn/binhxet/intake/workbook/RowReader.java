package vn.binhxet.intake.workbook;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.port.SheetTrouble;

import java.math.BigDecimal;

/**
 * Reads what one row says. Here is looked only at what can be read; whether points, counts and
 * measures are allowed is the rulebook's question.
 */
final class RowReader {
    private final Findings findings;

    RowReader(Findings findings) {
        this.findings = findings;
    }

    /** What is entered for a criterion; null for nothing, or nothing that can be read. */
    @Nullable Said entry(Criterion criterion, FormRow row) {
        Kind kind = criterion.kind();
        boolean measured = kind instanceof Kind.Ratio || kind instanceof Kind.Relative;
        if (!measured) {
            leaveEmpty(row, FormColumn.TARGET);
        }
        if (kind instanceof Kind.Graded) {
            leaveEmpty(row, FormColumn.GIVEN);
        } else if (!row.isEmpty(FormColumn.GIVEN)) {
            BigDecimal points = number(row, FormColumn.GIVEN);
            return said(row, points == null ? null : given(points), FormColumn.GIVEN);
        }
        if (Choices.isNotAssigned(row.words(FormColumn.RESULT))) {
            return said(row, new Input.NotAssigned(), FormColumn.RESULT);
        }
        if (row.isEmpty(FormColumn.RESULT) && (!measured || row.isEmpty(FormColumn.TARGET))) {
            return null;
        }
        return said(
                row,
                switch (kind) {
                    case Kind.Met _ -> met(row);
                    case Kind.Graded _ -> points(row);
                    case Kind.Counted _ -> count(row);
                    case Kind.Ratio _, Kind.Relative _ -> measured(row);
                },
                FormColumn.RESULT);
    }

    /** How often a bonus or penalty line applies; null for nothing said. */
    @Nullable Said times(FormRow row) {
        leaveEmpty(row, FormColumn.TARGET);
        leaveEmpty(row, FormColumn.GIVEN);
        return row.isEmpty(FormColumn.RESULT) ? null : said(row, count(row), FormColumn.RESULT);
    }

    private static @Nullable Said said(FormRow row, @Nullable Input input, FormColumn from) {
        return input == null ? null : new Said(row, input, from);
    }

    private void leaveEmpty(FormRow row, FormColumn column) {
        if (!row.isEmpty(column)) {
            findings.refuse(SheetTrouble.NO_ENTRY_HERE, row.at(column));
        }
    }

    private @Nullable Input met(FormRow row) {
        CellValue value = row.value(FormColumn.RESULT);
        if (value instanceof CellValue.Flag(boolean flag)) {
            return new Input.Met(flag);
        }
        String words = value.shown();
        if (Choices.isMet(words) || Choices.isNotMet(words)) {
            return new Input.Met(Choices.isMet(words));
        }
        if (value instanceof CellValue.Unusable(var why)) {
            findings.refuse(why, row.at(FormColumn.RESULT));
        } else {
            findings.refuse(SheetTrouble.NOT_A_CHOICE, row.at(FormColumn.RESULT), words);
        }
        return null;
    }

    private @Nullable Input points(FormRow row) {
        BigDecimal points = number(row, FormColumn.RESULT);
        return points == null ? null : given(points);
    }

    private static Input given(BigDecimal points) {
        return new Input.Given(new Points(points));
    }

    private @Nullable Input count(FormRow row) {
        BigDecimal number = number(row, FormColumn.RESULT);
        if (number == null) {
            return null;
        }
        try {
            return new Input.Count(number.intValueExact());
        } catch (ArithmeticException _) {
            findings.refuse(SheetTrouble.NOT_WHOLE, row.at(FormColumn.RESULT), number);
            return null;
        }
    }

    private @Nullable Input measured(FormRow row) {
        for (FormColumn column : new FormColumn[] {FormColumn.TARGET, FormColumn.RESULT}) {
            if (row.isEmpty(column)) {
                findings.refuse(SheetTrouble.HALF_A_MEASURE, row.at(column));
                return null;
            }
        }
        BigDecimal target = number(row, FormColumn.TARGET);
        BigDecimal actual = number(row, FormColumn.RESULT);
        return target == null || actual == null ? null : new Input.Measured(target, actual);
    }

    private @Nullable BigDecimal number(FormRow row, FormColumn column) {
        CellValue value = row.value(column);
        if (value instanceof CellValue.Numeral(var number)) {
            return number;
        }
        String words = value.shown();
        String place = row.at(column);
        if (value instanceof CellValue.Unusable(var why)) {
            findings.refuse(why, place);
        } else if (TypedNumber.isUnclear(words)) {
            findings.refuse(SheetTrouble.NUMBER_UNCLEAR, place, words);
        } else if (TypedNumber.looksLike(words)) {
            return TypedNumber.of(words);
        } else {
            findings.refuse(SheetTrouble.TEXT_FOR_NUMBER, place, words);
        }
        return null;
    }
}
