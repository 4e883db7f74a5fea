package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * What was fixed when a round was opened, and is printed on its papers; a later change of the
 * regulation does not touch it.
 *
 * @param round the round's name
 * @param subject the award or office it is for
 * @param method one of those decided by a round
 * @param candidates in the order of the paper
 * @param seats "bầu không quá N"; at least 1
 * @param pass what a name needs
 * @param voters who votes
 * @param passes how often the papers are typed, 1 or 2
 * @param blankIsValid whether a paper without a name is valid
 * @param after the round whose open places or tie this one decides
 * @param replaces the voided round held again
 */
public record Contest(
        RoundId round,
        Code subject,
        Method method,
        List<UnitId> candidates,
        int seats,
        Threshold pass,
        Voters voters,
        int passes,
        boolean blankIsValid,
        @Nullable RoundId after,
        @Nullable RoundId replaces) {
    public Contest {
        candidates = List.copyOf(candidates);
    }

    /** Whether its names are numbered with two digits: from ten names on. */
    public boolean hasTwoDigits() {
        return candidates.size() >= 10;
    }

    /**
     * A number as its papers print it and as it is typed: {@code 7}, or {@code 07} from ten names
     * on. Number 0 stands for no name.
     */
    public String printed(int number) {
        return hasTwoDigits() && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The number of a candidate, as printed. */
    public String printed(UnitId candidate) {
        return printed(candidates.indexOf(candidate) + 1);
    }
}
