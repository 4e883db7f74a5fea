package vn.binhxet.ui.kit;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Rehearsals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where rehearsals of one's own meeting are made and thrown away, off the FX thread. Used on the FX
 * thread, while no meeting is open.
 */
public final class RehearsalShelf {
    private final Rehearsals rehearsals;
    private final Work work;
    private final Consumer<OpenMeeting> opened;

    /**
     * @param opened gets what was made, and shows it
     */
    public RehearsalShelf(Rehearsals rehearsals, Work work, Consumer<OpenMeeting> opened) {
        this.rehearsals = rehearsals;
        this.work = work;
        this.opened = opened;
    }

    /** Makes a rehearsal of a meeting beside its file, and opens it. */
    public void rehearse(Path meeting, Consumer<List<Problem>> refused) {
        Path file = rehearsals.beside(meeting);
        Errand.run(
                work,
                () -> new Outcome.Done<>(new OpenMeeting(file, rehearsals.rehearse(meeting, file))),
                opened,
                refused);
    }

    /** A name for the official file that is made from a rehearsal. */
    public String officialName(Path rehearsal) {
        return rehearsals.officialName(rehearsal);
    }

    /** Makes the official meeting from what was prepared in a rehearsal, and opens it. */
    public void official(Path rehearsal, Path file, Consumer<List<Problem>> refused) {
        Errand.run(
                work,
                () ->
                        rehearsals
                                .official(rehearsal, file)
                                .map(session -> new OpenMeeting(file, session)),
                opened,
                refused);
    }

    /** Deletes a rehearsal's file. */
    public void wipe(Path rehearsal, Consumer<Path> wiped, Consumer<List<Problem>> refused) {
        Errand.run(work, () -> rehearsals.wipe(rehearsal), wiped, refused);
    }
}
