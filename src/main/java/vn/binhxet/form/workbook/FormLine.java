package vn.binhxet.form.workbook;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Code;

/** One row of a score form. */
public sealed interface FormLine {
    /**
     * The head of a section, with its sum.
     *
     * @param depth 0 for a top-level section
     */
    record Heading(Section section, int depth) implements FormLine {}

    /** A criterion to be entered. */
    record Entry(Criterion criterion) implements FormLine {}

    /** The sum of a section that stands on a sheet of its own. */
    record Mention(Section section) implements FormLine {}

    /** A bonus or penalty line, entered by how often it applies. */
    record Extra(Adjustment line) implements FormLine {}

    /** What is added up at the end. */
    enum Sum implements FormLine {
        BONUS,
        PENALTY,
        TOTAL
    }

    /** The code its row shows; null for a sum. */
    default @Nullable Code code() {
        return switch (this) {
            case Heading(var section, _) -> section.code();
            case Entry(var criterion) -> criterion.code();
            case Mention(var section) -> section.code();
            case Extra(var line) -> line.code();
            case Sum _ -> null;
        };
    }
}
