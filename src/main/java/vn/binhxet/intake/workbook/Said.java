package vn.binhxet.intake.workbook;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Input;
import vn.binhxet.form.workbook.FormColumn;

/**
 * What a row says.
 *
 * @param input of a bonus or penalty line, a count
 * @param from the column it was read from
 */
record Said(FormRow row, Input input, FormColumn from) {
    /** The address of the entry. */
    String at() {
        return row.at(from);
    }

    @Nullable String evidence() {
        return words(FormColumn.EVIDENCE);
    }

    @Nullable String reason() {
        return words(FormColumn.REASON);
    }

    private @Nullable String words(FormColumn column) {
        String words = row.words(column);
        return words.isEmpty() ? null : words;
    }
}
