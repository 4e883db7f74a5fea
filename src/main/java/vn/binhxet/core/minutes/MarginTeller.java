package vn.binhxet.core.minutes;

import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Method;

import java.util.Optional;

/** How many papers would have to differ for another result of a round. */
public final class MarginTeller {
    private MarginTeller() {}

    /** The one sentence; empty if no papers were returned. */
    public static Optional<Statement> of(RoundResult decided) {
        if (decided.result().tally().returned() == 0) {
            return Optional.empty();
        }
        Method method = decided.round().contest().method();
        int source = decided.round().openedAt();
        return decided.margin()
                .map(margin ->
                        Statement.of(
                                said(method, margin.exact()),
                                source,
                                margin.papers(),
                                margin.event()))
                .or(() -> Optional.of(Statement.of(Said.MARGIN_NONE, source)));
    }

    private static Said said(Method method, boolean exact) {
        if (method == Method.SHOW_OF_HANDS) {
            return exact ? Said.MARGIN_HANDS : Said.MARGIN_HANDS_AT_LEAST;
        }
        return exact ? Said.MARGIN : Said.MARGIN_AT_LEAST;
    }
}
