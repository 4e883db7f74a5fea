package vn.binhxet.core.submission;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;

import java.util.List;

/**
 * A dossier as it arrived at the province. Folder and file together say which it is.
 *
 * @param folder where it lies
 * @param file its name, without the folder
 * @param bytes its length
 * @param told what it says; null where that cannot be read
 * @param problems all that is not intact or does not agree, by file or by place in the summary
 */
public record Submission(
        String folder, String file, long bytes, @Nullable Told told, List<Problem> problems) {
    public Submission {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong with it. */
    public boolean isIntact() {
        return problems.isEmpty();
    }

    /** Where it lies and what it is called: which file it is. */
    List<String> place() {
        return List.of(folder, file);
    }
}
