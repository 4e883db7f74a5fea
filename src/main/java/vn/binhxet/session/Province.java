package vn.binhxet.session;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.CodeFiles;
import vn.binhxet.port.ProvinceBook;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.Submissions;
import vn.binhxet.port.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * What the province does with the dossiers of its blocs. Of a dossier nothing stays in memory but
 * what it tells, so that hundreds can be read.
 */
public final class Province {
    private final Submissions submissions;
    private final CodeFiles codeFiles;
    private final ProvinceBook book;

    public Province(Submissions submissions, CodeFiles codeFiles, ProvinceBook book) {
        this.submissions = submissions;
        this.codeFiles = codeFiles;
        this.book = book;
    }

    /**
     * Whether a file is to be verified as a dossier, whatever its name.
     *
     * @throws StoreFailure if it cannot be read
     */
    public boolean isDossier(Path file) {
        return submissions.isOne(file);
    }

    /** Reads and checks a dossier; one that cannot be read is told with its problem, too. */
    public Submission read(Path file) {
        try {
            return submissions.read(file);
        } catch (StoreFailure failure) {
            Problem problem = failure.problem();
            return new Submission(
                    String.valueOf(file.toAbsolutePath().getParent()),
                    String.valueOf(file.getFileName()),
                    0,
                    null,
                    List.of(new Problem(problem.refusal(), "", problem.args())));
        }
    }

    /**
     * Reads and checks dossiers, one after the other.
     *
     * @param progress gets how much is read, from 0 to 1
     */
    public List<Submission> read(List<Path> files, DoubleConsumer progress) {
        List<Submission> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file));
            progress.accept((double) read.size() / files.size());
        }
        return read;
    }

    /** The codes that ship with the program. */
    public Codes sampleCodes() {
        return switch (codeFiles.read(codeFiles.sample())) {
            case Outcome.Done<Codes>(var codes) -> codes;
            case Outcome.Refused<Codes>(var problems) ->
                    throw new IllegalStateException("the sample ships broken: " + problems);
        };
    }

    /**
     * The codes of a file, or everything wrong with it by place.
     *
     * @throws StoreFailure if it cannot be read at all
     */
    public Outcome<Codes> codes(Path file) {
        try {
            return codeFiles.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NO_FILE, file.toString()), e);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_READ, file.toString()), e);
        }
    }

    /**
     * Writes the codes that ship with the program, to be filled in.
     *
     * @throws StoreFailure if there is such a file already, or it cannot be written
     */
    public void writeSampleCodes(Path file) {
        if (Files.exists(file)) {
            throw new StoreFailure(Problem.of(StoreTrouble.EXISTS, file.toString()), null);
        }
        WholeFile.write(file, codeFiles.sample());
    }

    /**
     * Writes the table of all blocs, whole or not at all; a file of that name is replaced.
     *
     * @return what is to be known of the codes before the list is imported
     * @throws StoreFailure if it cannot be written
     */
    public List<Problem> write(Gathered gathered, Codes codes, Path file) {
        WholeFile.write(file, book.workbook(gathered, codes));
        return codes.remarks(gathered);
    }
}
