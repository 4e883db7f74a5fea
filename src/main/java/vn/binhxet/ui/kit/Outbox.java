package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Entry;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.Dossiers;
import vn.binhxet.session.Dossiers.Written;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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

    /** The names of the files of a dossier. */
    public List<String> names() {
        return dossiers.names();
    }

    /**
     * Writes all papers of a meeting as it stands.
     *
     * @param entries the journal it was read from
     * @param folder files of the same name in it are replaced
     * @param failed gets why it could not be done; no file is half-written then
     */
    public void export(
            Meeting meeting,
            List<Entry> entries,
            Path folder,
            Consumer<List<Written>> written,
            Consumer<Problem> failed) {
        work.run(
                () -> dossiers.export(meeting, entries, folder),
                written,
                thrown -> {
                    if (!(thrown instanceof StoreFailure failure)) {
                        throw thrown;
                    }
                    failed.accept(failure.problem());
                });
    }
}
