package vn.binhxet.ui.scoring;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.util.List;

/** What stands in one column of the matrix, at one stage. */
sealed interface ScoreColumn {
    Stage stage();

    /** By what it is known: a criterion's, a bonus or penalty line's, a section's code. */
    Code code();

    /** The points of a criterion. */
    record OfCriterion(Stage stage, Criterion criterion) implements ScoreColumn {
        @Override
        public Code code() {
            return criterion.code();
        }
    }

    /** The points of a bonus or penalty line. */
    record OfLine(Stage stage, Adjustment line) implements ScoreColumn {
        @Override
        public Code code() {
            return line.code();
        }
    }

    /**
     * The points of several criteria together, while their band is folded.
     *
     * @param code of the section
     */
    record OfSection(Stage stage, Code code, List<Criterion> criteria) implements ScoreColumn {
        Points max() {
            return criteria.stream().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        }
    }
}
