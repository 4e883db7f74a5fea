package vn.binhxet.core.minutes;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.Share;

import java.math.BigDecimal;
import java.util.List;

/** What the minutes say of votes on texts: numbers, share and what was enough. */
final class ResolutionTeller {
    private final Meeting meeting;
    private final List<Statement> to;

    ResolutionTeller(Meeting meeting, List<Statement> to) {
        this.meeting = meeting;
        this.to = to;
    }

    /** All but those on the minutes themselves, and what was changed with a reason. */
    void tell() {
        for (Recorded entry : meeting.proceedings().entries()) {
            switch (entry.fact()) {
                case Fact.ResolutionVoted f when !isOfMinutes(f) -> vote(entry.seq(), f);
                case Fact.RegulationChanged(var next, var reason) when reason != null ->
                        to.add(
                                Statement.of(
                                        Said.REGULATION_CHANGED,
                                        entry.seq(),
                                        next.title(),
                                        reason));
                case Fact.BlocChanged(var next, var reason) when reason != null -> {
                    int units = next.units().size();
                    to.add(Statement.of(Said.BLOC_CHANGED, entry.seq(), units, reason));
                }
                default -> {}
            }
        }
    }

    /** The vote on the minutes, which closes them. */
    void tellOfMinutes() {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.ResolutionVoted f && isOfMinutes(f)) {
                vote(entry.seq(), f);
            }
        }
    }

    private void vote(int seq, Fact.ResolutionVoted f) {
        Said said = f.isAdopted() ? Said.ADOPTED : Said.NOT_ADOPTED;
        to.add(
                Statement.of(
                        said,
                        seq,
                        f.title(),
                        f.inFavour(),
                        f.against(),
                        f.abstain(),
                        f.base(),
                        share(f.inFavour(), f.base()),
                        f.enough()));
        RoomTeller.tell(f.voters(), meeting.attendanceAt(seq), seq, to);
    }

    /** Percent, half up to 2 decimals; a dash of nobody. */
    private static Object share(int part, int whole) {
        BigDecimal share = Share.percent(part, whole);
        return share == null ? "–" : share;
    }

    private static boolean isOfMinutes(Fact.ResolutionVoted vote) {
        return vote.subject().equals(Fact.DocumentSigned.MINUTES);
    }
}
