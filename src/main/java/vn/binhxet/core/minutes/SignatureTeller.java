package vn.binhxet.core.minutes;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.RoundId;

import java.util.List;

/** Who signs a counting record, and when that was done. */
final class SignatureTeller {
    private SignatureTeller() {}

    /** Everybody whose signature belongs on the paper: the committee, the witness, the chair. */
    static void signers(Proceedings then, List<Statement> to) {
        then.last(Fact.CommitteeNamed.class)
                .ifPresent(committee -> {
                    sign(Signer.HEAD, committee.head(), to);
                    committee.members().forEach(member -> sign(Signer.MEMBER, member, to));
                    if (committee.witness() != null) {
                        sign(Signer.WITNESS, committee.witness(), to);
                    }
                });
        then.chair().forEach(name -> sign(Signer.CHAIR, name, to));
    }

    /** A record whose count changed after its signature says so, also where it was signed again. */
    static void signed(Meeting meeting, Round round, List<Statement> to) {
        RoundId id = round.contest().round();
        boolean unchanged = false;
        for (Recorded point : meeting.decisions().turningPoints(id)) {
            if (point.fact() instanceof Fact.DocumentSigned f) {
                to.add(
                        Statement.of(
                                Said.COUNT_SIGNED,
                                point.seq(),
                                id,
                                f.by(),
                                point.at(),
                                point.at().toLocalDate()));
                unchanged = true;
            } else if (unchanged && !(point.fact() instanceof Fact.TieSettled)) {
                to.add(Statement.of(Said.CHANGED_AFTER_SIGNING, point.seq(), id, point.at()));
                unchanged = false;
            }
        }
    }

    private static void sign(Signer who, String name, List<Statement> to) {
        to.add(Statement.of(Said.SIGNATURE, 0, who, name));
    }
}
