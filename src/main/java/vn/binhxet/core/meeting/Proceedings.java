package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.Pause;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said and decided, in order. Who presides, whether the meeting runs and where the agenda
 * stands are read from it.
 *
 * @param entries without those about presence, points and papers, which have chapters of their own;
 *     of a round its turning points: opened, sealed, counted again, official, void
 */
public record Proceedings(List<Recorded> entries) {
    static final Proceedings NONE = new Proceedings(List.of());

    public Proceedings {
        entries = List.copyOf(entries);
    }

    Proceedings with(Recorded entry) {
        List<Recorded> more = new ArrayList<>(entries);
        more.add(entry);
        return new Proceedings(more);
    }

    /** As they stood after that entry of the journal. */
    public Proceedings until(int seq) {
        return new Proceedings(entries.stream().filter(entry -> entry.seq() <= seq).toList());
    }

    /** All facts of one kind. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return entries.stream()
                .map(Recorded::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The latest fact of one kind. */
    public <F extends Fact> Optional<F> last(Class<F> kind) {
        return entries.reversed().stream()
                .map(Recorded::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What people wrote into a chapter of the minutes; empty where nothing stands. */
    public String written(Heading heading) {
        return all(Fact.MinutesWritten.class).reversed().stream()
                .filter(words -> words.heading() == heading)
                .findFirst()
                .map(Fact.MinutesWritten::text)
                .orElse("");
    }

    /** When the meeting began; null before. */
    public @Nullable OffsetDateTime begunAt() {
        return at(Fact.MeetingBegun.class);
    }

    /** When it was closed; null before. */
    public @Nullable OffsetDateTime closedAt() {
        return at(Fact.MeetingClosed.class);
    }

    public boolean hasBegun() {
        return begunAt() != null;
    }

    public boolean isClosed() {
        return closedAt() != null;
    }

    /** Whether it is interrupted. */
    public boolean isAdjourned() {
        return latest(Fact.MeetingAdjourned.class, Fact.MeetingResumed.class)
                .map(fact -> fact instanceof Fact.MeetingAdjourned)
                .orElse(false);
    }

    public boolean areMinutesSigned() {
        return all(Fact.DocumentSigned.class).stream().anyMatch(Fact.DocumentSigned::isOfMinutes);
    }

    /**
     * Number of the entry that closed the minutes: their signature, else the end of the meeting; 0
     * before.
     */
    public int minutesClosedBy() {
        return entries.stream()
                .filter(e -> e.fact() instanceof Fact.DocumentSigned signed && signed.isOfMinutes())
                .findFirst()
                .or(() ->
                        entries.stream()
                                .filter(e -> e.fact() instanceof Fact.MeetingClosed)
                                .findFirst())
                .map(Recorded::seq)
                .orElse(0);
    }

    /** Who presides: one name, or several who preside together; none before the meeting began. */
    public List<String> chair() {
        return latest(Fact.MeetingBegun.class, Fact.ChairChanged.class)
                .map(fact ->
                        fact instanceof Fact.MeetingBegun begun
                                ? begun.chair()
                                : ((Fact.ChairChanged) fact).chair())
                .orElse(List.of());
    }

    /** Who keeps the minutes; empty before the meeting began. */
    public String secretary() {
        return latest(Fact.MeetingBegun.class, Fact.ChairChanged.class)
                .map(fact ->
                        fact instanceof Fact.MeetingBegun begun
                                ? begun.secretary()
                                : ((Fact.ChairChanged) fact).secretary())
                .orElse("");
    }

    /** Who types; at first the secretary, and nobody before the meeting began. */
    public String operator() {
        return latest(Fact.MeetingBegun.class, Fact.OperatorChanged.class)
                .map(fact ->
                        fact instanceof Fact.MeetingBegun begun
                                ? begun.secretary()
                                : ((Fact.OperatorChanged) fact).name())
                .orElse("");
    }

    /** The agenda as it stands, with times and notes. */
    public Business business() {
        Business business = Business.USUAL;
        for (Recorded entry : entries) {
            business = business.after(entry);
        }
        return business;
    }

    /** The agenda as it stands, with times. */
    public Agenda agenda() {
        return business().agenda();
    }

    /** When the meeting was interrupted, one after the other. */
    public List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (Recorded entry : entries) {
            if (entry.fact() instanceof Fact.MeetingAdjourned) {
                pauses.add(new Pause(entry.at(), null));
            } else if (entry.fact() instanceof Fact.MeetingResumed) {
                pauses.add(new Pause(pauses.removeLast().from(), entry.at()));
            }
        }
        return pauses;
    }

    private @Nullable OffsetDateTime at(Class<? extends Fact> kind) {
        return entries.stream()
                .filter(e -> kind.isInstance(e.fact()))
                .map(Recorded::at)
                .findFirst()
                .orElse(null);
    }

    private Optional<Fact> latest(Class<? extends Fact> one, Class<? extends Fact> other) {
        return entries.reversed().stream()
                .map(Recorded::fact)
                .filter(fact -> one.isInstance(fact) || other.isInstance(fact))
                .findFirst();
    }
}
