package vn.binhxet.ui.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Settings;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be opened or begun. */
final class WelcomeViewModel {
    /** The ending of meeting files. */
    static final String ENDING = "binhxet";

    private static final String SAMPLE_NAME = "hoi-nghi-mau-2021." + ENDING;

    private final Shelf shelf;
    private final Settings settings;
    private final FilePicker picker;
    private final ObservableList<RecentFile> recent = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Interruption>> interruption =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    WelcomeViewModel(Shelf shelf, Settings settings, FilePicker picker) {
        this.shelf = shelf;
        this.settings = settings;
        this.picker = picker;
    }

    /** The files opened before, the last one first. */
    ObservableList<RecentFile> recent() {
        return recent;
    }

    /** What was under way when the program ended badly the last time. */
    ReadOnlyObjectProperty<Optional<Interruption>> interruption() {
        return interruption.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Reads the recent files anew. */
    void look() {
        recent.setAll(settings.recent().stream().map(RecentFile.Unread::new).toList());
        interruption.set(Optional.empty());
        problems.set(List.of());
        settings.recent().forEach(this::look);
    }

    /** A file is there no more. */
    void forget(Path file) {
        settings.forget(file);
        look();
    }

    void open(Path file) {
        shelf.open(file, problems::set);
    }

    void openOther() {
        picker.open("welcome.kind.meeting", ENDING).ifPresent(this::open);
    }

    /** The sample, in a file of its own, as it stood before the meeting began. */
    void openSample() {
        shelf.sample(
                story ->
                        picker.create("welcome.kind.meeting", SAMPLE_NAME)
                                .ifPresent(file -> create(file, story, story.preparation())),
                problems::set);
    }

    /** A new meeting from a prepared story, with all its steps. */
    void begin() {
        picker.open("welcome.kind.story", "json")
                .ifPresent(prepared ->
                        shelf.story(prepared, story -> begin(prepared, story), problems::set));
    }

    private void begin(Path prepared, Story story) {
        String name = String.valueOf(prepared.getFileName()).replaceFirst("\\.json$", "");
        picker.create("welcome.kind.meeting", name + "." + ENDING)
                .ifPresent(file -> create(file, story, story.steps().size()));
    }

    private void create(Path file, Story story, int steps) {
        shelf.create(file, story, steps, problems::set);
    }

    private void look(Path file) {
        shelf.inspect(
                file,
                inspection -> found(new RecentFile.Found(file, inspection)),
                why -> replace(new RecentFile.Lost(file, why.getFirst())));
    }

    private void found(RecentFile.Found file) {
        replace(file);
        if (settings.leftOpen().filter(file.file()::equals).isPresent()) {
            interruption.set(Optional.of(Interruption.of(file)));
        }
    }

    private void replace(RecentFile now) {
        recent.replaceAll(before -> before.file().equals(now.file()) ? now : before);
    }
}
