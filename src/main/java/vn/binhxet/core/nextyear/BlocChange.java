package vn.binhxet.core.nextyear;

import java.util.List;

/**
 * One thing in which a bloc differs from what it was.
 *
 * @param args names for the sentence, in its order: what was before what is
 */
public record BlocChange(What what, List<Object> args) {
    /** What changed. */
    public enum What {
        NAME,
        HEAD,
        DEPUTY_ADDED,
        DEPUTY_REMOVED,
        UNIT_ADDED,
        UNIT_RENAMED,
        UNIT_REMOVED,
        GUEST_ADDED,
        GUEST_REMOVED
    }

    public BlocChange {
        args = List.copyOf(args);
    }
}
