package vn.binhxet.form.workbook.regulation;

/** Yes or no. */
public enum Answer {
    YES,
    NO;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
