package vn.binhxet.ui.nomination;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every unit beside every award and office, in their orders, and what has to be decided again
 * because of late bars and withdrawals.
 *
 * @param again by unit; only units that have something
 */
record Nominations(List<Subject> subjects, List<Row> rows, Map<UnitId, List<Consequence>> again) {
    /** A unit and its answers, one a subject. */
    record Row(Unit unit, List<Eligibility> answers) {}

    static Nominations of(Meeting meeting) {
        List<Subject> subjects = meeting.regulation().subjects();
        List<Map<UnitId, Eligibility>> answers =
                subjects.stream().map(meeting.results()::eligibility).toList();
        List<Row> rows = new ArrayList<>();
        Map<UnitId, List<Consequence>> again = new LinkedHashMap<>();
        for (Unit unit : meeting.bloc().units()) {
            List<Eligibility> own = new ArrayList<>();
            answers.forEach(all -> own.add(answer(all, unit.id())));
            rows.add(new Row(unit, List.copyOf(own)));
            List<Consequence> left = Consequence.of(meeting, unit.id());
            if (!left.isEmpty()) {
                again.put(unit.id(), left);
            }
        }
        return new Nominations(subjects, List.copyOf(rows), again);
    }

    private static Eligibility answer(Map<UnitId, Eligibility> all, UnitId unit) {
        return all.getOrDefault(unit, new Eligibility(unit, List.of()));
    }

    /** How many units may be proposed for the subject of a column. */
    long given(int column) {
        return rows.stream().filter(row -> row.answers().get(column).isGiven()).count();
    }

    /** Whether some answer cannot be given yet. */
    boolean isUndecided() {
        return rows.stream()
                .flatMap(row -> row.answers().stream())
                .anyMatch(Eligibility::isUndecided);
    }
}
