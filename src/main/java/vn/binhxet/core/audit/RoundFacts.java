package vn.binhxet.core.audit;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.RoundId;

import java.util.Optional;

/** Which round a fact is about. */
public final class RoundFacts {
    private RoundFacts() {}

    /** The round whose papers or counts the fact concerns; empty for any other fact. */
    public static Optional<RoundId> roundOf(Fact fact) {
        return switch (fact) {
            case Fact.RoundOpened f -> Optional.of(f.contest().round());
            case Fact.PapersPrinted f -> Optional.of(f.round());
            case Fact.PapersIssued f -> Optional.of(f.round());
            case Fact.PapersTyped f -> Optional.of(f.round());
            case Fact.PaperRetyped f -> Optional.of(f.round());
            case Fact.PapersTakenBack f -> Optional.of(f.round());
            case Fact.DifferenceResolved f -> Optional.of(f.round());
            case Fact.TotalsEntered f -> Optional.of(f.round());
            case Fact.BoxSealed f -> Optional.of(f.round());
            case Fact.RecountOrdered f -> Optional.of(f.round());
            case Fact.OfficialCountNamed f -> Optional.of(f.round());
            case Fact.RoundVoided f -> Optional.of(f.round());
            default -> Optional.empty();
        };
    }
}
