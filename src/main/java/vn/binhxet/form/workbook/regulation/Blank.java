package vn.binhxet.form.workbook.regulation;

/** What a paper with no name on it is. */
public enum Blank {
    VALID,
    INVALID;

    public static Blank of(boolean valid) {
        return valid ? VALID : INVALID;
    }
}
