package vn.binhxet.ui.kit;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.audit.Teller;
import vn.binhxet.core.audit.Told;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Trail;
import vn.binhxet.core.reversal.Barrier;
import vn.binhxet.core.reversal.Reversal;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Entry;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What view models ask, and where they see the meeting as it then stands. Commands are carried out
 * one after the other, off the FX thread, so nothing on a screen needs to wait or to be disabled:
 * what was typed meanwhile is asked next. Used on the FX thread.
 *
 * <p>Where only soft checks say no, it asks people for a reason and goes on with that. Where the
 * file could not be written, it tells them so.
 */
public final class Desk {
    private final MeetingSession session;
    private final Work work;
    private final Dialogs dialogs;
    private final Text text;
    private final ReadOnlyObjectWrapper<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Meeting> settled;
    private final ReadOnlyObjectWrapper<List<Entry>> entries;
    private final Veil veil;
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();

    private record Answer(List<Problem> problems, Meeting meeting, List<Entry> entries) {}

    public Desk(MeetingSession session, Work work, Dialogs dialogs, Text text) {
        this.session = session;
        this.work = work;
        this.dialogs = dialogs;
        meeting = new ReadOnlyObjectWrapper<>(session.meeting());
        veil = new Veil(meeting);
        settled = new ReadOnlyObjectWrapper<>(session.meeting());
        entries = new ReadOnlyObjectWrapper<>(List.copyOf(session.entries()));
        this.text = text.naming(new CurrentNames());
    }

    /** The meeting as it stands. */
    public ReadOnlyObjectProperty<Meeting> meeting() {
        return meeting.getReadOnlyProperty();
    }

    /**
     * The meeting without the points and papers of which one more was just typed. Screens that work
     * out results follow this, so that nobody who types waits for them; going to a screen brings it
     * up to date.
     */
    public ReadOnlyObjectProperty<Meeting> settled() {
        return settled.getReadOnlyProperty();
    }

    /** Brings what is settled up to date. */
    public void settle() {
        settled.set(meeting.get());
    }

    /** What of the results the hall has not heard yet. */
    public Veil veil() {
        return veil;
    }

    /** The journal it was read from. */
    public ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** What is wrong with the file; a damaged one takes no command. */
    public Optional<Damage> damage() {
        return session.damage();
    }

    /** Whether a command is under way; for buttons that must not be pressed twice. */
    public ObservableValue<Boolean> busy() {
        return underWay.map(count -> count.intValue() > 0);
    }

    /** Whether there is a step to take back that nothing final stands upon. */
    public ObservableValue<Boolean> mayTakeBack() {
        return meeting.map(m -> m.trail().lastStep())
                .map(last -> !last.fact().isBarrier())
                .orElse(false);
    }

    /** What the clock says that stamps the entries. */
    public OffsetDateTime now() {
        return session.now();
    }

    /** The sentences, with the names of this meeting. */
    public Text text() {
        return text;
    }

    /**
     * Asks for a command.
     *
     * @param answered gets what was refused, when the meeting has changed; empty if it was done
     */
    public void ask(Command command, Consumer<List<Problem>> answered) {
        ask(Request.of(command), answered);
    }

    /** Asks for a command with a time, a person or a reason of its own. */
    public void ask(Request request, Consumer<List<Problem>> answered) {
        run(() -> session.ask(request), why -> ask(request.despite(why), answered), answered);
    }

    /**
     * Asks for several commands, each upon the one before; all are recorded, or none.
     *
     * @param answered gets what was refused, each place within {@code [2]} for the third
     */
    public void askAll(List<Command> commands, Consumer<List<Problem>> answered) {
        askAllOf(commands.stream().map(Request::of).toList(), answered);
    }

    private void askAllOf(List<Request> requests, Consumer<List<Problem>> answered) {
        run(
                () -> session.askAll(requests),
                why -> askAllOf(requests.stream().map(r -> r.despite(why)).toList(), answered),
                answered);
    }

    private void run(
            Supplier<Outcome<Meeting>> asking,
            Consumer<String> despite,
            Consumer<List<Problem>> answered) {
        underWay.set(underWay.get() + 1);
        work.run(
                () -> carryOut(asking),
                answer -> take(answer, despite, answered),
                failure -> fail(failure, answered));
    }

    /** The latest step that can be taken back, in words; empty where there is none. */
    public ObservableValue<String> latestStep() {
        return meeting.map(m -> {
            Trail.Step last = m.trail().lastStep();
            return last == null || last.fact().isBarrier()
                    ? ""
                    : text.of(Teller.of(m).of(last.fact()).plain());
        });
    }

    /** What was taken back by the last command, in words; empty where it was another. */
    public Optional<String> takenBack() {
        List<Entry> journal = entries.get();
        return journal.getLast().recorded().fact() instanceof Fact.Retracted retracted
                ? Optional.of(text.of(told(journal.get(retracted.to() - 1))))
                : Optional.empty();
    }

    private Told told(Entry entry) {
        return Teller.of(meeting.get()).of(entry.recorded().fact()).plain();
    }

    /**
     * Names the latest step that stands, shows what will be otherwise without it, asks people why,
     * and takes it back. Where a barrier stands before it, says which and what to do instead.
     */
    public void takeBack() {
        work.run(
                () -> Reversal.of(session.history()),
                reversal -> reversal.ifPresentOrElse(this::askBack, this::tellBarrier),
                failure -> {
                    throw failure;
                });
    }

    /** Takes back the latest step shown, without asking; where that is not possible, says why. */
    public void takeBack(String reason) {
        Trail.Step last = meeting.get().trail().lastStep();
        if (last == null || last.fact().isBarrier()) {
            tellBarrier();
        } else {
            takeBack(last, reason);
        }
    }

    private void askBack(Reversal reversal) {
        dialogs.reason(
                new ReversalWords(text).question(reversal),
                reason -> takeBack(reversal.step(), reason),
                () -> {});
    }

    private void tellBarrier() {
        Barrier.of(meeting.get())
                .ifPresent(
                        barrier -> dialogs.tell(text.of("kit.takeBack.refused"), text.of(barrier)));
    }

    private void takeBack(Trail.Step step, String reason) {
        run(
                () -> undo(step, reason),
                _ -> {},
                problems -> {
                    if (!problems.isEmpty()) {
                        dialogs.tell(text.of("kit.takeBack.refused"), sentences(problems));
                    }
                });
    }

    /** Only the step people were shown is taken back, whatever was asked meanwhile. */
    private Outcome<Meeting> undo(Trail.Step step, String reason) {
        return step.equals(session.meeting().trail().lastStep())
                ? session.ask(Request.of(new Command.Undo(reason)))
                : new Outcome.Refused<>(List.of(Problem.of(MeetingRefusal.STEP_SINCE, "")));
    }

    private Answer carryOut(Supplier<Outcome<Meeting>> asking) {
        List<Problem> problems = asking.get().problems();
        return new Answer(problems, session.meeting(), List.copyOf(session.entries()));
    }

    private void take(Answer answer, Consumer<String> despite, Consumer<List<Problem>> answered) {
        underWay.set(underWay.get() - 1);
        meeting.set(answer.meeting());
        entries.set(answer.entries());
        if (!isTyping(answer.entries().getLast().recorded().fact())) {
            settle();
        }
        List<Problem> problems = answer.problems();
        if (!problems.isEmpty() && problems.stream().allMatch(p -> p.refusal() instanceof Check)) {
            askWhy(problems, despite, answered);
        } else {
            answered.accept(problems);
        }
    }

    private static boolean isTyping(Fact last) {
        return last instanceof Fact.ScoresEntered
                || last instanceof Fact.AdjustmentSet
                || last instanceof Fact.PapersTyped;
    }

    private void askWhy(
            List<Problem> checks, Consumer<String> despite, Consumer<List<Problem>> answered) {
        dialogs.reason(
                new Question(
                        text.of("kit.despite.title"),
                        sentences(checks),
                        text.of("kit.despite.yes"),
                        text.of("kit.despite.no")),
                despite,
                () -> answered.accept(checks));
    }

    private void fail(RuntimeException thrown, Consumer<List<Problem>> answered) {
        underWay.set(underWay.get() - 1);
        if (!(thrown instanceof StoreFailure failure)) {
            throw thrown;
        }
        dialogs.tell(text.of("kit.failure.title"), text.of(failure.problem()));
        answered.accept(List.of(failure.problem()));
    }

    private String sentences(List<Problem> problems) {
        return problems.stream().map(text::of).collect(Collectors.joining("\n"));
    }

    /** Names as they are now: a new version of the regulation may call an award otherwise. */
    private final class CurrentNames implements Names {
        @Override
        public String unit(UnitId id) {
            return Names.of(meeting.get()).unit(id);
        }

        @Override
        public String code(Code code) {
            return Names.of(meeting.get()).code(code);
        }
    }
}
