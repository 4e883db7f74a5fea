package vn.binhxet.core.eligibility;

import java.util.List;

/**
 * One condition's answer about one unit, with what its sentence needs.
 *
 * @param args points, names and texts for the sentence, in its order
 */
public record Verdict(Ground ground, Answer answer, List<Object> args) {
    /** Which condition answers. */
    public enum Ground {
        CLASS,
        MIN_POINTS,
        BARRED,
        WON_LAST_YEAR,
        WITHDREW,
        HAS_OTHER_AWARD
    }

    /** What it answers. */
    public enum Answer {
        YES,
        NO,
        /** Not enough is known yet (<i>chưa đủ dữ liệu</i>). */
        UNKNOWN
    }

    public Verdict {
        args = List.copyOf(args);
    }

    static Verdict of(Ground ground, boolean fulfilled, Object... args) {
        return new Verdict(ground, fulfilled ? Answer.YES : Answer.NO, List.of(args));
    }

    static Verdict unknown(Ground ground, Object... args) {
        return new Verdict(ground, Answer.UNKNOWN, List.of(args));
    }
}
