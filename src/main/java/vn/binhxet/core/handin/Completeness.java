package vn.binhxet.core.handin;

import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.meeting.Meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a dossier has and what it lacks, or what should be looked at before it goes out.
 *
 * @param points in the order of the day
 */
public record Completeness(List<Point> points) {
    public Completeness {
        points = List.copyOf(points);
    }

    /** Of a meeting as it stands. Before it began there is nothing else to say. */
    public static Completeness of(Meeting meeting) {
        return new Completeness(new Inspection(meeting).points());
    }

    /**
     * The same knowing the disk.
     *
     * @param copies names of attached files whose copies are missing or changed
     */
    public Completeness withLost(List<String> copies) {
        List<Point> more = new ArrayList<>(points);
        copies.forEach(name -> more.add(new Point(Kind.COPY, Weight.HINDERS, List.of(name))));
        return new Completeness(more);
    }

    /** The points of one weight. */
    public List<Point> of(Weight weight) {
        return points.stream().filter(point -> point.weight() == weight).toList();
    }

    /** Whether nothing is missing; there may be things to look at. */
    public boolean isWhole() {
        return of(Weight.HINDERS).isEmpty();
    }
}
