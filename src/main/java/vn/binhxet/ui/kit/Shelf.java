package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where meeting files are taken from, while none is open: what {@link Desk} is for an open one.
 * What cannot be done is answered with all problems, failures of the disk too: nothing is open that
 * could be lost. Used on the FX thread.
 */
public final class Shelf {
    private final Meetings meetings;
    private final Work work;
    private final Consumer<OpenMeeting> opened;

    /**
     * @param opened gets what was opened or made, and shows it
     */
    public Shelf(Meetings meetings, Work work, Consumer<OpenMeeting> opened) {
        this.meetings = meetings;
        this.work = work;
        this.opened = opened;
    }

    /** Opens a meeting file. */
    public void open(Path file, Consumer<List<Problem>> refused) {
        run(() -> new Outcome.Done<>(new OpenMeeting(file, meetings.open(file))), opened, refused);
    }

    /** Makes a meeting file from the first steps of a story, and opens it. */
    public void create(Path file, Story story, int steps, Consumer<List<Problem>> refused) {
        run(
                () ->
                        meetings.create(file, story, steps)
                                .map(session -> new OpenMeeting(file, session)),
                opened,
                refused);
    }

    /** Looks into a meeting file without opening it for good. */
    public void inspect(Path file, Consumer<Inspection> found, Consumer<List<Problem>> refused) {
        run(() -> new Outcome.Done<>(meetings.inspect(file)), found, refused);
    }

    /** Reads a story from a file. */
    public void story(Path file, Consumer<Story> found, Consumer<List<Problem>> refused) {
        run(() -> meetings.story(file), found, refused);
    }

    /** Reads the story that ships with the program. */
    public void sample(Consumer<Story> found, Consumer<List<Problem>> refused) {
        run(meetings::sample, found, refused);
    }

    private <T> void run(
            Supplier<Outcome<T>> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        Errand.run(work, job, done, refused);
    }
}
