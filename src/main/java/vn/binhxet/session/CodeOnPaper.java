package vn.binhxet.session;

import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.port.Entry;

import java.util.List;

/** What a code copied from a paper says about a journal. */
public sealed interface CodeOnPaper {
    /** It cannot be a code: a symbol is missing or wrong. */
    record Mistyped() implements CodeOnPaper {}

    /** It is a code, but of no entry of this journal. */
    record Foreign() implements CodeOnPaper {}

    /**
     * It is the code of an entry.
     *
     * @param since what was recorded after it, in order
     */
    record Found(Entry entry, List<Entry> since) implements CodeOnPaper {
        public Found {
            since = List.copyOf(since);
        }
    }

    /**
     * Looks a code up.
     *
     * @param typed small letters and other dashes or none are allowed, O for 0, I and L for 1
     * @param journal from the first entry, without gaps
     */
    static CodeOnPaper of(String typed, List<Entry> journal) {
        if (!IntegrityCode.isWellFormed(typed)) {
            return new Mistyped();
        }
        return journal.stream()
                .filter(entry -> entry.code().matches(typed))
                .findFirst()
                .<CodeOnPaper>map(
                        entry -> new Found(entry, journal.subList(entry.seq(), journal.size())))
                .orElseGet(Foreign::new);
    }
}
