package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;

import java.util.List;

/**
 * An award the bloc proposes units for, such as the flag (<i>Cờ thi đua</i>).
 *
 * @param quota how many units may be proposed; at least 1
 * @param by never {@link Method#ACCLAMATION} or {@link Method#ROTATION}
 * @param pass what a name needs; given exactly where votes are counted
 * @param excludes awards a unit cannot have beside this one
 * @param conditions what a unit must fulfil
 */
public record Award(
        Code code,
        String title,
        int quota,
        Method by,
        @Nullable Threshold pass,
        List<Code> excludes,
        List<Condition> conditions)
        implements Subject {
    public Award {
        excludes = List.copyOf(excludes);
        conditions = List.copyOf(conditions);
    }

    /** The same with other conditions. */
    public Award requiring(List<Condition> others) {
        return new Award(code, title, quota, by, pass, excludes, others);
    }

    @Override
    public int places() {
        return quota;
    }

    /** Whether who may be proposed depends on the score table. */
    public boolean needsPoints() {
        return by == Method.RANK || conditions.stream().anyMatch(Condition::needsPoints);
    }
}
