package vn.binhxet.ui.kit;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.DossierFiles;
import vn.binhxet.session.Province;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where dossiers of other people are taken from, and the table of all of them is put, off the FX
 * thread. Used on the FX thread, while no meeting is open.
 */
public final class ProvinceShelf {
    private final Province province;
    private final Work work;

    /** Touched by jobs alone, which run one after the other. */
    private Gathered beside = Gathered.of(List.of());

    public ProvinceShelf(Province province, Work work) {
        this.province = province;
        this.work = work;
    }

    /** Finds the dossiers among files and within folders. */
    public void within(
            List<Path> places, Consumer<List<Path>> found, Consumer<List<Problem>> refused) {
        List<String> names = places.stream().map(Path::toString).toList();
        run(() -> new Outcome.Done<>(DossierFiles.in(names)), found, refused);
    }

    /** Reads and checks a dossier; one that cannot be read says so itself. */
    public void read(Path file, Consumer<Submission> read) {
        run(() -> new Outcome.Done<>(province.read(file)), read, ProvinceShelf::never);
    }

    /**
     * Puts dossiers side by side otherwise than they are now; one change follows the other. Among
     * hundreds that takes its time.
     */
    public void change(UnaryOperator<Gathered> how, Consumer<Gathered> done) {
        run(
                () -> {
                    beside = how.apply(beside);
                    return new Outcome.Done<>(beside);
                },
                done,
                ProvinceShelf::never);
    }

    /** Looks whether a file has codes. */
    public void codes(Path file, Consumer<Codes> found, Consumer<List<Problem>> refused) {
        run(() -> province.codes(file), found, refused);
    }

    /** Writes a file for codes, to be filled in. */
    public void sampleCodes(Path file, Consumer<Path> written, Consumer<List<Problem>> refused) {
        run(
                () -> {
                    province.writeSampleCodes(file);
                    return new Outcome.Done<>(file);
                },
                written,
                refused);
    }

    /**
     * Writes the table of all blocs.
     *
     * @param codes where codes are read from, as they are now; those that ship if empty
     * @param file replaced if it is there
     * @param written gets what is to be known of the codes
     */
    public void write(
            Gathered gathered,
            Optional<Path> codes,
            Path file,
            Consumer<List<Problem>> written,
            Consumer<List<Problem>> refused) {
        run(
                () ->
                        codes.map(province::codes)
                                .orElseGet(() -> new Outcome.Done<>(province.sampleCodes()))
                                .map(known -> province.write(gathered, known, file)),
                written,
                refused);
    }

    /** What is asked then is refused by nobody. */
    private static void never(List<Problem> why) {
        throw new IllegalStateException(why.toString());
    }

    private <T> void run(
            Supplier<Outcome<T>> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        Errand.run(work, job, done, refused);
    }
}
