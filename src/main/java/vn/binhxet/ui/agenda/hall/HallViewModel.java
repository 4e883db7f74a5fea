package vn.binhxet.ui.agenda.hall;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Closing;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Whether the meeting runs, and who presides. */
final class HallViewModel {
    private final Desk desk;
    private final Dialogs dialogs;
    private final Asking asking;
    private final Closing closing;
    private final ObservableValue<OffsetDateTime> time;
    private final ObservableValue<Optional<Interruption>> interruption;
    private final ReadOnlyObjectWrapper<List<Problem>> refused =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * The meeting is interrupted.
     *
     * @param minutes for how long, so far
     */
    record Interruption(OffsetDateTime since, long minutes, String reason) {}

    HallViewModel(
            Desk desk, Notices notices, Dialogs dialogs, ObservableValue<OffsetDateTime> time) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.time = time;
        asking = new Asking(desk, notices);
        closing = new Closing(desk, dialogs);
        interruption = Bindings.createObjectBinding(this::now, desk.settled(), time);
    }

    Text text() {
        return desk.text();
    }

    /** What the form of who presides was refused for, by its places. */
    Asking asking() {
        return asking;
    }

    /** What else was refused last. */
    ReadOnlyObjectProperty<List<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    ObservableValue<Optional<Interruption>> interruption() {
        return interruption;
    }

    Proceedings proceedings() {
        return desk.settled().get().proceedings();
    }

    boolean isBegun() {
        return proceedings().hasBegun() && !proceedings().isClosed();
    }

    ObservableValue<Boolean> isRunning() {
        return desk.settled()
                .map(m -> m.proceedings())
                .map(p -> p.hasBegun() && !p.isAdjourned() && !p.isClosed());
    }

    /** Asks why, and interrupts the meeting. */
    void adjourn() {
        dialogs.reason(
                new Question(
                        text().of("agenda.adjourn.ask"),
                        text().of("agenda.adjourn.consequence"),
                        text().of("agenda.adjourn"),
                        text().of("agenda.adjourn.no")),
                why -> ask(new Command.Adjourn(why)),
                () -> {});
    }

    void resume() {
        ask(new Command.Resume());
    }

    void close() {
        closing.ask(refused::set);
    }

    /**
     * Somebody else presides or keeps the minutes.
     *
     * @param chair one name a line
     */
    void preside(String chair, String secretary, String reason, Runnable done) {
        List<String> names = chair.lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
        asking.ask(
                new Command.Preside(names, secretary.strip(), reason.strip()),
                text().of("agenda.recorded.presided"),
                done);
    }

    private void ask(Command command) {
        desk.ask(command, refused::set);
    }

    private Optional<Interruption> now() {
        if (!proceedings().isAdjourned()) {
            return Optional.empty();
        }
        OffsetDateTime since = proceedings().pauses().getLast().from();
        long minutes = Math.max(0, Duration.between(since, time.getValue()).toMinutes());
        return proceedings()
                .last(Fact.MeetingAdjourned.class)
                .map(fact -> new Interruption(since, minutes, fact.reason()));
    }
}
