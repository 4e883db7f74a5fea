package vn.binhxet.ui.ballot.keys;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Contests;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.stream.IntStream;

/** Papers for one hand. */
final class Hands {
    private Hands() {}

    /** A round whose names are u1, u2 and so on. */
    static Contest contest(Method method, int names, int seats, boolean blankIsValid) {
        List<UnitId> candidates =
                IntStream.rangeClosed(1, names).mapToObj(n -> new UnitId("u" + n)).toList();
        return Contests.contest(method, seats, Rules.OVER_HALF_OF_VALID, blankIsValid, candidates);
    }
}
