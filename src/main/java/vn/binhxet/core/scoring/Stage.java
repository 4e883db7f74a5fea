package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The three times a unit's points are looked at. A later stage starts from what the stage before
 * left.
 */
public enum Stage {
    /** What the unit gave itself (<i>tự chấm</i>). */
    SELF,
    /** What the appraisal gave (<i>thẩm định</i>). */
    REVIEWED,
    /** What the meeting agreed on (<i>chốt</i>). */
    AGREED;

    /** The stage before; null at the first. */
    public @Nullable Stage before() {
        return switch (this) {
            case SELF -> null;
            case REVIEWED -> SELF;
            case AGREED -> REVIEWED;
        };
    }
}
