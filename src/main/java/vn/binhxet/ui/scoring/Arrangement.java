package vn.binhxet.ui.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which columns stand in the matrix, from left to right: each section that has criteria of its own
 * is a band, and after them come the bonus and penalty lines.
 *
 * @param columns of all bands
 */
record Arrangement(List<Band> bands, List<ScoreColumn> columns) {
    /**
     * Columns under one title.
     *
     * @param section null for the bonus and penalty lines
     */
    record Band(@Nullable Section section, boolean folded, List<ScoreColumn> columns) {}

    /**
     * @param stages shown, side by side
     * @param folded codes of the sections of which only the sum is shown
     */
    static Arrangement of(Scheme scheme, List<Stage> stages, Set<Code> folded) {
        List<Band> bands = new ArrayList<>();
        scheme.sections().stream()
                .flatMap(Section::allSections)
                .filter(section -> !section.criteria().isEmpty())
                .map(section -> band(section, stages, folded.contains(section.code())))
                .forEach(bands::add);
        if (!scheme.adjustments().isEmpty()) {
            bands.add(lines(scheme.adjustments(), stages));
        }
        return new Arrangement(
                List.copyOf(bands), bands.stream().flatMap(b -> b.columns().stream()).toList());
    }

    private static Band band(Section section, List<Stage> stages, boolean folded) {
        List<ScoreColumn> columns = new ArrayList<>();
        if (folded) {
            stages.forEach(stage ->
                    columns.add(
                            new ScoreColumn.OfSection(stage, section.code(), section.criteria())));
        } else {
            for (Criterion criterion : section.criteria()) {
                stages.forEach(s -> columns.add(new ScoreColumn.OfCriterion(s, criterion)));
            }
        }
        return new Band(section, folded, columns);
    }

    private static Band lines(List<Adjustment> lines, List<Stage> stages) {
        List<ScoreColumn> columns = new ArrayList<>();
        for (Adjustment line : lines) {
            stages.forEach(stage -> columns.add(new ScoreColumn.OfLine(stage, line)));
        }
        return new Band(null, false, columns);
    }

    ScoreColumn column(int number) {
        return columns.get(number);
    }

    /** The number of the column where that is shown, be it in a folded band; -1 if nowhere. */
    int indexOf(Code code, Stage stage) {
        return IntStream.range(0, columns.size())
                .filter(i -> shows(columns.get(i), code) && columns.get(i).stage() == stage)
                .findFirst()
                .orElse(-1);
    }

    private static boolean shows(ScoreColumn column, Code code) {
        return column.code().equals(code)
                || (column instanceof ScoreColumn.OfSection(_, _, var criteria)
                        && criteria.stream().anyMatch(c -> c.code().equals(code)));
    }

    /** The section a criterion belongs to, where it is folded; null otherwise. */
    @Nullable Code foldedOver(Code criterion) {
        for (ScoreColumn column : columns) {
            if (column instanceof ScoreColumn.OfSection && shows(column, criterion)) {
                return column.code();
            }
        }
        return null;
    }
}
