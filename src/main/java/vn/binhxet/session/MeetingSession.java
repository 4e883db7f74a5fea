package vn.binhxet.session;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A meeting file in use: asks the rulebook, records what it answers, and holds the meeting as it
 * then stands. There is no other way to change a meeting; windows, stories and imports all come
 * through here. Used by one thread at a time.
 */
public final class MeetingSession implements AutoCloseable {
    private final Journal journal;
    private final Clock clock;
    private final List<Entry> entries;
    private History history;
    private OffsetDateTime latest;

    private MeetingSession(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.entries = new ArrayList<>(journal.entries());
        this.history = History.of(entries.stream().map(Entry::recorded).toList());
        this.latest = entries.getLast().recorded().at();
    }

    /** Goes on with a journal that holds a meeting. */
    public static MeetingSession resume(Journal journal, Clock clock) {
        return new MeetingSession(journal, clock);
    }

    /** Goes on with a meeting file; one in which nothing can be read is damaged. */
    static MeetingSession open(Journals journals, Path file, Clock clock) {
        Journal journal = journals.open(file);
        if (journal.entries().isEmpty()) {
            journal.close();
            throw new StoreFailure(Problem.of(StoreTrouble.DAMAGED, file.toString()), null);
        }
        return resume(journal, clock);
    }

    /** Starts a meeting in an empty journal. */
    public static MeetingSession prepare(
            Journal journal, Clock clock, Fact.MeetingPrepared prepared) {
        return prepare(journal, clock, prepared, OffsetDateTime.now(clock));
    }

    static MeetingSession prepare(
            Journal journal, Clock clock, Fact.MeetingPrepared prepared, OffsetDateTime at) {
        return prepare(
                journal,
                clock,
                List.of(new Draft(at.truncatedTo(ChronoUnit.SECONDS), "", prepared)));
    }

    /** Starts a meeting in an empty journal with all that was prepared for it elsewhere. */
    static MeetingSession prepare(Journal journal, Clock clock, List<Draft> preparation) {
        journal.append(preparation);
        return new MeetingSession(journal, clock);
    }

    /** The meeting as it stands. */
    public Meeting meeting() {
        return history.now();
    }

    /** What the clock says that stamps the entries. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Everything recorded, what was taken back too. */
    public History history() {
        return history;
    }

    /** The journal's entries with their fingerprints. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** What is wrong with the file; a damaged one takes no command. */
    public Optional<Damage> damage() {
        return journal.damage();
    }

    /**
     * Asks for a command. When the answer is yes, its facts are in the journal for good.
     *
     * @return the meeting after it, or why it was refused
     * @throws vn.binhxet.port.StoreFailure if the journal could not keep it; then nothing happened
     */
    public Outcome<Meeting> ask(Request request) {
        return Rulebook.decide(meeting(), request).map(facts -> record(facts, request));
    }

    /**
     * Asks for several commands, each upon the one before: all are recorded, or none is.
     *
     * @return the meeting after them, or why they were refused, each place within {@code [2]} for
     *     the third; after a refusal the rest is looked at as if that command had not been asked
     * @throws vn.binhxet.port.StoreFailure if the journal could not keep them; then nothing
     *     happened
     */
    public Outcome<Meeting> askAll(List<Request> requests) {
        History ahead = history;
        OffsetDateTime time = latest;
        List<Draft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            switch (Rulebook.decide(ahead.now(), request)) {
                case Outcome.Done<List<Fact>>(var facts) -> {
                    time = timeOf(request, time);
                    List<Draft> step = drafts(facts, request, time, ahead.now());
                    drafts.addAll(step);
                    ahead = ahead.with(numbered(step, ahead));
                }
                case Outcome.Refused<List<Fact>>(var refused) -> {
                    String place = "[" + i + "]";
                    refused.forEach(problem -> problems.add(problem.within(place)));
                }
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return new Outcome.Done<>(drafts.isEmpty() ? meeting() : record(drafts, time));
    }

    private Meeting record(List<Fact> facts, Request request) {
        OffsetDateTime at = timeOf(request, latest);
        return record(drafts(facts, request, at, meeting()), at);
    }

    private Meeting record(List<Draft> drafts, OffsetDateTime at) {
        List<Entry> recorded = journal.append(drafts);
        latest = at;
        entries.addAll(recorded);
        history = history.with(recorded.stream().map(Entry::recorded).toList());
        return meeting();
    }

    private static List<Draft> drafts(
            List<Fact> facts, Request request, OffsetDateTime at, Meeting before) {
        String by = personOf(request, before);
        return facts.stream().map(fact -> new Draft(kept(at, fact), by, fact)).toList();
    }

    /** The drafts as they will stand behind a history. */
    private static List<Recorded> numbered(List<Draft> drafts, History after) {
        int last = after.entries().size();
        List<Recorded> numbered = new ArrayList<>();
        for (Draft draft : drafts) {
            numbered.add(new Recorded(++last, draft.at(), draft.by(), draft.fact()));
        }
        return numbered;
    }

    /**
     * The time asked for, or now; never before what was recorded already, even if the machine's
     * clock was set back.
     */
    private OffsetDateTime timeOf(Request request, OffsetDateTime earliest) {
        OffsetDateTime at = request.at() == null ? OffsetDateTime.now(clock) : request.at();
        return at.isBefore(earliest) ? earliest : at;
    }

    private static String personOf(Request request, Meeting before) {
        if (request.by() != null) {
            return request.by();
        }
        return switch (request.command()) {
            case Command.TypePapers papers -> papers.typist();
            case Command.Begin begin -> begin.secretary();
            default -> before.proceedings().operator();
        };
    }

    /**
     * Papers keep their time to the minute only, so that nobody can tell from it who put in which.
     */
    private static OffsetDateTime kept(OffsetDateTime at, Fact fact) {
        return fact.holdsPapers()
                ? at.truncatedTo(ChronoUnit.MINUTES)
                : at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() {
        journal.close();
    }
}
