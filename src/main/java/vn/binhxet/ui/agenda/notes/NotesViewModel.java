package vn.binhxet.ui.agenda.notes;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Trail;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes down who says what under the picked item. What was written is cleared as soon as it is
 * asked for, so that the next sentence can be typed; a refusal puts it back.
 *
 * <p>A note that was taken can be put right at any time until the minutes are signed: the new words
 * take its place, and the journal keeps the old ones. A direction can be put right as long as it is
 * the last step: it is taken back and given anew.
 */
final class NotesViewModel {
    private final Desk desk;
    private final Notices notices;
    private final Speakers speakers;
    private final ObservableValue<Integer> item;
    private final StringProperty speaker = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Spoken> kind = new SimpleObjectProperty<>(Spoken.CONTRIBUTION);
    private final ReadOnlyObjectWrapper<@Nullable NoteLine> mending = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableValue<Boolean> isWritten = words.map(written -> !written.isBlank());
    private final ObservableValue<List<NoteLine>> lines;
    private final ObservableValue<List<String>> suggestions;

    /**
     * @param item number of the picked item
     */
    NotesViewModel(Desk desk, Notices notices, ObservableValue<Integer> item) {
        this.desk = desk;
        this.notices = notices;
        this.item = item;
        speakers = new Speakers(desk.text());
        lines =
                Bindings.createObjectBinding(
                        () -> NoteLine.of(desk.settled().get(), item.getValue()),
                        desk.settled(),
                        item);
        suggestions =
                Bindings.createObjectBinding(
                        () -> speakers.found(desk.settled().get(), speaker.get()),
                        desk.settled(),
                        speaker);
    }

    Text text() {
        return desk.text();
    }

    ObservableValue<Integer> item() {
        return item;
    }

    StringProperty speaker() {
        return speaker;
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Spoken> kind() {
        return kind;
    }

    /** Who may be meant by what was typed so far. */
    ObservableValue<List<String>> suggestions() {
        return suggestions;
    }

    /** What was noted under the picked item, and all directions. */
    ObservableValue<List<NoteLine>> lines() {
        return lines;
    }

    /** What is being put right; null while something new is written. */
    ReadOnlyObjectProperty<@Nullable NoteLine> mending() {
        return mending.getReadOnlyProperty();
    }

    /** What was refused last; empty once something was done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Begins a note. */
    void startNote() {
        leaveMending();
        if (kind.get() == Spoken.DIRECTION) {
            kind.set(Spoken.CONTRIBUTION);
            speaker.set("");
        }
    }

    /** Begins a direction of the leader. */
    void startDirection() {
        leaveMending();
        kind.set(Spoken.DIRECTION);
        speaker.set(speakers.leader(desk.meeting().get()));
    }

    /** Whether it can be that: what is put right stays a note, or a direction. */
    boolean mayBe(Spoken spoken) {
        NoteLine mended = mending.get();
        return mended == null
                || (mended.kind() == Spoken.DIRECTION) == (spoken == Spoken.DIRECTION);
    }

    void nextKind() {
        List<Spoken> all = Arrays.stream(Spoken.values()).filter(this::mayBe).toList();
        kind.set(all.get((all.indexOf(kind.get()) + 1) % all.size()));
    }

    /** Whether there are words that would be lost. */
    ObservableValue<Boolean> isWritten() {
        return isWritten;
    }

    boolean mayMend(NoteLine line) {
        if (desk.meeting().get().proceedings().areMinutesSigned()) {
            return false;
        }
        Trail.Step last = desk.meeting().get().trail().lastStep();
        return line.kind() != Spoken.DIRECTION || (last != null && last.to() == line.seq());
    }

    /** Puts what was taken down into the form, to be put right. */
    void mend(NoteLine line) {
        mending.set(line);
        kind.set(line.kind());
        speaker.set(line.speaker());
        words.set(line.text());
    }

    /**
     * Puts the last one right, and called again the one before it; false if there is none, or words
     * would be lost.
     */
    boolean mendEarlier() {
        NoteLine mended = mending.get();
        boolean unchanged = words.get().equals(mended == null ? "" : mended.text());
        Optional<NoteLine> earlier =
                lines.getValue().reversed().stream()
                        .filter(line -> mended == null || line.seq() < mended.seq())
                        .filter(this::mayMend)
                        .findFirst();
        if (unchanged) {
            earlier.ifPresent(this::mend);
        }
        return unchanged && earlier.isPresent();
    }

    /** Writes something new instead. */
    void leaveMending() {
        if (mending.get() != null) {
            mending.set(null);
            words.set("");
        }
        problems.set(List.of());
    }

    /** Records what is written; of a direction the speaker stays, for the next one. */
    void record() {
        NoteLine mended = mending.get();
        Spoken spoken = kind.get();
        String who = speaker.get().strip();
        String what = words.get().strip();
        words.set("");
        desk.askAll(
                commands(mended, spoken, who, what),
                refused -> {
                    problems.set(refused);
                    if (refused.isEmpty()) {
                        mending.set(null);
                        clearSpeaker(who, spoken);
                        notices.recorded(text().of("agenda.note.recorded", spoken));
                    } else if (words.get().isEmpty()) {
                        words.set(what);
                    }
                });
    }

    private List<Command> commands(
            @Nullable NoteLine mended, Spoken spoken, String who, String what) {
        Command direct = new Command.Direct(who, what);
        if (mended == null) {
            return List.of(
                    spoken == Spoken.DIRECTION
                            ? direct
                            : new Command.TakeNote(
                                    item.getValue(), who, what, spoken.kind(), null));
        }
        return mended.kind() == Spoken.DIRECTION
                ? List.of(new Command.Undo(text().of("agenda.note.mend.reason")), direct)
                : List.of(
                        new Command.TakeNote(
                                mended.item(), who, what, spoken.kind(), mended.number()));
    }

    private void clearSpeaker(String recorded, Spoken spoken) {
        if (spoken != Spoken.DIRECTION && speaker.get().strip().equals(recorded)) {
            speaker.set("");
        }
    }
}
