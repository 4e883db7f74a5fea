package vn.binhxet.core.minutes;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Proceedings;
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
        Optional<Fact.CommitteeNamed> named = proceedings.last(Fact.CommitteeNamed.class);
        named.ifPresent(committee -> tell(committee, to));
        return named.isPresent();
    }

    private static void tell(Fact.CommitteeNamed committee, List<Statement> to) {
        to.add(
                committee.members().isEmpty()
                        ? Statement.of(Said.COMMITTEE_OF_ONE, 0, committee.head())
                        : Statement.of(Said.COMMITTEE, 0, committee.head(), committee.members()));
        if (committee.witness() != null) {
            to.add(Statement.of(Said.WITNESS, 0, committee.witness()));
        }
    }
}
