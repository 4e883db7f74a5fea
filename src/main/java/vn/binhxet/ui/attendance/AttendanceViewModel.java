package vn.binhxet.ui.attendance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Quorum;
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

/**
 * The roll call: one line a unit, one of them picked. Typing part of a name picks the first unit
 * that has it; with nothing typed the next unit not yet called is picked, so that Enter alone goes
 * down the list.
 */
final class AttendanceViewModel {
    private final Desk desk;
    private final ObservableValue<List<RollLine>> lines;
    private final ObservableValue<Boolean> hasBegun;
    private final ObservableValue<Quorum> quorum;
    private final ObservableValue<Long> notCalled;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable RollLine> picked = new ReadOnlyObjectWrapper<>();
    private final Asking asking;

    AttendanceViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
        lines = desk.meeting().map(RollLine::of);
        hasBegun = desk.meeting().map(m -> m.proceedings().hasBegun());
        quorum = desk.meeting().map(Meeting::quorum);
        notCalled =
                lines.map(all ->
                        all.stream().filter(l -> l.state() == RollLine.State.NOT_CALLED).count());
        lines.subscribe(this::pickAgain);
        search.subscribe(this::pickFound);
    }

    Text text() {
        return desk.text();
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
        return desk.meeting()
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

    /** Part of a unit's name, with or without marks. */
    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<@Nullable RollLine> picked() {
        return picked.getReadOnlyProperty();
    }

    /** What was refused last; empty once something was done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return asking.problems();
    }

    void pick(RollLine line) {
        picked.set(line);
    }

    /** Picks the line so many further down, or up. */
    void pickFurther(int by) {
        List<RollLine> all = lines.getValue();
        RollLine now = picked.get();
        int at = now == null ? 0 : now.number() - 1 + by;
        if (at >= 0 && at < all.size()) {
            picked.set(all.get(at));
        }
    }

    void begin(String chair, String secretary) {
        asking.ask(
                new Command.Begin(List.of(chair.strip()), secretary.strip()),
                text().of("attendance.recorded.begun"));
    }

    /**
     * Somebody of the picked unit is here.
     *
     * @param name blank for the unit's leader
     * @param role blank for the unit's leader
     * @param document number of the authorisation paper; blank where none is needed
     */
    void present(String name, String role, String document) {
        RollLine line = picked.get();
        if (line == null) {
            return;
        }
        Command arrive =
                new Command.Arrive(
                        line.unit(),
                        orElse(name, "attendance.leader"),
                        orElse(role, "attendance.leaderRole"),
                        true,
                        document.isBlank() ? null : document.strip(),
                        null,
                        null);
        ask(arrive, text().of("attendance.recorded.present", line.unit()));
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

    /** All people of the unit left. */
    void leave(UnitId unit) {
        ask(new Command.Leave(unit, null), text().of("attendance.recorded.left", unit));
    }

    private void ask(Command command, String recorded) {
        asking.ask(
                command,
                recorded,
                () -> {
                    search.set("");
                    pickNextNotCalled();
                });
    }

    private String orElse(String typed, String key) {
        return typed.isBlank() ? text().of(key) : typed.strip();
    }

    private void pickAgain(List<RollLine> all) {
        RollLine now = picked.get();
        if (now == null) {
            pickNextNotCalled();
        } else {
            picked.set(find(line -> line.unit().equals(now.unit())).orElse(null));
        }
    }

    private void pickFound(String part) {
        asking.forget();
        if (!part.isBlank()) {
            find(line -> Text.contains(line.name(), part)).ifPresent(picked::set);
        }
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
