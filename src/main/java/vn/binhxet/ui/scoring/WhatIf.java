package vn.binhxet.ui.scoring;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Scorer;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an entry of one criterion would be worth, and whose points would move because of it, as they
 * do where the unit that leads is compared with.
 *
 * @param moves of other units, in the order of the bloc
 */
record WhatIf(Line own, List<Move> moves) {
    /** Another unit's points before and after. */
    record Move(UnitId unit, Points from, Points to) {}

    static WhatIf of(Meeting meeting, Criterion criterion, Change.OfCriterion change) {
        ScoreBook book = meeting.scores();
        ScoreBook then =
                book.scored(
                        change.stage(),
                        change.unit(),
                        Map.of(change.code(), new Cell(change.input(), null, null)));
        Map<UnitId, ScoreRow> before = rows(meeting, criterion, change.stage(), book);
        Map<UnitId, ScoreRow> after = rows(meeting, criterion, change.stage(), then);
        List<Move> moves = new ArrayList<>();
        before.forEach((unit, row) -> {
            Points from = row.total();
            Points to = Objects.requireNonNull(after.get(unit)).total();
            if (!unit.equals(change.unit()) && !from.equals(to)) {
                moves.add(new Move(unit, from, to));
            }
        });
        Line own = Objects.requireNonNull(after.get(change.unit())).line(change.code());
        return new WhatIf(own, List.copyOf(moves));
    }

    /** The units' points in this criterion alone. */
    private static Map<UnitId, ScoreRow> rows(
            Meeting meeting, Criterion criterion, Stage stage, ScoreBook book) {
        Scheme scheme = meeting.regulation().scheme();
        Section section = new Section(criterion.code(), "", List.of(criterion), List.of());
        Scheme alone =
                new Scheme(
                        scheme.scale(),
                        scheme.decimals(),
                        List.of(section),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (UnitId unit : meeting.bloc().ids()) {
            if (book.has(stage, unit)) {
                sheets.put(unit, book.standing(stage, unit));
            }
        }
        return Scorer.rows(alone, meeting.bloc().ids(), sheets);
    }
}
