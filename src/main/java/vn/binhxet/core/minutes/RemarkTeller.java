package vn.binhxet.core.minutes;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.RoundId;

import java.util.List;

/** What was done despite a check and why, what was put right after signing, what is attached. */
final class RemarkTeller {
    /** So much of a fingerprint tells one file from another. */
    private static final int FINGERPRINT = 16;

    private RemarkTeller() {}

    static void tell(Meeting meeting, List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            switch (entry.fact()) {
                case Fact.CheckOverridden f -> to.add(overridden(entry, f));
                case Fact.CorrectionMade f -> to.add(corrected(meeting, entry, f));
                case Fact.FileAttached f -> to.add(attached(entry.seq(), f));
                default -> {}
            }
        }
    }

    static Statement overridden(Recorded entry, Fact.CheckOverridden f) {
        return Statement.of(
                Said.OVERRIDDEN, entry.seq(), f.check(), f.reason(), f.step(), entry.at());
    }

    static Statement corrected(Meeting meeting, Recorded entry, Fact.CorrectionMade f) {
        if (f.subject().equals(Fact.DocumentSigned.MINUTES)) {
            return corrected(Said.CORRECTED_MINUTES, "", entry, f);
        }
        return meeting.rounds().all().stream()
                .map(round -> round.contest().round())
                .filter(id -> Fact.DocumentSigned.ofCount(id).equals(f.subject()))
                .findFirst()
                .map((RoundId id) -> corrected(Said.CORRECTED_COUNT, id, entry, f))
                .orElseGet(() -> corrected(Said.CORRECTED, f.subject(), entry, f));
    }

    private static Statement corrected(
            Said said, Object subject, Recorded entry, Fact.CorrectionMade f) {
        return Statement.of(
                said,
                entry.seq(),
                subject,
                f.text(),
                f.reason(),
                entry.at(),
                entry.at().toLocalDate());
    }

    private static Statement attached(int seq, Fact.FileAttached f) {
        return Statement.of(Said.ATTACHED, seq, f.name(), f.sha256().substring(0, FINGERPRINT));
    }
}
