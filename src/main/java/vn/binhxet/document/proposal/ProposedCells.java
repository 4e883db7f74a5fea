package vn.binhxet.document.proposal;

import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.Points;
import vn.binhxet.document.Cell;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.util.Optional;

/** Points and votes of a proposed unit; a dash where there are none. */
final class ProposedCells {
    private static final Cell NONE = Cell.centred("–");
    private static final int PERCENT = 2;

    private ProposedCells() {}

    /** The official total, with the decimals of the regulation. */
    static Cell points(Proposed one) {
        Points points = one.place().points();
        int decimals = one.meeting().regulation().scheme().decimals();
        return points == null ? NONE : new Cell.Figure(points.value(), decimals, null);
    }

    /** The votes and of how many, in one cell. */
    static Cell votesOfAll(Proposed one, Text text) {
        RoundResult decided = one.decided();
        return row(one).map(row ->
                        Cell.centred(
                                text.of(
                                        "paper.list.votes",
                                        row.votes(),
                                        decided == null ? 0 : decided.result().base())))
                .orElse(NONE);
    }

    static Cell votes(Proposed one) {
        return row(one).map(row -> Cell.whole(row.votes(), null)).orElse(NONE);
    }

    /** Of how many the share is taken. */
    static Cell whole(Proposed one) {
        RoundResult decided = one.decided();
        return decided == null ? NONE : Cell.whole(decided.result().base(), null);
    }

    /** The share in percent. */
    static Cell share(Proposed one) {
        BigDecimal share = row(one).map(Result.Row::share).orElse(null);
        return share == null ? NONE : new Cell.Figure(share, PERCENT, null);
    }

    private static Optional<Result.Row> row(Proposed one) {
        RoundResult decided = one.decided();
        return decided == null ? Optional.empty() : decided.result().row(one.unit());
    }
}
