package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** Why a file cannot be attached. */
public enum AttachmentTrouble implements Refusal {
    /** There is no such file. */
    NO_FILE,
    /** It is a folder, or something else that is no file. */
    NOT_A_FILE,
    /** Nothing is in it. */
    EMPTY,
    /** It is larger than what is taken; with its size and the largest, in megabytes. */
    TOO_LARGE,
    /** The disk or the system would not read it. */
    NOT_READ,
    /** No copy could be made beside the meeting file. */
    NOT_COPIED
}
