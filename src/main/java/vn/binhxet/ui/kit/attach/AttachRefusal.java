package vn.binhxet.ui.kit.attach;

import vn.binhxet.core.terms.Refusal;

/** Why a file is not asked of the rulebook. */
public enum AttachRefusal implements Refusal {
    /** It was attached before, with this very content; with its name. */
    ALREADY
}
