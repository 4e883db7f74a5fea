package vn.binhxet.ui.ballot.opening;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * The round picked, with what people changed of it.
 *
 * @param asked the opening that would be asked for
 * @param contest what it would fix; null if it cannot be opened
 * @param obstacles why it cannot be opened, or what a reason would have to pass
 */
public record Draft(
        Offer offer, Command.OpenRound asked, @Nullable Contest contest, List<Problem> obstacles) {
    static Draft of(Meeting meeting, Offer offer, Command.OpenRound asked) {
        Tried tried = Tried.of(meeting, asked);
        return new Draft(offer, asked, tried.contest(), tried.obstacles());
    }

    /** Who stands, in the order of the paper; also where it cannot be opened. */
    public List<UnitId> names() {
        return asked.candidates() == null ? offer.usual() : asked.candidates();
    }

    /** The number of places asked for; 0 where there is none. */
    public int seats() {
        return contest != null ? contest.seats() : asked.seats() == null ? 0 : asked.seats();
    }

    Command.OpenRound withNames(@Nullable List<UnitId> names) {
        return with(names, asked.seats(), asked.method());
    }

    Command.OpenRound withSeats(@Nullable Integer seats) {
        return with(asked.candidates(), seats, asked.method());
    }

    Command.OpenRound withMethod(Method method) {
        return with(asked.candidates(), asked.seats(), method);
    }

    private Command.OpenRound with(
            @Nullable List<UnitId> names, @Nullable Integer seats, @Nullable Method method) {
        return new Command.OpenRound(
                asked.round(),
                asked.subject(),
                names,
                seats,
                asked.after(),
                asked.replaces(),
                method);
    }
}
