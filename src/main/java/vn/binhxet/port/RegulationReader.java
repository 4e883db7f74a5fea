package vn.binhxet.port;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;

import java.util.List;

/** Where regulations come from. */
public interface RegulationReader {
    /** More bytes than this no regulation has; a reader need not take more. */
    int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * Reads a regulation from a {@code .json} or {@code .xlsx} file, whichever it is by its
     * content, or names everything wrong with it: by JSON path, or by sheet and cell ({@code Tiêu
     * chí!F12}).
     */
    Outcome<Regulation> read(byte[] file);

    /** The names of the samples that ship with the program, each a regulation as JSON. */
    List<String> samples();

    /**
     * A sample, as a file.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    byte[] sample(String name);
}
