package vn.binhxet.ui.regulation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.regulation.RegulationDiff;
import vn.binhxet.core.regulation.SchemeWarning;
import vn.binhxet.core.scoring.Misfit;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.RegulationParts;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The regulation in force, the draft of the next, and what lies between them. */
final class RegulationViewModel {
    private final Desk desk;
    private final Notices notices;
    private final RegulationShelf shelf;
    private final FilePicker picker;
    private final Draft draft;
    private final ReadOnlyObjectWrapper<List<Problem>> refused =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> file =
            new ReadOnlyObjectWrapper<>(List.of());

    RegulationViewModel(Desk desk, Notices notices, RegulationShelf shelf, FilePicker picker) {
        this.desk = desk;
        this.notices = notices;
        this.shelf = shelf;
        this.picker = picker;
        draft = new Draft(meeting().regulation());
        desk.meeting().map(Meeting::regulation).subscribe((_, now) -> draft.follow(now));
        draft.state().subscribe((_, _) -> refused.set(List.of()));
    }

    Text text() {
        return desk.text();
    }

    Draft draft() {
        return draft;
    }

    ReadOnlyObjectProperty<Meeting> meetings() {
        return desk.meeting();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    /** What the rules said to the last thing asked for, beyond what the fields say already. */
    ObservableValue<List<Problem>> refused() {
        return refused;
    }

    /** Everything wrong with the file opened last; empty if it could be read. */
    ObservableValue<List<Problem>> fileProblems() {
        return file;
    }

    /** What would change if the draft were recorded. */
    List<RegulationChange> changes() {
        return RegulationDiff.between(meeting().regulation(), draft.regulation());
    }

    /** Entries that fit now and would no longer. */
    List<Misfit> newMisfits() {
        Set<Misfit> already =
                new HashSet<>(Misfit.of(meeting().scores(), meeting().regulation().scheme()));
        return Misfit.of(meeting().scores(), draft.regulation().scheme()).stream()
                .filter(misfit -> !already.contains(misfit))
                .toList();
    }

    /** What looks wrong in the draft but stops nobody. */
    List<Problem> warnings() {
        return SchemeWarning.of(draft.regulation().scheme());
    }

    /**
     * Records the draft.
     *
     * @param reason needed once the regulation is frozen
     */
    void record(@Nullable String reason) {
        desk.ask(
                new Command.ChangeRegulation(draft.regulation(), reason),
                problems -> {
                    refused.set(problems);
                    if (problems.isEmpty()) {
                        notices.recorded(
                                text().of(
                                                reason == null
                                                        ? "regulation.recorded"
                                                        : "regulation.recorded.version",
                                                meeting().regulationVersion()));
                    }
                });
    }

    /** From now on each change is a new version with a reason. */
    void freeze() {
        desk.ask(
                new Command.FreezeRegulation(),
                problems -> {
                    refused.set(problems);
                    if (problems.isEmpty()) {
                        notices.recorded(text().of("regulation.recorded.frozen"));
                    }
                });
    }

    /** Asks for a file and puts what is in it in place of the draft. */
    void open(String ending) {
        picker.open("regulation.file", ending)
                .ifPresent(path ->
                        shelf.open(
                                path,
                                found -> {
                                    file.set(List.of());
                                    draft.replace(found);
                                },
                                file::set));
    }

    /** Asks for a file and writes the draft into it. */
    void save(String ending) {
        picker.create(
                        "regulation.file",
                        text().of(
                                                "regulation.file.name",
                                                Integer.toString(draft.regulation().year()))
                                + "."
                                + ending)
                .ifPresent(this::save);
    }

    /** The samples that ship with the program. */
    List<Regulation> samples() {
        return shelf.samples();
    }

    /** Puts a sample in place of the draft, for the year of this meeting. */
    void use(Regulation sample) {
        file.set(List.of());
        draft.replace(RegulationParts.YEAR.set().apply(sample, meeting().year()));
    }

    private void save(Path path) {
        shelf.save(
                draft.regulation(),
                path,
                written -> {
                    file.set(List.of());
                    notices.recorded(text().of("regulation.file.saved", written.getFileName()));
                },
                file::set);
    }
}
