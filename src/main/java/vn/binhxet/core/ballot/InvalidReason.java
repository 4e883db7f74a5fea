package vn.binhxet.core.ballot;

/** Why a paper does not count; the order is that of the keys in front of the secretary. */
public enum InvalidReason {
    /** Not handed out by the counting committee. */
    NOT_OFFICIAL,
    /** More names than places. */
    TOO_MANY_MARKS,
    UNREADABLE,
    /** A name was written in. */
    ADDED_NAMES,
    /** Signed, or marked so that the voter can be known. */
    SIGNED_OR_MARKED,
    /** Both boxes beside one name. */
    BOTH_BOXES,
    /** No mark at all, where the regulation calls that invalid. */
    BLANK,
    OTHER
}
