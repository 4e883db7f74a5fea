package vn.binhxet.ui.province.tray;

import vn.binhxet.core.terms.Refusal;

/** Why nothing came of what was dropped. */
enum TrayRefusal implements Refusal {
    /** There is no dossier in the folder. */
    NOTHING_FOUND
}
