package vn.binhxet.ui.ballot.opening;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be voted on next, with everything that the opening would fix. */
public final class Openings {
    private final Desk desk;
    private final ObservableValue<Integer> voters;
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Choice> picked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * An award or office decided by votes.
     *
     * @param asked the opening that would be asked for
     * @param contest what it would fix; null if it cannot be opened
     * @param obstacles why it cannot be opened, or what a reason would have to pass
     */
    public record Choice(
            Subject subject,
            Command.OpenRound asked,
            @Nullable Contest contest,
            List<Problem> obstacles) {}

    public Openings(Desk desk) {
        this.desk = desk;
        voters = desk.meeting().map(Meeting::votersPresent);
        desk.settled().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Choice> picked() {
        return picked.getReadOnlyProperty();
    }

    /** What was refused last. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    public void pick(Choice choice) {
        picked.set(choice);
        problems.set(List.of());
    }

    /** Whether the counting committee was named. */
    public boolean hasCommittee() {
        return desk.meeting().get().decisions().committee().isPresent();
    }

    /** Who would cast a vote now. */
    public ObservableValue<Integer> voters() {
        return voters;
    }

    /** The units that do not stand for the award, each with what says no. */
    public List<Eligibility> leftOut(Choice choice) {
        if (!(choice.subject() instanceof Award award) || choice.contest() == null) {
            return List.of();
        }
        return desk.meeting().get().results().eligibility(award).values().stream()
                .filter(e -> !choice.contest().candidates().contains(e.unit()))
                .filter(e -> e.obstacle().isPresent())
                .toList();
    }

    /**
     * Names the committee if it was not named, opens the round, and hands out its papers.
     *
     * @param members separated by commas or line ends
     * @param papers 0 where no papers are used
     */
    public void open(String head, String members, String witness, int papers) {
        Choice choice = picked.get();
        if (choice == null) {
            return;
        }
        List<Command> commands = new ArrayList<>();
        if (!hasCommittee() && !head.isBlank()) {
            commands.add(
                    new Command.NameCommittee(
                            head.strip(),
                            split(members),
                            witness.isBlank() ? null : witness.strip()));
        }
        commands.add(choice.asked());
        if (choice.subject().by().onPaper()) {
            commands.add(new Command.Issue(choice.asked().round(), papers));
        }
        ask(commands);
    }

    /** One after the other, as long as none is refused. */
    private void ask(List<Command> commands) {
        if (commands.isEmpty()) {
            return;
        }
        desk.ask(
                commands.getFirst(),
                refused -> {
                    problems.set(refused);
                    if (refused.isEmpty()) {
                        ask(commands.subList(1, commands.size()));
                    }
                });
    }

    private void follow(Meeting meeting) {
        List<Choice> now = new ArrayList<>();
        for (Award award : meeting.regulation().awards()) {
            choice(meeting, award).ifPresent(now::add);
        }
        meeting.regulation().offices().forEach(o -> choice(meeting, o).ifPresent(now::add));
        Choice before = picked.get();
        List<Choice> possible = now.stream().filter(choice -> choice.contest() != null).toList();
        choices.set(now);
        picked.set(
                possible.stream()
                        .filter(c -> before != null && c.subject().equals(before.subject()))
                        .findFirst()
                        .or(() -> possible.stream().findFirst())
                        .orElse(null));
    }

    /** Whatever is decided by votes and still has a place to vote for. */
    private static Optional<Choice> choice(Meeting meeting, Subject subject) {
        boolean open =
                meeting.results().placesLeft(subject) > 0 || tied(meeting, subject).isPresent();
        if (!subject.by().byRound() || !open) {
            return Optional.empty();
        }
        Command.OpenRound asked = asked(meeting, subject);
        Request forSure = Request.of(asked).despite("?");
        Contest contest =
                switch (Rulebook.decide(meeting, forSure)) {
                    case Outcome.Done<List<Fact>>(var facts)
                            when facts.getLast() instanceof Fact.RoundOpened opened ->
                            opened.contest();
                    default -> null;
                };
        List<Problem> obstacles = Rulebook.decide(meeting, Request.of(asked)).problems();
        return Optional.of(new Choice(subject, asked, contest, obstacles));
    }

    private static Command.OpenRound asked(Meeting meeting, Subject subject) {
        List<Round> earlier = meeting.rounds().of(subject.code());
        RoundId after =
                earlier.stream()
                        .filter(Round::hasResult)
                        .reduce((_, later) -> later)
                        .map(round -> round.contest().round())
                        .orElse(null);
        RoundId replaces =
                earlier.stream()
                        .filter(Round::isVoid)
                        .map(round -> round.contest().round())
                        .filter(id ->
                                earlier.stream().noneMatch(r -> id.equals(r.contest().replaces())))
                        .findFirst()
                        .orElse(null);
        return new Command.OpenRound(
                freeName(meeting), subject.code(), null, null, after, replaces);
    }

    /** The lowest number that no round bears. */
    private static RoundId freeName(Meeting meeting) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new RoundId(Integer.toString(n)))
                .filter(id -> meeting.rounds().find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The round whose tie is to be decided by a new vote. */
    private static Optional<RoundResult> tied(Meeting meeting, Subject subject) {
        return meeting.results().roundsOf(subject.code()).stream()
                .filter(result -> result.openTie().isPresent())
                .filter(result ->
                        result.settlement() != null
                                && result.settlement().how() == Settlement.How.RE_VOTE)
                .findFirst();
    }

    private static List<String> split(String names) {
        return names.lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
