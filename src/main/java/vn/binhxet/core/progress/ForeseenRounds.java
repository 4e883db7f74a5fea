package vn.binhxet.core.progress;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.RoundId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rounds still to be held, as if each were opened now; the program need not be there then. */
public final class ForeseenRounds {
    private ForeseenRounds() {}

    /**
     * One for each award and office that votes decide: the round that is open, else the one that
     * would be opened next. None where no place is left. Who stands may still change: whoever gets
     * an award that excludes another stands in both until then.
     */
    public static List<Contest> of(Meeting meeting) {
        List<Contest> rounds = new ArrayList<>();
        for (Subject subject : meeting.regulation().subjects()) {
            if (subject.by().byRound()) {
                open(meeting, subject)
                        .or(() -> next(meeting, subject, names(rounds)))
                        .ifPresent(rounds::add);
            }
        }
        return List.copyOf(rounds);
    }

    private static Optional<Contest> open(Meeting meeting, Subject subject) {
        return meeting.rounds().of(subject.code()).stream()
                .filter(Round::isOpen)
                .map(Round::contest)
                .findFirst();
    }

    private static Optional<Contest> next(Meeting meeting, Subject subject, Set<RoundId> taken) {
        Command.OpenRound asked = new NextOpening(meeting, subject).asked(taken);
        return Rulebook.foresee(meeting, asked);
    }

    private static Set<RoundId> names(List<Contest> rounds) {
        return rounds.stream().map(Contest::round).collect(Collectors.toSet());
    }
}
