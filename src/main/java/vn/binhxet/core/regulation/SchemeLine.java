package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;

/**
 * A line of the table of criteria, by its code. A section and a criterion may bear the same code,
 * so a line says which of the two it is.
 */
public sealed interface SchemeLine {
    Code code();

    /** A heading. */
    record OfSection(Code code) implements SchemeLine {}

    /** A criterion. */
    record OfCriterion(Code code) implements SchemeLine {}
}
