package vn.binhxet.ui.welcome.nextyear;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.NextYear.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.text.YearWords;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.YearShelf;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Last year as it was read, and the next as it would begin with what is typed. */
final class NextYearViewModel {
    private static final String MEETING = "binhxet";
    private static final String DOSSIER = "zip";

    private final Shelf meetings;
    private final YearShelf years;
    private final FilePicker picker;
    private final Text text;
    private final Map<Entry, StringProperty> typed = new EnumMap<>(Entry.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<YearWords>> words =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> unread =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable LastYear last;

    NextYearViewModel(Shelf meetings, YearShelf years, FilePicker picker, Text text) {
        this.meetings = meetings;
        this.years = years;
        this.picker = picker;
        this.text = text;
        for (Entry entry : Entry.values()) {
            typed.put(entry, new SimpleStringProperty(""));
        }
        typed(Entry.YEAR).subscribe((_, _) -> tell());
    }

    /** Whether last year was read and the next is about to begin. */
    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    StringProperty typed(Entry entry) {
        return typed.getOrDefault(entry, new SimpleStringProperty(""));
    }

    /** What goes along and what is new; as it last could be told. */
    ReadOnlyObjectProperty<Optional<YearWords>> words() {
        return words.getReadOnlyProperty();
    }

    /** Why last year cannot be read; empty before. */
    ReadOnlyObjectProperty<List<Problem>> unread() {
        return unread.getReadOnlyProperty();
    }

    /** Why the new file was not made, the entries first; empty before. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    void choose() {
        picker.open("nextYear.kind", MEETING, DOSSIER).ifPresent(this::begin);
    }

    void begin(Path last) {
        unread.set(List.of());
        years.read(last, this::start, unread::set);
    }

    void leave() {
        open.set(false);
    }

    /** Makes the new file, if nothing is wrong, and opens it. */
    void create() {
        LastYear from = last;
        if (from == null) {
            return;
        }
        switch (beginning(from)) {
            case Outcome.Refused<Beginning>(var refused) -> problems.set(refused);
            case Outcome.Done<Beginning>(var beginning) -> {
                problems.set(List.of());
                Story story = beginning.story();
                picker.create("welcome.kind.meeting", fileName(beginning.prepared()))
                        .ifPresent(file ->
                                meetings.create(file, story, story.steps().size(), problems::set));
            }
        }
    }

    private void start(LastYear read) {
        last = read;
        problems.set(List.of());
        typed(Entry.TITLE).set(read.nextTitle());
        typed(Entry.PLACE).set(read.place());
        typed(Entry.YEAR).set("");
        typed(Entry.YEAR).set(Integer.toString(read.year() + 1));
        open.set(true);
    }

    private void tell() {
        LastYear from = last;
        if (from != null && beginning(from) instanceof Outcome.Done<Beginning>(var beginning)) {
            words.set(Optional.of(new YearWords(text, from, beginning.prepared())));
        }
    }

    private Outcome<Beginning> beginning(LastYear from) {
        return years.beginning(
                from, typed(Entry.TITLE).get(), typed(Entry.YEAR).get(), typed(Entry.PLACE).get());
    }

    private static String fileName(Fact.MeetingPrepared prepared) {
        return Bloc.slug(prepared.bloc().name()) + "-" + prepared.year() + "." + MEETING;
    }
}
