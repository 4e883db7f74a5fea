package vn.binhxet.ui.scoring.typing;

import vn.binhxet.core.terms.Refusal;

/** Why what was typed or pasted cannot be read. */
public enum TypingRefusal implements Refusal {
    NOT_POINTS,
    NOT_MET_OR_NOT,
    NOT_TIMES,
    NOT_MEASURED,
    FOLDED,
    TOO_FAR_RIGHT,
    TOO_FAR_DOWN
}
