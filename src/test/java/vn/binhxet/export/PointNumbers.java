package vn.binhxet.export;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All totals of points and ranks of a meeting, as papers tell them. */
record PointNumbers(Meeting meeting) {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    /** Rows of the minutes' table. */
    List<String> tableRows() {
        return told("%d %s %s");
    }

    /** The same where the minutes are read aloud. */
    List<String> spokenRows() {
        return told("Hạng %d: %s, %s điểm");
    }

    /** Rows of the overview in the table of points. */
    List<String> overview() {
        List<String> rows = new ArrayList<>();
        List<Unit> units = meeting.bloc().units();
        for (int i = 0; i < units.size(); i++) {
            int number = i + 1;
            Unit unit = units.get(i);
            meeting.results()
                    .officialScores()
                    .row(unit.id())
                    .ifPresent(row -> rows.add(number + " " + unit.name() + " " + row(unit, row)));
        }
        return rows;
    }

    private String row(Unit unit, ScoreRow row) {
        List<String> cells = new ArrayList<>();
        meeting.regulation()
                .scheme()
                .sections()
                .forEach(section -> cells.add(points(row.section(section.code()))));
        if (!meeting.regulation().scheme().adjustments().isEmpty()) {
            cells.add(points(row.bonus()));
            cells.add(points(row.penalty()));
        }
        Optional<Points> self = total(Stage.SELF, unit);
        Optional<Points> reviewed = total(Stage.REVIEWED, unit);
        self.ifPresent(total -> cells.add(points(total)));
        reviewed.ifPresent(total -> cells.add(points(total)));
        if (self.isPresent() && reviewed.isPresent()) {
            cells.add(points(reviewed.get().plus(self.get().times(-1))));
        }
        total(Stage.AGREED, unit).ifPresent(total -> cells.add(points(total)));
        cells.add(
                meeting.regulation()
                        .scheme()
                        .classOf(row.total())
                        .map(PointClass::name)
                        .orElse(""));
        meeting.results().standings().stream()
                .filter(standing -> standing.unit().equals(unit.id()))
                .forEach(standing -> cells.add(String.valueOf(standing.rank())));
        return String.join(" ", cells);
    }

    private Optional<Points> total(Stage stage, Unit unit) {
        return meeting.results().scores(stage).total(unit.id());
    }

    private List<String> told(String pattern) {
        List<String> rows = new ArrayList<>();
        for (Standing one : meeting.results().standings()) {
            String name = meeting.bloc().name(one.unit());
            rows.add(pattern.formatted(one.rank(), name, points(one.total())));
        }
        return rows;
    }

    private static String points(Points points) {
        return TEXT.decimal(points.value(), 2);
    }
}
