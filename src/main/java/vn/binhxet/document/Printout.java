package vn.binhxet.document;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

/** A paper that is printed for the meeting, as it then stands. */
public sealed interface Printout {
    /** The programme, and an invitation for each who is to come. */
    record Invitations() implements Printout {}

    /** What the meeting goes on with on paper when there is no power. */
    record Kit() implements Printout {}

    /** Ballot papers. */
    record Ballots(BallotRun run) implements Printout {}

    /** Why a unit stands where it stands; it has points. */
    record Why(UnitId unit) implements Printout {}

    /** The table of points. */
    record Scores() implements Printout {}

    /** The counting record of a round that is there. */
    record Count(RoundId round) implements Printout {}

    /** The minutes. */
    record Minutes() implements Printout {}

    /** The letter that hands the proposals in. */
    record Letter() implements Printout {}

    /** The list of those proposed, which goes with the letter. */
    record AwardList() implements Printout {}

    /** The record of handing over to next year's head. */
    record HandOver() implements Printout {}

    /**
     * What was recorded, by whom and when.
     *
     * @param round only what concerns the papers and counts of this round; null for everything
     */
    record Journal(@Nullable RoundId round) implements Printout {}
}
