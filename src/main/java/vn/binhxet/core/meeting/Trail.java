package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

/**
 * How far the journal was read, and what could be taken back.
 *
 * @param seq number of the last entry taken in
 * @param overriding number of the first check overridden for the step under way; 0 between steps
 * @param lastStep the latest step that stands; null before the first
 */
public record Trail(int seq, int overriding, @Nullable Step lastStep) {
    /**
     * The facts recorded for one command, by their entries' numbers.
     *
     * @param from number of the first entry
     * @param to number of the last
     * @param fact what happened; the entries before it are the checks it overrode
     */
    public record Step(int from, int to, Fact fact) {}

    /** Before the first entry. */
    static final Trail START = new Trail(0, 0, null);

    Trail after(Recorded entry) {
        int first = overriding == 0 ? entry.seq() : overriding;
        return switch (entry.fact()) {
            case Fact.MeetingPrepared _ -> new Trail(entry.seq(), 0, null);
            case Fact.CheckOverridden _ -> new Trail(entry.seq(), first, lastStep);
            default -> new Trail(entry.seq(), 0, new Step(first, entry.seq(), entry.fact()));
        };
    }
}
