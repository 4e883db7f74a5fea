package vn.binhxet.core.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The journal's entries and the meeting they add up to. Unchangeable: recording gives a new
 * history. Entries taken back stay in the list and are passed over when it is read.
 */
public final class History {
    private final List<Recorded> entries;
    private final Meeting now;

    private History(List<Recorded> entries, Meeting now) {
        this.entries = entries;
        this.now = now;
    }

    /**
     * Reads a journal.
     *
     * @param entries from the first, {@link Fact.MeetingPrepared}, without gaps
     * @throws IllegalArgumentException if the first entry does not prepare a meeting
     */
    public static History of(List<Recorded> entries) {
        if (entries.isEmpty()
                || !(entries.getFirst().fact() instanceof Fact.MeetingPrepared prepared)) {
            throw new IllegalArgumentException("a journal begins with a prepared meeting");
        }
        Meeting meeting = Meeting.of(prepared);
        for (Recorded entry : standing(entries)) {
            meeting = meeting.after(entry);
        }
        return new History(List.copyOf(entries), meeting);
    }

    /** The history with more entries, all recorded for one command. */
    public History with(List<Recorded> recorded) {
        List<Recorded> more = new ArrayList<>(entries.size() + recorded.size());
        more.addAll(entries);
        more.addAll(recorded);
        if (recorded.stream().anyMatch(entry -> entry.fact() instanceof Fact.Retracted)) {
            return of(more);
        }
        Meeting meeting = now;
        for (Recorded entry : recorded) {
            meeting = meeting.after(entry);
        }
        return new History(List.copyOf(more), meeting);
    }

    /** The meeting as it stands. */
    public Meeting now() {
        return now;
    }

    /** Everything that was recorded, what was taken back too. */
    public List<Recorded> entries() {
        return entries;
    }

    /** What was prepared and stands: all before the meeting began, the setting up first. */
    public List<Recorded> preparation() {
        return standing(entries).stream()
                .takeWhile(entry -> !(entry.fact() instanceof Fact.MeetingBegun))
                .toList();
    }

    /** The entries that stand: without what was taken back and without the taking back. */
    public static List<Recorded> standing(List<Recorded> entries) {
        BitSet retracted = retracted(entries);
        return entries.stream()
                .filter(entry -> !retracted.get(entry.seq()))
                .filter(entry -> !(entry.fact() instanceof Fact.Retracted))
                .toList();
    }

    private static BitSet retracted(List<Recorded> entries) {
        BitSet retracted = new BitSet();
        for (Recorded entry : entries) {
            if (entry.fact() instanceof Fact.Retracted(int from, int to, _)) {
                retracted.set(from, to + 1);
            }
        }
        return retracted;
    }
}
