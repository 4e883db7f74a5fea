package vn.binhxet.core.audit;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.audit.Told.What;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.Settlement;

import java.util.Objects;

/** Tells what people decided about awards and offices. */
final class DecisionTeller {
    private DecisionTeller() {}

    static Told agreed(Fact.AgreementReached f) {
        return Told.of(What.AGREED, f.subject(), Told.names(f.units())).because(f.note());
    }

    static Told settled(Settlement settlement) {
        Told told =
                settlement.how() == Settlement.How.RE_VOTE
                        ? Told.of(What.TIE_VOTED_AGAIN, of(settlement))
                        : Told.of(
                                settlement.round() == null ? What.TIE_OF_POINTS : What.TIE_OF_ROUND,
                                of(settlement),
                                settlement.how(),
                                Told.names(settlement.chosen()));
        return told.because(settlement.reason());
    }

    static Told proposed(Fact.AwardProposed f) {
        return f.places().isEmpty()
                ? Told.of(What.NOBODY_PROPOSED, f.award())
                : Told.of(What.PROPOSED, f.award(), f.places().stream().map(Place::unit).toList());
    }

    static Told filled(Fill fill) {
        Told told =
                fill.unit() != null
                        ? Told.of(What.FILLED_BY_NEXT, fill.award(), fill.fallen(), fill.unit())
                        : Told.of(
                                fill.staysEmpty() ? What.LEFT_EMPTY : What.FILLED_BY_VOTE,
                                fill.award(),
                                fill.fallen());
        return told.because(fill.reason());
    }

    static Told elected(Fact.OfficeFilled f) {
        String year = String.valueOf(f.year());
        if (f.round() != null) {
            return Told.of(What.ELECTED_BY_ROUND, f.unit(), f.office(), year, f.round())
                    .because(f.reason());
        }
        return (f.inFavour() == null
                        ? Told.of(What.ELECTED, f.unit(), f.office(), year, f.how())
                        : Told.of(
                                What.ELECTED_BY_VOTES,
                                f.unit(),
                                f.office(),
                                year,
                                f.how(),
                                f.inFavour(),
                                votes(f.against()),
                                votes(f.abstain())))
                .because(f.reason());
    }

    private static int votes(@Nullable Integer counted) {
        return Objects.requireNonNullElse(counted, 0);
    }

    /** The round, or the award whose points are equal. */
    private static Object of(Settlement settlement) {
        return settlement.round() != null
                ? settlement.round()
                : settlement.award() != null ? settlement.award() : "";
    }
}
