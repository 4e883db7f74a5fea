package vn.binhxet.core.guide;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of business. A meeting that opens no item of the agenda is led through the same topics
 * in their usual order, from the latest one it has come to; what is only said is left to the chair
 * then.
 */
record Course(Meeting meeting) {
    Cue now() {
        Agenda agenda = meeting.agenda();
        if (!isOnAgenda(agenda)) {
            return isFresh() ? open(1) : withoutAgenda();
        }
        return current()
                .map(item -> firstOpen(script(item)).orElseGet(() -> close(item)))
                .or(() -> next().map(this::open))
                .orElseGet(this::ending);
    }

    /** The item under way: of several that are open the one opened last. */
    Optional<Integer> current() {
        Agenda agenda = meeting.agenda();
        return numbers().filter(number -> agenda.item(number).isOpen()).max(latest(agenda));
    }

    /** The item to open next: the first after those opened, then those passed over. */
    Optional<Integer> next() {
        Agenda agenda = meeting.agenda();
        int last =
                numbers()
                        .filter(n -> agenda.item(n).openedAt() != null)
                        .max(latest(agenda))
                        .orElse(0);
        return numbers().filter(n -> n > last && agenda.item(n).openedAt() == null).findFirst();
    }

    /** What is done and said under an item, with its opening and its end. */
    List<Cue> script(int number) {
        AgendaItem item = meeting.agenda().item(number);
        boolean closed = item.closedAt() != null;
        List<Cue> script = new ArrayList<>();
        script.add(open(number).done(item.openedAt() != null));
        script.addAll(business(number, item));
        script.add(close(number).done(closed));
        return withSpoken(script);
    }

    private List<Cue> business(int number, AgendaItem item) {
        List<Cue> cues = cues(item.topic(), number);
        return cues.isEmpty()
                ? List.of(new Speaking(meeting).discussion(number, item.title()))
                : cues;
    }

    private List<Cue> cues(@Nullable Topic topic, int number) {
        return switch (topic) {
            case null -> List.of();
            case DISCUSSION -> {
                List<Cue> script = new ArrayList<>();
                script.add(new Speaking(meeting).discussion(number));
                script.addAll(new Adopting(meeting).reportAndPlan());
                yield script;
            }
            default -> cues(topic);
        };
    }

    private List<Cue> cues(Topic topic) {
        return switch (topic) {
            case OPENING -> new Speaking(meeting).opening();
            case ROLL_CALL -> new Hall(meeting).script();
            case REPORT -> new Speaking(meeting).report();
            case DISCUSSION -> new Adopting(meeting).reportAndPlan();
            case POINTS -> new Proposing(meeting).points();
            case ELIGIBILITY -> new Proposing(meeting).eligibility();
            case NOMINATION -> new Proposing(meeting).nomination();
            case VOTE -> Awarding.of(meeting).awards();
            case OFFICES -> Awarding.of(meeting).offices();
            case DIRECTIONS -> new Speaking(meeting).directions();
            case HANDOVER -> new Speaking(meeting).handover();
            case MINUTES -> new Adopting(meeting).minutes();
        };
    }

    /** What was only said counts as done once something after it is. */
    private static List<Cue> withSpoken(List<Cue> script) {
        List<Cue> seen = new ArrayList<>();
        boolean later = false;
        for (Cue cue : script.reversed()) {
            boolean said = later && cue.kind().isSpoken();
            seen.addFirst(said ? cue.done(true) : cue);
            later = later || (cue.done() && !cue.kind().isSpoken());
        }
        return List.copyOf(seen);
    }

    private Cue withoutAgenda() {
        Topic reached = reached();
        for (Topic topic : Topic.values()) {
            if (topic.compareTo(reached) >= 0) {
                Optional<Cue> open =
                        cues(topic).stream()
                                .filter(cue -> !cue.done() && !cue.kind().isSpoken())
                                .findFirst();
                if (open.isPresent()) {
                    return open.get();
                }
            }
        }
        return Cue.todo(Kind.CLOSE_MEETING);
    }

    private Topic reached() {
        Topic reached = Topic.ROLL_CALL;
        for (Topic topic : Topic.values()) {
            boolean begun =
                    cues(topic).stream().anyMatch(cue -> cue.done() && !cue.kind().isSpoken());
            reached = begun && topic.compareTo(reached) > 0 ? topic : reached;
        }
        return reached;
    }

    /** Items are all through: what the minutes still need, then the end. */
    private Cue ending() {
        return new Adopting(meeting)
                .minutes().stream()
                        .filter(cue -> !cue.done() && !cue.kind().isSpoken())
                        .findFirst()
                        .orElseGet(() -> Cue.todo(Kind.CLOSE_MEETING));
    }

    private static Optional<Cue> firstOpen(List<Cue> script) {
        return script.stream().filter(cue -> !cue.done()).findFirst();
    }

    private Cue open(int number) {
        return Cue.todo(Kind.OPEN_ITEM, number, meeting.agenda().item(number).title());
    }

    private Cue close(int number) {
        return Cue.todo(Kind.CLOSE_ITEM, number, meeting.agenda().item(number).title());
    }

    private boolean isOnAgenda(Agenda agenda) {
        return agenda.items().stream().anyMatch(item -> item.openedAt() != null);
    }

    /** Nothing has happened since the beginning. */
    private boolean isFresh() {
        return meeting.roll().people().isEmpty()
                && meeting.roll().excused().isEmpty()
                && meeting.rounds().all().isEmpty()
                && meeting.proceedings().all(Fact.ResolutionVoted.class).isEmpty();
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, meeting.agenda().items().size()).boxed();
    }

    private static Comparator<Integer> latest(Agenda agenda) {
        return Comparator.comparing(
                        (Integer number) -> Objects.requireNonNull(agenda.item(number).openedAt()))
                .thenComparing(Comparator.naturalOrder());
    }
}
