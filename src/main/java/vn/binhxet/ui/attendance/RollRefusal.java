package vn.binhxet.ui.attendance;

import vn.binhxet.core.terms.Refusal;

/** Why somebody cannot be entered yet. */
public enum RollRefusal implements Refusal {
    NO_SUCH_UNIT
}
