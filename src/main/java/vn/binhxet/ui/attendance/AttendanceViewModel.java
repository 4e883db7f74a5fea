package vn.binhxet.ui.attendance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.bloc.UnitSearch;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The roll call: one line a unit, one of them picked. Typing a few letters of a name picks the unit
 * meant; with nothing typed the next unit not yet called is picked, so that Enter alone goes down
 * the list.
 */
final class AttendanceViewModel {
    private final Desk desk;
    private final ObservableValue<List<RollLine>> lines;
    private final ObservableValue<Boolean> hasBegun;
    private final ObservableValue<Quorum> quorum;
    private final ObservableValue<Long> notCalled;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable RollLine> picked = new ReadOnlyObjectWrapper<>();
    private final PersonForm form = new PersonForm();
    private final Asking asking;

    AttendanceViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
        lines = desk.settled().map(RollLine::of);
        hasBegun = desk.settled().map(m -> m.proceedings().hasBegun());
        quorum = desk.settled().map(Meeting::quorum);
        notCalled =
                lines.map(all ->
                        all.stream().filter(l -> l.state() == RollLine.State.NOT_CALLED).count());
        lines.subscribe(this::pickAgain);
        search.subscribe(this::pickFound);
    }

    Text text() {
        return desk.text();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    ObservableValue<Boolean> hasBegun() {
        return hasBegun;
    }

    ObservableValue<List<RollLine>> lines() {
        return lines;
    }

    ObservableValue<Quorum> quorum() {
        return quorum;
    }

    /** Who presides and who keeps the minutes, in one line; empty before the meeting began. */
    ObservableValue<String> chair() {
        return desk.settled()
                .map(m -> m.proceedings())
                .map(p ->
                        p.hasBegun()
                                ? text().of("attendance.chair", p.chair(), p.secretary())
                                : "");
    }

    /** Units of which nothing is known yet. */
    ObservableValue<Long> notCalled() {
        return notCalled;
    }

    /** A few letters of a unit's name, with or without marks. */
    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<@Nullable RollLine> picked() {
        return picked.getReadOnlyProperty();
    }

    /** Who comes for the picked unit. */
    PersonForm form() {
        return form;
    }

    /** What was refused last; empty once something was done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return asking.problems();
    }

    void pick(RollLine line) {
        picked.set(line);
    }

    /** Picks the line so many further down, or up; while letters are typed among those that fit. */
    void pickFurther(int by) {
        List<RollLine> all = search.get().isBlank() ? lines.getValue() : found(search.get());
        RollLine now = picked.get();
        int at = now == null ? -1 : all.indexOf(now);
        int next = at + by;
        if (next >= 0 && next < all.size()) {
            picked.set(all.get(next));
        }
    }

    /** Who may preside by office: the head of the bloc first, then its deputies. */
    List<String> suggestedChairs() {
        var bloc = meeting().bloc();
        List<String> deputies =
                bloc.deputies().stream().map(d -> text().of("attendance.begin.deputy", d)).toList();
        return Stream.concat(
                        Stream.of(text().of("attendance.begin.head", bloc.head())),
                        deputies.stream())
                .toList();
    }

    /**
     * Begins the meeting.
     *
     * @param chairs one name each; blank ones are left out
     */
    void begin(List<String> chairs, String secretary) {
        List<String> named = chairs.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        asking.ask(
                new Command.Begin(named, secretary.strip()),
                text().of("attendance.recorded.begun"));
    }

    /** Somebody is here for the picked unit, as the form says. */
    void present() {
        RollLine line = picked.get();
        if (line == null) {
            return;
        }
        Optional<UnitId> own = form.of(line, meeting());
        if (own.isEmpty()) {
            asking.refuse(
                    List.of(
                            Problem.of(
                                    RollRefusal.NO_SUCH_UNIT, "from", form.from().get().strip())));
            return;
        }
        ask(
                form.arrival(line, own.get(), meeting(), text()),
                text().of("attendance.recorded.present", line.unit()));
    }

    /**
     * Nobody of the picked unit is here.
     *
     * @param reason blank where none was given
     */
    void absent(String reason) {
        RollLine line = picked.get();
        if (line == null) {
            return;
        }
        Command absent =
                new Command.MarkAbsent(line.unit(), reason.isBlank() ? null : reason.strip());
        ask(absent, text().of("attendance.recorded.absent", line.unit()));
    }

    /**
     * People of the unit left.
     *
     * @param delegate the one who did; null for all of them
     */
    void leave(UnitId unit, @Nullable String delegate) {
        ask(
                new Command.Leave(unit, null, delegate),
                text().of("attendance.recorded.left", delegate == null ? unit : delegate));
    }

    private void ask(Command command, String recorded) {
        asking.ask(
                command,
                recorded,
                () -> {
                    search.set("");
                    form.clear();
                    RollLine now = picked.get();
                    if (now == null || !now.awaitsMore()) {
                        pickNextNotCalled();
                    }
                });
    }

    private void pickAgain(List<RollLine> all) {
        RollLine now = picked.get();
        if (now == null) {
            pickNextNotCalled();
        } else {
            picked.set(find(line -> line.unit().equals(now.unit())).orElse(null));
        }
    }

    private void pickFound(String letters) {
        asking.forget();
        found(letters).stream().findFirst().ifPresent(picked::set);
    }

    /** The units meant, the likeliest first. */
    private List<RollLine> found(String letters) {
        List<Unit> units = UnitSearch.find(meeting().bloc().units(), letters);
        return units.stream()
                .flatMap(unit -> find(line -> line.unit().equals(unit.id())).stream())
                .toList();
    }

    private void pickNextNotCalled() {
        RollLine now = picked.get();
        int from = now == null ? 0 : now.number();
        Predicate<RollLine> open = line -> line.state() == RollLine.State.NOT_CALLED;
        find(open.and(line -> line.number() > from))
                .or(() -> find(open))
                .or(() -> Optional.ofNullable(now))
                .or(() -> find(_ -> true))
                .ifPresent(picked::set);
    }

    private Optional<RollLine> find(Predicate<RollLine> wanted) {
        return lines.getValue().stream().filter(wanted).findFirst();
    }
}
