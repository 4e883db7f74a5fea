package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Entry;
import vn.binhxet.session.Dossiers;
import vn.binhxet.session.Dossiers.Written;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/**
 * Where papers leave the program, off the FX thread. They are written after all commands asked
 * before. Used on the FX thread.
 */
public final class Outbox {
    private final Dossiers dossiers;
    private final Work work;

    public Outbox(Dossiers dossiers, Work work) {
        this.dossiers = dossiers;
        this.work = work;
    }

    /** The names of all files written for a meeting as it stands. */
    public List<String> names(Meeting meeting) {
        return dossiers.names(meeting);
    }

    /**
     * Writes the dossier of a meeting as it stands and each file of it beside.
     *
     * @param entries the journal it was read from
     * @param attached the copies of the files attached
     * @param folder files of the same name in it are replaced
     * @param progress gets how much is written, from 0 to 1
     * @param failed gets why it could not be done; no file is half-written then
     */
    public void export(
            Meeting meeting,
            List<Entry> entries,
            List<AttachedCopy> attached,
            Path folder,
            DoubleConsumer progress,
            Consumer<List<Written>> written,
            Consumer<Problem> failed) {
        DoubleConsumer told = part -> work.meanwhile(() -> progress.accept(part));
        run(() -> dossiers.export(meeting, entries, attached, folder, told), written, failed);
    }

    /**
     * Writes one paper, as the name of the file says.
     *
     * @param entries the journal the meeting was read from
     * @param file replaced if it is there
     */
    public void print(
            Meeting meeting,
            List<Entry> entries,
            Printout paper,
            Path file,
            Consumer<Path> written,
            Consumer<Problem> failed) {
        FileFormat format = FileFormat.of(file);
        run(() -> dossiers.print(meeting, entries, paper, format, file), written, failed);
    }

    private <T> void run(Supplier<T> job, Consumer<T> written, Consumer<Problem> failed) {
        Errand.run(
                work,
                () -> new Outcome.Done<>(job.get()),
                written,
                problems -> failed.accept(problems.getFirst()));
    }
}
