package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * One ballot paper as it was read: units, never a person. Two readings of one paper are compared
 * with {@code equals}.
 */
public sealed interface Paper {
    /**
     * Names voted for; where names are struck out, the names left standing.
     *
     * @param names in the order of the candidates, none twice; may be empty
     */
    record Choice(List<UnitId> names) implements Paper {
        public Choice {
            names = List.copyOf(names);
        }
    }

    /**
     * Agree or disagree; a name in neither list is left blank.
     *
     * @param yes in the order of the candidates
     * @param no in the order of the candidates; shares no name with {@code yes}
     */
    record Opinion(List<UnitId> yes, List<UnitId> no) implements Paper {
        public Opinion {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    /**
     * A paper that does not count.
     *
     * @param remark what the counting committee saw; leaves the secretary's file in no export
     */
    record Invalid(InvalidReason reason, @Nullable String remark) implements Paper {
        /** Two readings agree on the reason; the remark is no part of the reading. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Invalid invalid && invalid.reason == reason;
        }

        @Override
        public int hashCode() {
            return reason.hashCode();
        }
    }

    default boolean isValid() {
        return !(this instanceof Invalid);
    }

    /** Whether a valid paper bears no name. */
    default boolean isBlank() {
        return switch (this) {
            case Choice(var names) -> names.isEmpty();
            case Opinion(var yes, var no) -> yes.isEmpty() && no.isEmpty();
            case Invalid _ -> false;
        };
    }
}
