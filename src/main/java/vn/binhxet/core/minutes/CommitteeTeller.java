package vn.binhxet.core.minutes;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement.Said;

import java.util.List;
import java.util.Optional;

/** What the minutes and the counting record say of the counting committee. */
final class CommitteeTeller {
    private CommitteeTeller() {}

    /**
     * The committee named last.
     *
     * @return whether there is one
     */
    static boolean tell(Proceedings proceedings, List<Statement> to) {
        Optional<Recorded> named =
                proceedings.entries().reversed().stream()
                        .filter(entry -> entry.fact() instanceof Fact.CommitteeNamed)
                        .findFirst();
        named.ifPresent(entry -> tell((Fact.CommitteeNamed) entry.fact(), entry.seq(), to));
        return named.isPresent();
    }

    private static void tell(Fact.CommitteeNamed committee, int seq, List<Statement> to) {
        to.add(
                committee.members().isEmpty()
                        ? Statement.of(Said.COMMITTEE_OF_ONE, seq, committee.head())
                        : Statement.of(Said.COMMITTEE, seq, committee.head(), committee.members()));
        if (committee.witness() != null) {
            to.add(Statement.of(Said.WITNESS, seq, committee.witness()));
        }
    }
}
