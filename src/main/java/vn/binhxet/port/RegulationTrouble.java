package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** What is wrong with the shape of a regulation's file. */
public enum RegulationTrouble implements Refusal {
    /** More bytes than a regulation has. */
    TOO_LARGE,
    /** Neither JSON nor a workbook. */
    NOT_A_REGULATION,

    // The sheets

    SHEET_MISSING,
    HEAD_MISSING,
    HEAD_TWICE,
    SETTING_UNKNOWN,
    SETTING_TWICE,
    SETTING_MISSING,

    // The cell

    CELL_BLANK,
    /** The cell shows an error such as #REF!. */
    CELL_ERROR,
    /** A day or a time where something else was typed: Excel made one of it. */
    CELL_DATE,
    CELL_TOO_LONG,
    NOT_A_NUMBER,
    /** "1.000": a thousand or one. */
    NUMBER_UNCLEAR,
    NOT_WHOLE,
    OUT_OF_RANGE,
    NOT_A_WORD,
    NOT_A_CODE,
    NOT_A_SHARE,
    NOT_BANDS,
    /** A quotation mark that is not closed. */
    NOT_A_LIST,
    NOT_A_CONDITION,
    /** Filled in, but this kind of line does not use it. */
    NOT_USED,

    // The tree

    /** A line two levels below the one before. */
    LEVEL_SKIPPED,
    /** A criterion before any section. */
    SECTION_MISSING,
    /** Points typed for a section unlike the sum of its criteria. */
    SECTION_SUM_DIFFERS
}
