package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;
import static vn.binhxet.port.RegulationTrouble.*;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.LineKind;
import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.form.workbook.regulation.RegulationSheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of the table of criteria. A criterion belongs to the nearest section above it of the
 * level before its own; one without a level to the nearest section above.
 */
final class CriteriaReader {
    private static final int DEEPEST = 20;

    private final List<Open> top = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();

    /** A section being read. */
    private record Open(
            Line line, Code code, String title, List<Read> criteria, List<Open> sections) {}

    private record Read(Line line, Criterion criterion) {}

    private CriteriaReader() {}

    static List<Section> read(SheetTable table) {
        CriteriaReader reader = new CriteriaReader();
        for (Line line : table.lines(RegulationSheet.CRITERIA)) {
            Optional<LineKind> kind = line.findWord(KIND, Choice.KIND, LineKind.class);
            kind.ifPresent(known -> refuseUnused(line, known));
            if (kind.equals(Optional.of(LineKind.SECTION))) {
                reader.section(line);
            } else {
                reader.criterion(line, kind.orElse(LineKind.MET));
            }
        }
        return sections(reader.top, "sections");
    }

    private static void refuseUnused(Line line, LineKind kind) {
        for (RegulationColumn column : LineKind.FIGURES) {
            if (line.has(column) && !kind.needs(column)) {
                line.refuse(column, NOT_USED);
            }
        }
        if (kind == LineKind.SECTION && line.has(SOURCE)) {
            line.refuse(SOURCE, NOT_USED);
        }
    }

    private void section(Line line) {
        int level = line.whole(LEVEL, 1, DEEPEST);
        if (level > path.size() + 1) {
            line.refuse(LEVEL, LEVEL_SKIPPED, path.size() + 1);
        }
        Open section =
                new Open(
                        line,
                        line.code(CODE),
                        line.text(TITLE),
                        new ArrayList<>(),
                        new ArrayList<>());
        closeDownTo(level - 1);
        (path.isEmpty() ? top : path.getLast().sections()).add(section);
        path.addLast(section);
    }

    private void criterion(Line line, LineKind kind) {
        if (line.has(LEVEL)) {
            int level = line.whole(LEVEL, 2, DEEPEST);
            if (level > path.size() + 1) {
                line.refuse(LEVEL, LEVEL_SKIPPED, path.size() + 1);
            }
            closeDownTo(level - 1);
        }
        Points max = line.points(MAX);
        Criterion criterion =
                new Criterion(
                        line.code(CODE),
                        line.text(TITLE),
                        max,
                        kind(line, kind),
                        line.optionalText(SOURCE));
        if (path.isEmpty()) {
            line.refuse(KIND, SECTION_MISSING);
        } else {
            path.getLast().criteria().add(new Read(line, criterion));
        }
    }

    private void closeDownTo(int level) {
        while (path.size() > level) {
            path.removeLast();
        }
    }

    private static Kind kind(Line line, LineKind kind) {
        return switch (kind) {
            case MET, SECTION -> new Kind.Met();
            case GRADED -> new Kind.Graded(line.points(STEP));
            case COUNTED -> new Kind.Counted(line.points(EACH));
            case RATIO -> new Kind.Ratio(line.text(MEASURE), bands(line));
            case RELATIVE -> new Kind.Relative();
        };
    }

    private static List<Kind.Band> bands(Line line) {
        String text = line.text(BANDS);
        List<Kind.Band> bands = new ArrayList<>();
        for (String part : text.split("[;\n]", -1)) {
            String[] figures = part.split(":", -1);
            Optional<BigDecimal> from = Decimal.of(figures[0]);
            Optional<BigDecimal> points = Decimal.of(figures[figures.length - 1]);
            if (figures.length == 2 && from.isPresent() && points.isPresent()) {
                bands.add(new Kind.Band(new Points(from.get()), new Points(points.get())));
            } else if (!part.isBlank()) {
                line.refuse(BANDS, NOT_BANDS, part.strip());
            }
        }
        return bands;
    }

    // Putting together

    private static List<Section> sections(List<Open> open, String place) {
        List<Section> sections = new ArrayList<>();
        for (Open one : open) {
            sections.add(section(one, place + "[" + sections.size() + "]"));
        }
        return sections;
    }

    private static Section section(Open open, String place) {
        open.line().locate(place, CODE);
        List<Criterion> criteria = new ArrayList<>();
        for (Read read : open.criteria()) {
            locate(read.line(), place + ".criteria[" + criteria.size() + "]");
            criteria.add(read.criterion());
        }
        Section section =
                new Section(
                        open.code(),
                        open.title(),
                        criteria,
                        sections(open.sections(), place + ".sections"));
        checkSum(open.line(), section.max());
        return section;
    }

    private static void locate(Line line, String place) {
        line.locate(place, CODE);
        line.locate(place + ".max", MAX);
        line.locate(place + ".step", STEP);
        line.locate(place + ".each", EACH);
        line.locate(place + ".bands", BANDS);
    }

    /** A section only adds up: points typed for it must be what its criteria give together. */
    private static void checkSum(Line line, Points sum) {
        if (line.has(MAX) && !line.isFormula(MAX)) {
            Points stated = line.points(MAX);
            if (!stated.equals(sum)) {
                line.refuse(MAX, SECTION_SUM_DIFFERS, stated, sum);
            }
        }
    }
}
