package vn.binhxet.ui.scoring;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Move;

import java.util.List;
import java.util.Map;

/**
 * What an entry of one criterion would be worth, and whose points would move because of it, as they
 * do where the unit that leads is compared with.
 *
 * @param moves of other units, in the order of the bloc
 */
record WhatIf(Line own, List<Move> moves) {
    static WhatIf of(Meeting meeting, Criterion criterion, Change.OfCriterion change) {
        ScoreBook book = meeting.scores();
        ScoreBook then =
                book.scored(
                        change.stage(),
                        change.unit(),
                        Map.of(change.code(), new Cell(change.input(), null, null)));
        Scheme alone = alone(meeting.regulation().scheme(), criterion);
        List<UnitId> units = meeting.bloc().ids();
        ScoreTable before = ScoreTable.at(change.stage(), alone, units, book);
        ScoreTable after = ScoreTable.at(change.stage(), alone, units, then);
        Line own = after.row(change.unit()).orElseThrow().line(change.code());
        return new WhatIf(own, Move.between(before, after, change.unit()));
    }

    /** The scheme with this criterion only, so that nothing else is worked out. */
    private static Scheme alone(Scheme scheme, Criterion criterion) {
        Section section = new Section(criterion.code(), "", List.of(criterion), List.of());
        return new Scheme(
                scheme.scale(),
                scheme.decimals(),
                List.of(section),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
