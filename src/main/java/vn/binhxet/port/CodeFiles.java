package vn.binhxet.port;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.terms.Outcome;

/** Reads the codes of a province's award system. */
public interface CodeFiles {
    /** Reads a file of codes ({@code binhxet.codes/1}), or names everything wrong with it. */
    Outcome<Codes> read(byte[] file);

    /** The file that ships with the program, to be filled in by the province. */
    byte[] sample();
}
