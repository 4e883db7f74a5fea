package vn.binhxet.form.workbook.regulation;

/** Yes or no. */
public enum YesNo {
    YES,
    NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }
}
