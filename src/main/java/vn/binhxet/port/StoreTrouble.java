package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** Why a meeting file, or what is written from it, cannot be used. */
public enum StoreTrouble implements Refusal {
    /** There is no such file. */
    NO_FILE,
    /** There is a file already where one was to be made. */
    EXISTS,
    /** It is a folder. */
    FOLDER,
    /** Nothing is in it. */
    EMPTY,
    /** It is the file of another program. */
    NOT_A_MEETING,
    /** A later version of this program made it; with its version and the latest known. */
    NEWER_VERSION,
    /** Somebody has it open; with who, since when, and the number of the process. */
    HELD,
    /** It can be read but not written. */
    READ_ONLY,
    /** It is damaged: what can be read is shown, nothing more is taken. */
    DAMAGED,
    /** The disk or the system would not read it. */
    NOT_READ,
    /** Facts could not be recorded; none of them is. */
    NOT_KEPT,
    /** A new file could not be written. */
    NOT_WRITTEN
}
