package vn.binhxet.core.bloc;

import vn.binhxet.core.bloc.UnitPaste.Change;
import vn.binhxet.core.bloc.UnitPaste.Kind;
import vn.binhxet.core.bloc.UnitPaste.Line;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out row by row what pasting would do. */
public final class PastePlan {
    private final Bloc before;
    private final List<Line> lines = new ArrayList<>();
    private final Set<UnitId> seen = new HashSet<>();
    private final List<Unit> now;

    private PastePlan(Bloc bloc) {
        before = bloc;
        now = new ArrayList<>(bloc.units());
    }

    /**
     * A list of units, by their names.
     *
     * @param heads the words that may stand above each column
     */
    public static UnitPaste byName(Bloc bloc, Pasted pasted, Map<UnitColumn, List<String>> heads) {
        UnitPaste plan = once(bloc, pasted, heads);
        UnitPaste next = once(plan.after(), pasted, heads);
        for (int i = 0; next.changesSomething() && i < plan.lines().size(); i++) {
            plan = plan.then(next);
            next = once(plan.after(), pasted, heads);
        }
        return plan;
    }

    private static UnitPaste once(Bloc bloc, Pasted pasted, Map<UnitColumn, List<String>> heads) {
        Columns columns = Columns.of(pasted, heads);
        PastePlan plan = new PastePlan(bloc);
        for (int row = columns.firstRow(); row < pasted.rows().size(); row++) {
            int at = row;
            plan.byName(row + 1, column -> columns.cell(pasted, at, column));
        }
        return plan.made();
    }

    /**
     * Columns for the units from one on downwards, in the order of the bloc.
     *
     * @param unit the number of the first, from 0
     * @param first the column of the first cell
     * @param heads the words that may stand above each column
     */
    public static UnitPaste downFrom(
            Bloc bloc,
            Pasted pasted,
            int unit,
            UnitColumn first,
            Map<UnitColumn, List<String>> heads) {
        boolean headed =
                !pasted.rows().isEmpty()
                        && Columns.headed(pasted.cell(0, 0), heads).stream()
                                .anyMatch(first::equals);
        int start = headed ? 1 : 0;
        PastePlan plan = new PastePlan(bloc);
        for (int row = start; row < pasted.rows().size(); row++) {
            int at = row;
            plan.at(
                    row + 1,
                    unit + row - start,
                    column -> column.after(first) < 0 ? "" : pasted.cell(at, column.after(first)));
        }
        return plan.made();
    }

    private UnitPaste made() {
        return new UnitPaste(lines, after());
    }

    private Bloc after() {
        return new Revision(before).withUnits(now);
    }

    /** A row that names its unit. */
    private void byName(int row, Function<UnitColumn, String> cells) {
        String name = cells.apply(UnitColumn.NAME);
        if (Arrays.stream(UnitColumn.values()).allMatch(column -> cells.apply(column).isEmpty())) {
            return;
        }
        if (name.isEmpty()) {
            unclear(row, name, PasteRefusal.NAME_MISSING);
            return;
        }
        List<Unit> matching = matching(name, former(cells));
        if (matching.size() > 1) {
            List<UnitId> units = matching.stream().map(Unit::id).toList();
            unclear(row, name, PasteRefusal.SEVERAL_UNITS, units);
        } else if (matching.isEmpty()) {
            revise(row, Kind.NEW, Unit.of(after().newId(name).value(), ""), cells);
        } else if (seen.contains(matching.getFirst().id())) {
            unclear(row, name, PasteRefusal.UNIT_TWICE, matching.getFirst().name());
        } else {
            revise(row, Kind.CHANGED, matching.getFirst(), known(matching.getFirst(), cells));
        }
    }

    /** A row for the unit at that place, from 0. */
    private void at(int row, int place, Function<UnitColumn, String> cells) {
        if (place >= before.units().size()) {
            unclear(row, "", PasteRefusal.NO_UNIT_THERE, before.units().size());
        } else {
            revise(row, Kind.CHANGED, before.units().get(place), cells);
        }
    }

    /**
     * Who is called so, be it since a row above; if nobody, who was called as one of its former
     * names says.
     */
    private List<Unit> matching(String name, List<String> former) {
        List<Unit> matching = before.match(name);
        if (!matching.isEmpty()) {
            return matching;
        }
        NameKey key = NameKey.of(name);
        List<Unit> again = now.stream().filter(u -> NameKey.of(u.name()).equals(key)).toList();
        return again.isEmpty()
                ? former.stream().flatMap(f -> before.match(f).stream()).distinct().toList()
                : again;
    }

    /**
     * A unit that goes by the pasted name anyway keeps the name it has, and the short name too if
     * that is the one by which it was known.
     */
    private static Function<UnitColumn, String> known(
            Unit unit, Function<UnitColumn, String> cells) {
        NameKey key = NameKey.of(cells.apply(UnitColumn.NAME));
        boolean known = NameKey.of(unit.name()).equals(key) || unit.isAlsoCalled(key);
        boolean byShortName = NameKey.of(UnitColumn.SHORT.of(unit)).equals(key);
        return column ->
                switch (column) {
                    case NAME -> known ? unit.name() : cells.apply(column);
                    case SHORT -> byShortName ? "" : cells.apply(column);
                    default -> cells.apply(column);
                };
    }

    private void revise(int row, Kind kind, Unit unit, Function<UnitColumn, String> cells) {
        Optional<Problem> wrong = wrong(unit, cells);
        if (wrong.isPresent()) {
            String name = unit.name().isEmpty() ? cells.apply(UnitColumn.NAME) : unit.name();
            lines.add(new Line(row, Kind.UNCLEAR, name, null, List.of(), wrong.get()));
            return;
        }
        Unit revised = revised(unit, cells);
        List<Change> changes =
                Arrays.stream(UnitColumn.values())
                        .filter(column -> !column.of(unit).equals(column.of(revised)))
                        .map(column -> new Change(column, column.of(unit), column.of(revised)))
                        .toList();
        seen.add(revised.id());
        if (!changes.isEmpty()) {
            int at = now.indexOf(unit);
            if (at < 0) {
                now.add(revised);
            } else {
                now.set(at, revised);
            }
        }
        Kind what = changes.isEmpty() ? Kind.SAME : kind;
        lines.add(new Line(row, what, revised.name(), revised.id(), changes, null));
    }

    private Optional<Problem> wrong(Unit unit, Function<UnitColumn, String> cells) {
        if (cells.apply(UnitColumn.NAME).length() > Unit.LONGEST_NAME) {
            return Optional.of(Problem.of(PasteRefusal.NAME_TOO_LONG, "", Unit.LONGEST_NAME));
        }
        String delegates = cells.apply(UnitColumn.DELEGATES);
        if (!delegates.isEmpty() && !delegates.matches("\\d{1,4}")) {
            return Optional.of(Problem.of(PasteRefusal.NOT_A_NUMBER, "", delegates));
        }
        return former(cells).stream()
                .filter(name -> isAnother(name, unit))
                .findFirst()
                .map(name -> Problem.of(PasteRefusal.FORMER_NAME_IN_USE, "", name));
    }

    /** A former name belongs to one unit, or an old file could mean either. */
    private boolean isAnother(String name, Unit unit) {
        NameKey key = NameKey.of(name);
        return Stream.concat(before.units().stream(), now.stream())
                .filter(other -> !other.id().equals(unit.id()))
                .anyMatch(other -> NameKey.of(other.name()).equals(key) || other.isAlsoCalled(key));
    }

    private static Unit revised(Unit unit, Function<UnitColumn, String> cells) {
        Unit revised = unit;
        String name = cells.apply(UnitColumn.NAME);
        if (!name.isEmpty() && !name.equals(unit.name())) {
            revised = revised.renamed(name);
        }
        String shortName = cells.apply(UnitColumn.SHORT);
        if (!shortName.isEmpty() && !NameKey.of(shortName).equals(NameKey.of(unit.label()))) {
            List<String> old = Unit.names(UnitColumn.SHORT.of(unit));
            revised = revised.shortened(shortName).alsoFormerly(old);
        }
        String delegates = cells.apply(UnitColumn.DELEGATES);
        if (!delegates.isEmpty()) {
            revised = revised.convoking(Integer.valueOf(delegates));
        }
        return revised.alsoFormerly(former(cells));
    }

    private static List<String> former(Function<UnitColumn, String> cells) {
        return Unit.names(cells.apply(UnitColumn.FORMERLY));
    }

    private void unclear(int row, String name, PasteRefusal why, Object... args) {
        lines.add(new Line(row, Kind.UNCLEAR, name, null, List.of(), Problem.of(why, "", args)));
    }
}
