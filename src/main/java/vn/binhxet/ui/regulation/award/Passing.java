package vn.binhxet.ui.regulation.award;

import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Share;
import vn.binhxet.ui.regulation.draft.Part;

import java.util.Optional;

/** The threshold of an award or an office: there is one wherever votes are counted. */
final class Passing {
    private Passing() {}

    /** More than half of what is counted there: a beginning, to be changed. */
    static Threshold usual(Method by) {
        Base of = by.onPaper() || by == Method.SHOW_OF_HANDS ? Base.VALID : Base.PRESENT;
        return new Threshold(new Share(1, 2), false, of);
    }

    /** What becomes of a threshold when another method is chosen. */
    static Optional<Threshold> under(Method by, Optional<Threshold> before) {
        return by.byRound() ? Optional.of(before.orElse(usual(by))) : Optional.empty();
    }

    /** The threshold itself, where there is one. */
    static Part<Threshold> given(Part<Optional<Threshold>> pass, Method by) {
        return new Part<>(
                pass.place(),
                r -> pass.get().apply(r).orElse(usual(by)),
                (r, now) -> pass.set().apply(r, Optional.of(now)));
    }
}
