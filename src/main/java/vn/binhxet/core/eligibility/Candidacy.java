package vn.binhxet.core.eligibility;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.Optional;

/**
 * A unit that might be proposed for an award, and everything its conditions are judged by.
 *
 * @param year the work year under review
 * @param table the points that ranks go by
 * @param otherAward an award the unit is already proposed or chosen for and that excludes this one;
 *     null if there is none
 */
public record Candidacy(
        UnitId unit,
        Award award,
        int year,
        Bloc bloc,
        Scheme scheme,
        ScoreTable table,
        Restrictions restrictions,
        @Nullable Code otherAward) {
    /**
     * The unit's points, if they decide whether it has so many: while entries are missing only a
     * yes is sure.
     */
    Optional<Points> decisive(Points least) {
        return table.row(unit)
                .filter(row -> row.missing().isEmpty() || !least.isMoreThan(row.total()))
                .map(ScoreRow::total);
    }
}
