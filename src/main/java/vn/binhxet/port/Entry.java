package vn.binhxet.port;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.IntegrityCode;

import java.util.List;

/**
 * An entry of the journal as it was kept.
 *
 * @param recorded the fact, with number, time and person
 * @param digest SHA-256 of nonce and body, in 64 hexadecimal digits; stands for the body where a
 *     copy leaves it out
 * @param hash SHA-256 that chains this entry to all before it, in 64 hexadecimal digits
 */
public record Entry(Recorded recorded, String digest, String hash) {
    public int seq() {
        return recorded.seq();
    }

    /**
     * The entry whose code vouches for a meeting: the one that closed the minutes; before that, the
     * last ({@code formats.md} §5).
     *
     * @param journal all entries the meeting was read from
     */
    public static Entry coded(Meeting meeting, List<Entry> journal) {
        int closedBy = meeting.proceedings().minutesClosedBy();
        return closedBy == 0 ? journal.getLast() : journal.get(closedBy - 1);
    }

    /** What a paper printed at this entry bears. */
    public IntegrityCode code() {
        return IntegrityCode.of(hash);
    }
}
