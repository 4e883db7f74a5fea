package vn.binhxet.core.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The dossiers of many blocs side by side.
 *
 * <p>Of one bloc and year, and of one meeting, at most one counts. Unless people decide otherwise,
 * those count that are intact and of a closed, real meeting; of a meeting that was handed in twice
 * the first; of two meetings of one bloc and year none, for nobody but people can say which.
 *
 * @param lines in the order they were given
 * @param conflicts where two of them cannot both stand, and where one goes too far
 * @param decisions which dossiers count because people said so, and which do not
 */
public record Gathered(
        List<Line> lines, List<Conflict> conflicts, Map<Submission, Boolean> decisions) {
    public Gathered {
        lines = List.copyOf(lines);
        conflicts = List.copyOf(conflicts);
        decisions = Map.copyOf(decisions);
    }

    /** Puts dossiers side by side, and finds what contradicts. A file given twice is one. */
    public static Gathered of(List<Submission> all) {
        return new Gathered(List.of(), List.of(), Map.of()).with(all);
    }

    /** With more dossiers, and all that was decided; a file read again takes its old place. */
    public Gathered with(List<Submission> more) {
        Map<List<String>, Submission> byFile = new LinkedHashMap<>();
        all().forEach(one -> byFile.put(one.place(), one));
        more.forEach(one -> byFile.put(one.place(), one));
        return of(List.copyOf(byFile.values()), decisions);
    }

    /** Without a dossier. */
    public Gathered without(Submission gone) {
        return of(all().stream().filter(one -> !one.equals(gone)).toList(), decisions);
    }

    /**
     * After people decided whether a dossier counts; others of its bloc and year, or of its
     * meeting, then do not. One that may not count does not.
     */
    public Gathered counting(Submission decided, boolean counts) {
        Map<Submission, Boolean> now = new LinkedHashMap<>(decisions);
        now.put(decided, counts);
        if (counts) {
            Rival rival = Rival.of(decided);
            all().stream()
                    .filter(other -> !other.equals(decided) && Rival.of(other).isOf(rival))
                    .forEach(other -> now.put(other, false));
        }
        return of(all(), now);
    }

    /** All dossiers, counted or not. */
    public List<Submission> all() {
        return lines.stream().map(Line::submission).toList();
    }

    /** What the dossiers say that count. */
    public List<Told> counted() {
        return lines.stream()
                .filter(Line::counted)
                .map(line -> line.submission().told())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The awards of all dossiers that can be read, in the order they are met; like titles once. */
    public List<String> awards() {
        return Total.titles(all().stream().map(Submission::told).filter(Objects::nonNull).toList());
    }

    /** Proposals against quota by award, of the dossiers that count. */
    public List<Total> totals() {
        return Total.of(counted());
    }

    private static Gathered of(List<Submission> all, Map<Submission, Boolean> decisions) {
        List<Rival> rivals = all.stream().map(Rival::of).toList();
        List<Conflict> conflicts = Contradictions.of(rivals);
        return new Gathered(Lines.of(rivals, conflicts, decisions), conflicts, decisions);
    }
}
