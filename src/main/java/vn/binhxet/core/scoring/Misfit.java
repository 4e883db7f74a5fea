package vn.binhxet.core.scoring;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An entry that cannot stand in a scheme: its criterion is gone or asks for something else. It is
 * kept, and counts as missing until it is entered anew.
 */
public record Misfit(Stage stage, UnitId unit, Code criterion) {
    /** All of them, by stage, unit and criterion. */
    public static List<Misfit> of(ScoreBook book, Scheme scheme) {
        Map<Code, Criterion> criteria = scheme.criteriaByCode();
        List<Misfit> found = new ArrayList<>();
        book.sheets()
                .forEach((slot, sheet) ->
                        sheet.cells()
                                .forEach((code, cell) -> {
                                    Criterion criterion = criteria.get(code);
                                    if (criterion == null
                                            || !Scorer.fits(criterion, cell.input())) {
                                        found.add(new Misfit(slot.stage(), slot.unit(), code));
                                    }
                                }));
        found.sort(
                Comparator.comparing(Misfit::stage)
                        .thenComparing(misfit -> misfit.unit().value())
                        .thenComparing(misfit -> misfit.criterion().value()));
        return found;
    }
}
