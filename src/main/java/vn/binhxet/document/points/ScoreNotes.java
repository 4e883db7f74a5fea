package vn.binhxet.document.points;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be known of one unit's points: what is missing, what was not assigned, ties. */
final class ScoreNotes {
    /** More codes than that are only counted. */
    private static final int NAMED = 3;

    private final ScoreView view;
    private final Text text;

    ScoreNotes(ScoreView view) {
        this.view = view;
        text = view.text();
    }

    String of(Unit unit) {
        List<String> notes = new ArrayList<>();
        view.row(unit)
                .ifPresentOrElse(row -> ofRow(unit, row, notes), () -> notes.add(lacking(unit)));
        return String.join("; ", notes);
    }

    private void ofRow(Unit unit, ScoreRow row, List<String> notes) {
        if (!row.missing().isEmpty()) {
            notes.add(text.of("paper.scores.note.missing", codes(row.missing())));
        }
        Stage compared = view.official().stage();
        if (compared != null && !view.meeting().scores().has(compared, unit.id())) {
            notes.add(
                    view.meeting()
                            .scores()
                            .latest(unit.id())
                            .map(stage -> text.of("paper.scores.note.earlier", stage))
                            .orElse(""));
        }
        List<Code> without =
                row.lines().entrySet().stream()
                        .filter(line -> line.getValue().how() == Line.How.NOT_ASSIGNED)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!without.isEmpty()) {
            notes.add(
                    text.of(
                            "paper.scores.note.notAssigned",
                            codes(without),
                            view.shown(row.total()),
                            row.assigned()));
        }
        if (!view.isRankedByTotal(unit)) {
            notes.add(text.of("paper.scores.note.tieOrder"));
        }
    }

    private String lacking(Unit unit) {
        Stage compared = view.official().stage();
        return compared == null || view.meeting().scores().latest(unit.id()).isEmpty()
                ? text.of("paper.scores.note.nothing")
                : text.of("paper.scores.note.lacking", compared);
    }

    private String codes(List<Code> codes) {
        return codes.size() > NAMED
                ? text.of("paper.scores.note.many", codes.size())
                : codes.stream().map(Code::value).collect(Collectors.joining(", "));
    }
}
