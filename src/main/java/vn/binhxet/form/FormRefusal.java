package vn.binhxet.form;

import vn.binhxet.core.terms.Refusal;

/** What can be wrong with the shape of a file before any rule of the meeting is asked. */
public enum FormRefusal implements Refusal {
    UNREADABLE,
    NAME_TWICE,
    NAME_UNKNOWN,
    MISSING,
    NOT_AN_OBJECT,
    NOT_A_LIST,
    NOT_A_TEXT,
    BLANK,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NUMBER_OUT_OF_RANGE,
    NOT_A_FLAG,
    NOT_A_WORD,
    NOT_A_CODE,
    NAME_TOO_LONG,
    NOT_A_TIME,
    NOT_A_DATE,
    NOT_A_SHARE,
    OTHER_FORMAT,
    EMPTY,
    ENTRY_NEEDS_ONE_KIND,
    PAPER_NEEDS_ONE_KIND,
    HONOUR_NEEDS_ONE_KIND,
    ROUND_OR_AWARD,
    STEP_UNKNOWN,
    TIME_GOES_BACK
}
