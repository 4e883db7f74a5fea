package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.terms.Refusal;

/** Why what was typed into a draft cannot be read. */
public enum DraftRefusal implements Refusal {
    TEXT_MISSING,
    NOT_A_NUMBER,
    NOT_WHOLE,
    NOT_A_CODE,
    CODE_TAKEN,
    NOT_A_SHARE,
    SPLIT_PARTS,
    SPLIT_SUM
}
