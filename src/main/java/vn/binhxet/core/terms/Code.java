package vn.binhxet.core.terms;

/**
 * The code under which a regulation names a section, a criterion, an adjustment line, an award or
 * an office ("I.4", "CTD").
 *
 * @param value any text that is not blank, at most 40 characters
 */
public record Code(String value) {
    /** The longest code, id or round name a file may hold. */
    public static final int LONGEST = 40;

    public Code {
        requireValid(value);
    }

    /** Whether the text may serve as a code, a unit's id or a round's name. */
    public static boolean isValid(String value) {
        return !value.isBlank() && value.codePointCount(0, value.length()) <= LONGEST;
    }

    static void requireValid(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a code: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
