package vn.binhxet.form.workbook;

import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * One sheet of a score form.
 *
 * @param unit whose points it is for
 * @param lines from the row after the heads of the columns on
 */
public record FormPage(UnitId unit, List<FormLine> lines) {
    public FormPage {
        lines = List.copyOf(lines);
    }
}
