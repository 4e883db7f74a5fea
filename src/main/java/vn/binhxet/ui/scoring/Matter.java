package vn.binhxet.ui.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/**
 * Something to look at before points are agreed.
 *
 * @param unit where to look: its row
 * @param code its column
 * @param concern what can be accepted with a word; null for what has to be done or decided
 */
record Matter(
        Sort sort,
        String sentence,
        UnitId unit,
        Code code,
        Stage stage,
        @Nullable Concern concern) {
    /** What it is about, from the most urgent on. */
    enum Sort {
        MISSING,
        TIE,
        CONCERN
    }
}
