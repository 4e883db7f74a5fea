package vn.binhxet.ui.scoring;

import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * Something to look at before points are agreed.
 *
 * @param unit where to look: its row
 * @param code its column
 * @param concerns what can be accepted with a word; none where something has to be done or decided
 */
record Matter(
        Sort sort, String sentence, UnitId unit, Code code, Stage stage, List<Concern> concerns) {
    Matter {
        concerns = List.copyOf(concerns);
    }

    /** What it is about, from the most urgent on. */
    enum Sort {
        MISSING,
        TIE,
        CONCERN
    }
}
