package vn.binhxet.ui.kit.phrase;

import vn.binhxet.core.terms.Refusal;

/** Why a phrase is not kept. */
enum PhraseRefusal implements Refusal {
    KEY_MALFORMED,
    WORDS_MISSING
}
