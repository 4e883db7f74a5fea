package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.RoundId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The round that would be opened next about an award or office, as the meeting stands. */
public record NextOpening(Meeting meeting, Subject subject) {
    /** With nothing changed; whether it may be opened, the rulebook says. */
    public Command.OpenRound asked() {
        return asked(Set.of());
    }

    /** The same, bearing none of these names either. */
    Command.OpenRound asked(Set<RoundId> taken) {
        return new Command.OpenRound(
                freeName(taken),
                subject.code(),
                null,
                null,
                earlier().map(one -> name(one.round())).orElse(null),
                toReplace(),
                method());
    }

    /** The round whose tie or open places it decides: a tied one first, else the last. */
    public Optional<RoundResult> earlier() {
        List<RoundResult> results = meeting.results().roundsOf(subject.code());
        return tied().or(() -> results.reversed().stream().findFirst());
    }

    /** The first round whose tie nothing has settled. */
    public Optional<RoundResult> tied() {
        return meeting.results().roundsOf(subject.code()).stream()
                .filter(one -> one.openTie().isPresent())
                .findFirst();
    }

    /** A round held again, or once more, is held by the same method. */
    private @Nullable Method method() {
        if (subject.by().byRound()) {
            return null;
        }
        List<Round> rounds = meeting.rounds().of(subject.code());
        if (!rounds.isEmpty()) {
            return rounds.getLast().contest().method();
        }
        return subject.by() == Method.ROTATION ? Method.YES_NO : Method.CHOOSE_N;
    }

    private @Nullable RoundId toReplace() {
        List<Round> rounds = meeting.rounds().of(subject.code());
        return rounds.reversed().stream()
                .filter(Round::isVoid)
                .map(NextOpening::name)
                .filter(id -> rounds.stream().noneMatch(r -> id.equals(r.contest().replaces())))
                .findFirst()
                .orElse(null);
    }

    /** The lowest number that no round bears. */
    private RoundId freeName(Set<RoundId> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new RoundId(Integer.toString(n)))
                .filter(id -> meeting.rounds().find(id).isEmpty() && !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static RoundId name(Round round) {
        return round.contest().round();
    }
}
