package vn.binhxet.ui.province.tray;

import vn.binhxet.core.submission.Told;
import vn.binhxet.core.terms.IntegrityCode;

/** Whether the code on the signed paper is that of the dossier. */
public enum PaperCode {
    /** Nobody typed it yet. */
    NOT_TYPED,
    /** Symbols are still to come. */
    TOO_SHORT,
    /** It is none: a symbol was misread or mistyped. */
    MISTYPED,
    AGREES,
    DIFFERS;

    /** Four groups of four, {@code formats.md} §5. */
    private static final int SYMBOLS = 16;

    static PaperCode of(Told told, String typed) {
        long symbols = typed.codePoints().filter(Character::isLetterOrDigit).count();
        if (symbols == 0) {
            return NOT_TYPED;
        }
        if (symbols < SYMBOLS) {
            return TOO_SHORT;
        }
        if (!IntegrityCode.isWellFormed(typed)) {
            return MISTYPED;
        }
        return new IntegrityCode(told.code()).matches(typed) ? AGREES : DIFFERS;
    }
}
