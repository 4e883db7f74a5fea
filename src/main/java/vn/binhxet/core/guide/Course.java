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
    /** Where votes show how far a meeting has come, the last first; points may be older than it. */
    private static final List<Topic> VOTED_ON =
            List.of(Topic.MINUTES, Topic.OFFICES, Topic.VOTE, Topic.DISCUSSION);

    /** What is only said from here on, and the next thing that can be recorded. */
    List<Cue> due() {
        Optional<Integer> item = current();
        if (item.isPresent()) {
            return due(script(item.get()));
        }
        if (!isOnAgenda()) {
            return isFresh() ? List.of(open(1)) : withoutAgenda();
        }
        return List.of(next().map(this::open).orElseGet(this::ending));
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

    /** What is left to say of the topic come to, and the next thing to record from there on. */
    private List<Cue> withoutAgenda() {
        Topic reached = reached();
        List<Cue> left = new ArrayList<>(withSpoken(cues(reached)));
        for (Topic topic : Topic.values()) {
            if (topic.compareTo(reached) > 0) {
                cues(topic).stream().filter(cue -> !cue.kind().isSpoken()).forEach(left::add);
            }
        }
        left.add(Cue.todo(Kind.CLOSE_MEETING));
        return due(left);
    }

    private Topic reached() {
        return VOTED_ON.stream()
                .filter(topic ->
                        cues(topic).stream().anyMatch(cue -> cue.done() && !cue.kind().isSpoken()))
                .findFirst()
                .orElse(Topic.ROLL_CALL);
    }

    /** Items are all through: what the minutes still need, then the end. */
    private Cue ending() {
        return new Adopting(meeting)
                .minutes().stream()
                        .filter(cue -> !cue.done() && !cue.kind().isSpoken())
                        .findFirst()
                        .orElseGet(() -> Cue.todo(Kind.CLOSE_MEETING));
    }

    private static List<Cue> due(List<Cue> script) {
        List<Cue> due = new ArrayList<>();
        for (Cue cue : script) {
            if (!cue.done()) {
                due.add(cue);
                if (!cue.kind().isSpoken()) {
                    break;
                }
            }
        }
        return List.copyOf(due);
    }

    private Cue open(int number) {
        return Cue.todo(Kind.OPEN_ITEM, number, meeting.agenda().item(number).title());
    }

    private Cue close(int number) {
        return Cue.todo(Kind.CLOSE_ITEM, number, meeting.agenda().item(number).title());
    }

    private boolean isOnAgenda() {
        return meeting.agenda().items().stream().anyMatch(item -> item.openedAt() != null);
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
