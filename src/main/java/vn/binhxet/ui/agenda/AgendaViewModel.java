package vn.binhxet.ui.agenda;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Timetable;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.guide.Cue;
import vn.binhxet.core.guide.Guide;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of business: one item picked, its times, and the chair's steps under it. One item is
 * under way at a time, unless an earlier one was taken up again: starting one finishes the others
 * in the same step.
 */
final class AgendaViewModel {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Desk desk;
    private final Notices notices;
    private final ObjectProperty<OffsetDateTime> now;
    private final ObservableValue<Timetable> times;
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(1);
    private final ObservableValue<Integer> item = picked.asObject();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ObservableValue<List<Cue>> script;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    AgendaViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
        now = new SimpleObjectProperty<>(moment());
        times = Bindings.createObjectBinding(this::timetable, desk.settled(), now);
        script = Bindings.createObjectBinding(this::cues, desk.settled(), picked);
        desk.settled().subscribe(this::follow);
        script.subscribe(this::stepFirstOpen);
        pickCurrent();
    }

    Text text() {
        return desk.text();
    }

    ObservableValue<Meeting> meeting() {
        return desk.settled();
    }

    ObservableValue<Timetable> times() {
        return times;
    }

    /** The number of the picked item. */
    ReadOnlyIntegerProperty picked() {
        return picked.getReadOnlyProperty();
    }

    /** The same, to be followed. */
    ObservableValue<Integer> item() {
        return item;
    }

    /** Whether items can be started and finished. */
    boolean mayRun() {
        return proceedings().hasBegun() && !proceedings().isClosed();
    }

    /** What the chair does and says under the picked item. */
    ObservableValue<List<Cue>> script() {
        return script;
    }

    /** Whether a sentence waits until the hall has heard the result it tells. */
    boolean isKeptBack(Cue cue) {
        return desk.veil().drawn().get() && cue.kind().tellsResult();
    }

    /** Whether the screens keep back results now. */
    ReadOnlyBooleanProperty keepsBack() {
        return desk.veil().drawn();
    }

    /** Which of these steps is read, from 0. */
    ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /** What was refused last; empty once something was done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Time went on. */
    void tick() {
        now.set(moment());
    }

    void pick(int number) {
        if (agenda().has(number)) {
            picked.set(number);
        }
    }

    /** Picks what is under way, or comes next. */
    void pickCurrent() {
        pick(current());
    }

    void stepFurther(int by) {
        int last = script.getValue().size() - 1;
        step.set(Math.clamp(step.get() + by, 0, Math.max(0, last)));
    }

    /** Finishes the picked item if it is under way, starts it if it is to come. */
    void press() {
        AgendaItem item = agenda().item(picked.get());
        switch (item.state()) {
            case UNDER_WAY ->
                    ask(List.of(new Command.CloseItem(picked.get())), "agenda.recorded.finished");
            case TO_COME -> start(picked.get());
            case DONE -> {}
        }
    }

    /** Takes up the picked item again, which was finished; nothing else is finished for it. */
    void reopen() {
        if (agenda().item(picked.get()).state() == AgendaItem.State.DONE) {
            ask(List.of(new Command.OpenItem(picked.get())), "agenda.recorded.reopened");
        }
    }

    /** Finishes what is under way and starts what comes next, in one step. */
    void goOn() {
        int next = agenda().next();
        if (next > 0) {
            start(next);
        } else {
            ask(finishing(agenda()), "agenda.recorded.finished");
        }
    }

    /** Whether the leader's speech can be put next. */
    boolean mayHurry() {
        Proceedings proceedings = proceedings();
        return proceedings.hasBegun()
                && !proceedings.areMinutesSigned()
                && !proceedings.isClosed()
                && hurried().isPresent();
    }

    /**
     * The leader leaves early: the speech comes next, for the reason that goes into the minutes.
     */
    void hurry() {
        hurried()
                .ifPresent(order ->
                        ask(
                                List.of(
                                        new Command.SetAgenda(
                                                order, text().of("agenda.early.reason"))),
                                "agenda.recorded.early"));
    }

    private Optional<List<AgendaItem>> hurried() {
        return agenda().withNext(Topic.DIRECTIONS);
    }

    private void start(int number) {
        List<Command> steps = new ArrayList<>(finishing(agenda()));
        steps.add(new Command.OpenItem(number));
        ask(steps, "agenda.recorded.started");
    }

    private static List<Command> finishing(Agenda agenda) {
        return agenda.open().stream().<Command>map(Command.CloseItem::new).toList();
    }

    private void ask(List<Command> steps, String recorded) {
        desk.askAll(
                steps,
                refused -> {
                    problems.set(refused);
                    if (refused.isEmpty()) {
                        pickCurrent();
                        notices.recorded(text().of(recorded));
                    }
                });
    }

    private void follow(Meeting before, Meeting after) {
        tick();
        boolean same = before.agenda().items().size() == after.agenda().items().size();
        if (!same || !before.agenda().open().equals(after.agenda().open())) {
            pickCurrent();
        }
    }

    private void stepFirstOpen(List<Cue> cues) {
        int open = 0;
        while (open < cues.size() - 1 && cues.get(open).done()) {
            open++;
        }
        step.set(open);
    }

    private int current() {
        Agenda agenda = agenda();
        if (!agenda.open().isEmpty()) {
            return agenda.open().getLast();
        }
        return agenda.next() == 0 ? agenda.items().size() : agenda.next();
    }

    private Proceedings proceedings() {
        return desk.settled().get().proceedings();
    }

    private Agenda agenda() {
        return proceedings().agenda();
    }

    private List<Cue> cues() {
        return agenda().has(picked.get())
                ? Guide.script(desk.settled().get(), picked.get())
                : List.of();
    }

    private Timetable timetable() {
        Proceedings proceedings = proceedings();
        return Timetable.of(
                proceedings.agenda(), proceedings.begunAt(), proceedings.pauses(), now.get());
    }

    /**
     * Now; of a meeting that was closed, or nobody went on with for half a day, when something was
     * recorded last.
     */
    private OffsetDateTime moment() {
        OffsetDateTime last = desk.entries().get().getLast().recorded().at();
        OffsetDateTime time = desk.now();
        OffsetDateTime closed = proceedings().closedAt();
        if (closed != null) {
            return closed;
        }
        boolean longAgo = Duration.between(last, time).compareTo(HALF_A_DAY) > 0;
        return longAgo || time.isBefore(last) ? last : time;
    }

    /** What the clock of the meeting says. */
    ObservableValue<OffsetDateTime> time() {
        return now;
    }
}
