package vn.binhxet.core.ballot;

import java.util.List;
import java.util.Optional;

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
    OTHER;

    private static final List<InvalidReason> ALL = List.of(values());

    /** The digit that stands for it, from 1. */
    public int number() {
        return ALL.indexOf(this) + 1;
    }

    /** The one for which a digit stands; empty if none does. */
    public static Optional<InvalidReason> numbered(int number) {
        return ALL.stream().filter(reason -> reason.number() == number).findFirst();
    }
}
