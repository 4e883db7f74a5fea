package vn.binhxet.core.ballot;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All rounds of a meeting, in the order they were opened.
 *
 * @param overrides the journal's entries by which a check of a step of a round was passed with a
 *     reason
 */
public record Rounds(Map<RoundId, Round> byId, Map<Integer, RoundId> overrides) {
    public static final Rounds NONE = new Rounds(Map.of(), Map.of());

    public Rounds {
        byId = Collections.unmodifiableMap(byId);
        overrides = Collections.unmodifiableMap(overrides);
    }

    public Optional<Round> find(RoundId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Round> all() {
        return List.copyOf(byId.values());
    }

    /** The rounds for an award or office, voided ones too. */
    public List<Round> of(Code subject) {
        return byId.values().stream().filter(r -> r.contest().subject().equals(subject)).toList();
    }

    public Rounds with(Round round) {
        Map<RoundId, Round> now = new LinkedHashMap<>(byId);
        now.put(round.contest().round(), round);
        return new Rounds(now, overrides);
    }

    public Rounds change(RoundId id, UnaryOperator<Round> change) {
        return find(id).map(change).map(this::with).orElse(this);
    }

    /**
     * A step of the round passed checks with a reason.
     *
     * @param from number of the first entry that says so
     * @param to number of the last
     */
    public Rounds despite(RoundId round, int from, int to) {
        Map<Integer, RoundId> now = new LinkedHashMap<>(overrides);
        for (int seq = from; seq <= to; seq++) {
            now.put(seq, round);
        }
        return new Rounds(byId, now);
    }

    /** Whether that entry passed a check of a step of the round. */
    public boolean isOverride(int seq, RoundId round) {
        return round.equals(overrides.get(seq));
    }
}
