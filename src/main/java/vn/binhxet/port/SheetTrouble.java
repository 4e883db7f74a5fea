package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** What is wrong with a score workbook, or worth knowing about it. */
public enum SheetTrouble implements Refusal {
    // The file

    /** More bytes than any form has. */
    TOO_LARGE,
    /** Plain text, as a CSV file under another name. */
    PLAIN_TEXT,
    /** A workbook of the time before 2007, under whatever name. */
    OLD_WORKBOOK,
    /** It opens only with a password. */
    PASSWORD,
    /** A workbook that swells to an absurd size. */
    SWOLLEN,
    /** No workbook at all, or a broken one. */
    NOT_A_WORKBOOK,

    // The form

    /** A workbook, but not made by this program. */
    NOT_OUR_FORM,
    OTHER_YEAR,
    /** The scheme has changed since. */
    OTHER_SCHEME,
    /** No unit of this bloc. */
    OTHER_UNIT,
    /** Two files at once say different things about one unit. */
    UNIT_TWICE,
    /** A sheet is gone or bears another name. */
    SHEET_MISSING,
    /** Another head stands over the column. */
    COLUMN_MOVED,
    /** Another code stands where this one should. */
    ROW_MOVED,
    /** The row of a code is gone. */
    ROW_MISSING,

    // The cell

    MERGED,
    /** Words where a number belongs. */
    TEXT_FOR_NUMBER,
    /** A number that can be read in two ways. */
    NUMBER_UNCLEAR,
    /** A day where a number belongs: Excel made one of it. */
    DATE_FOR_NUMBER,
    NOT_WHOLE,
    /** Neither done nor not done. */
    NOT_A_CHOICE,
    /** A formula that was never worked out. */
    FORMULA_WITHOUT_VALUE,
    /** A formula or cell that shows an error. */
    FORMULA_ERROR,
    /** A result without its target or a target without its result. */
    HALF_A_MEASURE,
    /** This criterion takes no entry in this column. */
    NO_ENTRY_HERE,

    // Only to be known

    /** The form names another bloc. */
    OTHER_BLOC,
    /** Somebody has hidden an entry; it counts. */
    HIDDEN,
    /** Evidence or a reason beside no entry; left out. */
    WITHOUT_ENTRY,
    /** So many criteria have no entry yet. */
    INCOMPLETE
}
