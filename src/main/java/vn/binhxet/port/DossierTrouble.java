package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** Why a dossier cannot be made of a meeting. */
public enum DossierTrouble implements Refusal {
    /** Copies of attached files are not there or cannot be opened; with their names. */
    COPIES_MISSING,
    /** Copies are no longer what was attached; with their names. */
    COPIES_CHANGED,
    /**
     * All copies together are larger than a dossier may be; with their size and the most, in MB.
     */
    TOO_LARGE
}
