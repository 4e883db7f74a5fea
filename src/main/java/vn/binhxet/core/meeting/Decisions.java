package vn.binhxet.core.meeting;

import vn.binhxet.core.eligibility.Restrictions;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What people decided about awards and offices, read from the proceedings. Where something was
 * decided twice, the last stands.
 */
public record Decisions(Proceedings proceedings) {

    /** Who was barred and who withdrew. */
    public Restrictions restrictions() {
        return new Restrictions(
                proceedings.all(Fact.UnitBarred.class).stream().map(Fact.UnitBarred::bar).toList(),
                proceedings.all(Fact.UnitWithdrew.class).stream()
                        .map(Fact.UnitWithdrew::withdrawal)
                        .toList());
    }

    /**
     * Whether the unit was barred or withdrew after that entry of the journal; what came before was
     * looked at then.
     */
    boolean restrictedSince(int seq, UnitId unit, Code subject) {
        return proceedings.entries().stream()
                .filter(entry -> entry.seq() > seq)
                .anyMatch(entry ->
                        switch (entry.fact()) {
                            case Fact.UnitBarred(var bar) ->
                                    bar.unit().equals(unit) && bar.awards().contains(subject);
                            case Fact.UnitWithdrew(var withdrawal) ->
                                    withdrawal.unit().equals(unit)
                                            && withdrawal.award().equals(subject);
                            default -> false;
                        });
    }

    /** Number of the entry by which the meeting agreed on a list; 0 before. */
    int agreedBy(Code subject) {
        return latest(f -> f instanceof Fact.AgreementReached a && a.subject().equals(subject));
    }

    /** Number of the entry by which the list of an award was last read out; 0 before. */
    int proposedBy(Code award) {
        return latest(f -> f instanceof Fact.AwardProposed p && p.award().equals(award));
    }

    /** Number of the entry by which the unit was last elected to the office; 0 before. */
    int electedBy(Code office, UnitId unit) {
        return latest(f ->
                f instanceof Fact.OfficeFilled filled
                        && filled.office().equals(office)
                        && filled.unit().equals(unit));
    }

    public Optional<Fact.CommitteeNamed> committee() {
        return proceedings.last(Fact.CommitteeNamed.class);
    }

    /**
     * The turning points of a round: opened, sealed, counted again, official, void, its tie
     * settled, its counting record signed.
     */
    public List<Recorded> turningPoints(RoundId round) {
        return proceedings.entries().stream().filter(e -> isOf(e.fact(), round)).toList();
    }

    /**
     * Whether the counting record of a round was signed, and the count it tells has not changed
     * since. What people decide about a tie afterwards is no change of the count.
     */
    public boolean isSignedAsItStands(RoundId round) {
        return turningPoints(round).reversed().stream()
                .map(Recorded::fact)
                .filter(fact -> !(fact instanceof Fact.TieSettled))
                .findFirst()
                .filter(fact -> fact instanceof Fact.DocumentSigned)
                .isPresent();
    }

    /** How the tie of a round was settled. */
    public Optional<Settlement> settlementOf(RoundId round) {
        return settlement(s -> round.equals(s.round()));
    }

    /** How the tie in an award's ranking was settled. */
    public Optional<Settlement> settlementOf(Code award) {
        return settlement(s -> award.equals(s.award()));
    }

    /** The list the meeting agreed on. */
    public Optional<Fact.AgreementReached> agreement(Code subject) {
        return proceedings.all(Fact.AgreementReached.class).reversed().stream()
                .filter(a -> a.subject().equals(subject))
                .findFirst();
    }

    /** The list of an award as last read out; empty before. */
    public Optional<List<Place>> proposal(Code award) {
        return proceedings.all(Fact.AwardProposed.class).reversed().stream()
                .filter(proposed -> proposed.award().equals(award))
                .findFirst()
                .map(Fact.AwardProposed::places);
    }

    /** What was decided after that entry of the journal about an award's places that fell open. */
    List<Fill> fills(Code award, int since) {
        return proceedings.entries().stream()
                .filter(entry -> entry.seq() > since)
                .flatMap(entry ->
                        entry.fact() instanceof Fact.PlaceFilled(var fill)
                                ? Stream.of(fill)
                                : Stream.empty())
                .filter(fill -> fill.award().equals(award))
                .toList();
    }

    /**
     * Who holds an office next year, in the order elected. A unit elected when all seats were
     * filled replaces the one elected last.
     *
     * @param seats how many hold the office together
     */
    public List<Fact.OfficeFilled> elected(Code office, int seats) {
        List<Fact.OfficeFilled> holders = new ArrayList<>();
        for (Fact.OfficeFilled filled : proceedings.all(Fact.OfficeFilled.class)) {
            if (filled.office().equals(office)) {
                holders.removeIf(holder -> holder.unit().equals(filled.unit()));
                if (holders.size() >= seats) {
                    holders.removeLast();
                }
                holders.add(filled);
            }
        }
        return List.copyOf(holders);
    }

    private int latest(Predicate<Fact> wanted) {
        return proceedings.entries().reversed().stream()
                .filter(entry -> wanted.test(entry.fact()))
                .map(Recorded::seq)
                .findFirst()
                .orElse(0);
    }

    private Optional<Settlement> settlement(Predicate<Settlement> wanted) {
        return proceedings.all(Fact.TieSettled.class).reversed().stream()
                .map(Fact.TieSettled::settlement)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isOf(Fact fact, RoundId round) {
        return switch (fact) {
            case Fact.RoundOpened(var contest) -> contest.round().equals(round);
            case Fact.BoxSealed f -> f.round().equals(round);
            case Fact.RecountOrdered f -> f.round().equals(round);
            case Fact.OfficialCountNamed f -> f.round().equals(round);
            case Fact.RoundVoided f -> f.round().equals(round);
            case Fact.TieSettled(var settlement) -> round.equals(settlement.round());
            case Fact.DocumentSigned f -> f.document().equals(Fact.DocumentSigned.ofCount(round));
            default -> false;
        };
    }
}
