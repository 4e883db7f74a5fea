package vn.binhxet.ui.scoring;

import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/** What somebody wants to stand in a cell. */
sealed interface Change {
    UnitId unit();

    Stage stage();

    Code code();

    /** An entry of a criterion. */
    record OfCriterion(UnitId unit, Stage stage, Code code, Input input) implements Change {}

    /** How often a bonus or penalty line applies. */
    record OfLine(UnitId unit, Stage stage, Code code, int times) implements Change {}
}
