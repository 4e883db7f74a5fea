package vn.binhxet.ui.projector.page;

/** What the hall can be shown, in the order of the day. */
public enum Sight {
    TITLE,
    AGENDA,
    ATTENDANCE,
    SENTENCE,
    ADOPTION,
    POINTS,
    BALLOT,
    COUNTING,
    REVEAL,
    LIST,
    OFFICES,
    CODE,
    THANKS,
    TEST
}
