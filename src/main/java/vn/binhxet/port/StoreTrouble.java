package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** Why a meeting file cannot be used. */
public enum StoreTrouble implements Refusal {
    NO_FILE,
    EXISTS,
    NOT_A_MEETING,
    NEWER_VERSION,
    HELD,
    READ_ONLY,
    DAMAGED,
    NOT_KEPT,
    NOT_READ,
    NOT_WRITTEN
}
