package vn.binhxet.ui.welcome;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A new meeting: the few things without which there is no file; the rest is filled in there. */
final class NewMeetingViewModel {
    private final Shelf shelf;
    private final FilePicker picker;
    private final Text text;
    private final Map<Entry, StringProperty> typed = new EnumMap<>(Entry.class);
    private final ObjectProperty<@Nullable Regulation> regulation = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Regulation>> regulations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /** What is typed, in the order of the form. */
    enum Entry {
        BLOC,
        HEAD,
        PROVINCE,
        YEAR,
        TITLE,
        PLACE
    }

    NewMeetingViewModel(Shelf shelf, FilePicker picker, Text text) {
        this.shelf = shelf;
        this.picker = picker;
        this.text = text;
        for (Entry entry : Entry.values()) {
            typed.put(entry, new SimpleStringProperty(""));
        }
    }

    /** Whether the form is in view. */
    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    StringProperty typed(Entry entry) {
        return typed.getOrDefault(entry, new SimpleStringProperty(""));
    }

    /** The regulation to start from. */
    ObjectProperty<@Nullable Regulation> regulation() {
        return regulation;
    }

    /** The regulations that ship with the program. */
    ReadOnlyObjectProperty<List<Regulation>> regulations() {
        return regulations.getReadOnlyProperty();
    }

    /** Why it was not made; empty before. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    void start() {
        open.set(true);
        problems.set(List.of());
        shelf.regulations(
                found -> {
                    regulations.set(found);
                    if (regulation.get() == null && !found.isEmpty()) {
                        regulation.set(found.getFirst());
                    }
                },
                problems::set);
    }

    void leave() {
        open.set(false);
    }

    /** Makes the file, if all is there, and opens it. */
    void create() {
        List<Problem> missing = missing();
        problems.set(missing);
        Regulation start = regulation.get();
        if (!missing.isEmpty() || start == null) {
            return;
        }
        int year = Integer.parseInt(words(Entry.YEAR));
        Bloc bloc = Bloc.of(words(Entry.BLOC), words(Entry.PROVINCE), words(Entry.HEAD));
        String title = words(Entry.TITLE);
        String place = words(Entry.PLACE);
        Fact.MeetingPrepared prepared =
                new Fact.MeetingPrepared(
                        title.isEmpty() ? usualTitle() : title,
                        year,
                        place.isEmpty() ? bloc.province() : place,
                        false,
                        bloc,
                        start.forYear(year));
        String name = Bloc.slug(bloc.name()) + "-" + year + "." + WelcomeViewModel.ENDING;
        picker.create("welcome.kind.meeting", name)
                .ifPresent(file ->
                        shelf.create(file, new Story(prepared, List.of()), 0, problems::set));
    }

    /** The title where nobody gave another one. */
    String usualTitle() {
        return text.of("welcome.new.usualTitle", words(Entry.YEAR));
    }

    private List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        for (Entry entry : List.of(Entry.BLOC, Entry.HEAD, Entry.PROVINCE)) {
            if (words(entry).isEmpty()) {
                missing.add(Problem.of(NewMeetingRefusal.WORDS_MISSING, entry.name()));
            }
        }
        if (!words(Entry.YEAR).matches("20\\d\\d")) {
            missing.add(
                    Problem.of(NewMeetingRefusal.NOT_A_YEAR, Entry.YEAR.name(), words(Entry.YEAR)));
        }
        if (regulation.get() == null) {
            missing.add(Problem.of(NewMeetingRefusal.REGULATION_MISSING, ""));
        }
        return missing;
    }

    private String words(Entry entry) {
        return NameKey.clean(typed(entry).get());
    }
}
