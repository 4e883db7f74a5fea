package vn.binhxet.core.attendance;

import vn.binhxet.core.terms.Refusal;

/** Why the roll call says no. */
public enum AttendanceRefusal implements Refusal {
    ALREADY_HERE,
    STILL_HERE,
    NOT_HERE,
    PERSON_NOT_HERE,
    PROXY_NOT_ALLOWED,
    PROXY_FOR_OWN_UNIT
}
