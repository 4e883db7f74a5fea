package vn.binhxet.core.tally;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.terms.UnitId;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that may be changed, told by what they say of one name or of two. */
sealed interface Changeable {
    /** How many are valid. */
    int valid();

    /** How many are not. */
    int invalid();

    /** How many are for a name. */
    int with(UnitId name);

    /** How many are for one name and not for another; the most that there may be. */
    int withoutOther(UnitId name, UnitId other);

    /** Whether what they say of two names together is known. */
    boolean isKnown();

    /**
     * Papers one by one.
     *
     * @param marks by name, the papers that are for it
     */
    record Read(int valid, int invalid, Map<UnitId, BitSet> marks) implements Changeable {
        private static final BitSet NONE = new BitSet();

        static Read of(Set<Integer> numbers, Contest contest, List<Paper> papers) {
            Map<UnitId, BitSet> marks = HashMap.newHashMap(contest.candidates().size());
            int invalid = 0;
            for (int number : numbers) {
                List<UnitId> names =
                        switch (papers.get(number - 1)) {
                            case Paper.Choice(var chosen) -> chosen;
                            case Paper.Opinion(var yes, _) -> yes;
                            case Paper.Invalid _ -> {
                                invalid++;
                                yield List.of();
                            }
                        };
                names.forEach(name -> marks.computeIfAbsent(name, _ -> new BitSet()).set(number));
            }
            return new Read(numbers.size() - invalid, invalid, marks);
        }

        @Override
        public int with(UnitId name) {
            return marked(name).cardinality();
        }

        @Override
        public int withoutOther(UnitId name, UnitId other) {
            BitSet papers = (BitSet) marked(name).clone();
            papers.andNot(marked(other));
            return papers.cardinality();
        }

        @Override
        public boolean isKnown() {
            return true;
        }

        private BitSet marked(UnitId name) {
            return marks.getOrDefault(name, NONE);
        }
    }

    /** Papers, or raised hands, of which only the sums are known; all may be changed. */
    record Totalled(Contest contest, Totals totals) implements Changeable {
        @Override
        public int valid() {
            return totals.valid();
        }

        @Override
        public int invalid() {
            return totals.invalid();
        }

        @Override
        public int with(UnitId name) {
            return totals.votes().getOrDefault(name, 0);
        }

        @Override
        public int withoutOther(UnitId name, UnitId other) {
            return Math.min(with(name), valid() - with(other));
        }

        @Override
        public boolean isKnown() {
            return contest.method().limitsNames() && contest.seats() == 1;
        }
    }
}
