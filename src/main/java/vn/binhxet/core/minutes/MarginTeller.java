package vn.binhxet.core.minutes;

import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Method;

import java.util.ArrayList;
import java.util.List;

/** How many papers would have to differ for another result of a round. */
public final class MarginTeller {
    private MarginTeller() {}

    /** Of the whole result; nothing if no papers were returned. */
    public static List<Statement> of(RoundResult decided) {
        if (decided.result().tally().returned() == 0) {
            return List.of();
        }
        Method method = decided.round().contest().method();
        List<Statement> to = new ArrayList<>();
        decided.margin()
                .ifPresentOrElse(
                        margin ->
                                say(
                                        said(method, margin.exact()),
                                        decided,
                                        to,
                                        margin.papers(),
                                        margin.event()),
                        () -> say(Said.MARGIN_NONE, decided, to));
        decided.marginOfSurePlaces()
                .ifPresent(margin -> say(Said.MARGIN_SURE, decided, to, margin.papers()));
        return List.copyOf(to);
    }

    private static void say(Said said, RoundResult decided, List<Statement> to, Object... args) {
        to.add(Statement.of(said, decided.round().openedAt(), args));
    }

    private static Said said(Method method, boolean exact) {
        if (method == Method.SHOW_OF_HANDS) {
            return exact ? Said.MARGIN_HANDS : Said.MARGIN_HANDS_AT_LEAST;
        }
        return exact ? Said.MARGIN : Said.MARGIN_AT_LEAST;
    }
}
