package vn.binhxet.port;

/** Whether the copy of an attached file is still what was attached. */
public enum AttachmentState {
    /** It is there and has the fingerprint that was recorded. */
    WHOLE,
    /** There is no file of that name beside the meeting file. */
    MISSING,
    /** Its content is another one. */
    CHANGED,
    /** The disk or the system would not read it. */
    UNREADABLE
}
