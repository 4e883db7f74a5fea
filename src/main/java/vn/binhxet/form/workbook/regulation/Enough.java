package vn.binhxet.form.workbook.regulation;

/** How a share is reached. */
public enum Enough {
    /** Exactly the share is enough. */
    AT_LEAST,
    /** Strictly more ("quá nửa"). */
    MORE_THAN;

    public static Enough of(boolean atLeast) {
        return atLeast ? AT_LEAST : MORE_THAN;
    }
}
