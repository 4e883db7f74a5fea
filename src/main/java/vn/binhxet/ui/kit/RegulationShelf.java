package vn.binhxet.ui.kit;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Regulations;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where regulations are taken from and put as files, off the FX thread. What cannot be done is
 * answered with all problems, failures of the disk too: nothing of a meeting is lost by them. Used
 * on the FX thread.
 */
public final class RegulationShelf {
    private final Regulations regulations;
    private final Work work;

    public RegulationShelf(Regulations regulations, Work work) {
        this.regulations = regulations;
        this.work = work;
    }

    /** Reads a regulation from a workbook or a JSON file. */
    public void open(Path file, Consumer<Regulation> found, Consumer<List<Problem>> refused) {
        run(() -> regulations.open(file), found, refused);
    }

    /** Writes a regulation; the file's ending says as what. */
    public void save(
            Regulation regulation,
            Path file,
            Consumer<Path> written,
            Consumer<List<Problem>> refused) {
        run(
                () -> {
                    regulations.save(regulation, file);
                    return new Outcome.Done<>(file);
                },
                written,
                refused);
    }

    /** The samples that ship with the program. */
    public List<Regulation> samples() {
        return regulations.samples();
    }

    private <T> void run(
            Supplier<Outcome<T>> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        Errand.run(work, job, done, refused);
    }
}
