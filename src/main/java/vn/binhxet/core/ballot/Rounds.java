package vn.binhxet.core.ballot;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All rounds of a meeting, in the order they were opened. */
public record Rounds(Map<RoundId, Round> byId) {
    public static final Rounds NONE = new Rounds(Map.of());

    public Rounds {
        byId = Collections.unmodifiableMap(byId);
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
        return new Rounds(now);
    }

    public Rounds change(RoundId id, UnaryOperator<Round> change) {
        return find(id).map(change).map(this::with).orElse(this);
    }
}
