package vn.binhxet.intake.workbook;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.FormLine;
import vn.binhxet.port.SheetTrouble;

import java.util.LinkedHashMap;
import java.util.Map;

/** All that a workbook says about one unit. */
final class UnitEntries {
    private final UnitId unit;
    private final Map<Code, Said> entries = new LinkedHashMap<>();
    private final Map<Code, Said> times = new LinkedHashMap<>();
    private boolean ticked;

    UnitEntries(UnitId unit) {
        this.unit = unit;
    }

    UnitId unit() {
        return unit;
    }

    /** What is said about criteria. */
    Map<Code, Said> entries() {
        return entries;
    }

    /** What is said about bonus and penalty lines. */
    Map<Code, Said> times() {
        return times;
    }

    /** Whether the unit was ticked off as looked at. */
    boolean isTicked() {
        return ticked;
    }

    void tick() {
        ticked = true;
    }

    /** Takes the lines of one more sheet. */
    void read(Map<FormLine, FormRow> rows, Findings findings) {
        RowReader reader = new RowReader(findings);
        rows.forEach((line, row) -> {
            switch (line) {
                case FormLine.Entry(var criterion) ->
                        put(entries, criterion.code(), reader.entry(criterion, row), row, findings);
                case FormLine.Extra(var extra) ->
                        put(times, extra.code(), reader.times(row), row, findings);
                case FormLine.Heading _, FormLine.Mention _, FormLine.Sum _ -> {}
            }
        });
    }

    private static void put(
            Map<Code, Said> into, Code code, @Nullable Said said, FormRow row, Findings findings) {
        if (said != null) {
            into.put(code, said);
            return;
        }
        for (FormColumn column : new FormColumn[] {FormColumn.EVIDENCE, FormColumn.REASON}) {
            if (row.isEmpty(FormColumn.RESULT) && !row.isEmpty(column)) {
                findings.note(SheetTrouble.WITHOUT_ENTRY, row.at(column));
            }
        }
    }
}
