package vn.binhxet.port;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.IntegrityCode;

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

    /** What a paper printed at this entry bears. */
    public IntegrityCode code() {
        return IntegrityCode.of(hash);
    }
}
