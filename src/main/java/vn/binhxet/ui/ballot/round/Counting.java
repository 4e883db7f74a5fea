package vn.binhxet.ui.ballot.round;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.tally.Discrepancy;
import vn.binhxet.core.tally.Tally;

import java.util.List;
import java.util.Objects;

/**
 * Where a round under way stands, and the numbers that must agree. In the second pass it tells of
 * that pass only.
 *
 * @param round the round under way
 * @param pass which typing is meant, 1 or 2
 * @param slip the committee's hand count
 * @param voters voters who could cast a paper
 */
public record Counting(Round round, Phase phase, int pass, Slip slip, int voters) {
    /** The steps of a round, in order. */
    public enum Phase {
        ISSUING,
        FIRST_PASS,
        SECOND_PASS,
        COMPARING,
        HANDS,
        SEALING
    }

    /** What people asked to do next, where the record alone does not tell. */
    public enum Wish {
        NONE,
        /** The typing before is complete. */
        GO_ON,
        /** Enter or correct a count made by hand. */
        HANDS,
        /** Type papers beside a hand count, or go back to the first pass. */
        PAPERS
    }

    /**
     * Reads the step from what was recorded.
     *
     * @param wish what people asked to do next
     */
    public static Counting of(Meeting meeting, Round round, @Nullable Slip slip, Wish wish) {
        Phase phase = phase(round, round.current().box(), wish);
        int voters = meeting.results().votersAt(round);
        Slip counted = slip == null ? usual(round, voters) : slip;
        return new Counting(round, phase, phase == Phase.SECOND_PASS ? 2 : 1, counted, voters);
    }

    /** A recount begins with what the committee said of the count before. */
    private static Slip usual(Round round, int voters) {
        Count before = round.counts().get(Math.max(0, round.counts().size() - 2));
        Seal seal = before.seal();
        return seal == null
                ? Slip.usual(round.issued(), voters)
                : new Slip(before.returned(), seal.unused(), seal.spoiled(), seal.notReturned());
    }

    private static Phase phase(Round round, Box box, Wish wish) {
        boolean handsCounted = round.current().totals() != null;
        if (!round.contest().method().onPaper()) {
            return handsCounted && wish != Wish.HANDS ? Phase.SEALING : Phase.HANDS;
        }
        if (wish == Wish.HANDS) {
            return Phase.HANDS;
        }
        if (box.isEmpty()) {
            return withoutPapers(round, handsCounted && wish != Wish.PAPERS);
        }
        boolean secondBegun = !box.second().papers().isEmpty();
        if (wish == Wish.PAPERS || (wish != Wish.GO_ON && !secondBegun)) {
            return Phase.FIRST_PASS;
        }
        if (round.contest().passes() == 1) {
            return Phase.SEALING;
        }
        if (!secondBegun || !box.unpaired().isEmpty()) {
            return Phase.SECOND_PASS;
        }
        return box.differences().isEmpty() ? Phase.SEALING : Phase.COMPARING;
    }

    private static Phase withoutPapers(Round round, boolean byHands) {
        if (byHands) {
            return Phase.SEALING;
        }
        return round.issued() == 0 ? Phase.ISSUING : Phase.FIRST_PASS;
    }

    public Contest contest() {
        return round.contest();
    }

    public Box box() {
        return round.current().box();
    }

    /** Whether papers are being typed. */
    public boolean isTyping() {
        return phase == Phase.FIRST_PASS || phase == Phase.SECOND_PASS;
    }

    public Pass typedPass() {
        return box().pass(pass);
    }

    /** Papers typed in this pass, or counted by hand where nothing is typed. */
    public int typed() {
        Totals hands = handsAlone();
        return hands == null ? typedPass().count() : hands.returned();
    }

    /**
     * How many papers this pass should have: those collected, or in the second pass as many as in
     * the first.
     */
    public int expected() {
        return pass == 2 ? box().returned() : slip.collected();
    }

    /** Papers still to be typed; below 0 if there are too many. */
    public int left() {
        return expected() - typed();
    }

    /** Papers of this pass that count. */
    public int valid() {
        Totals hands = handsAlone();
        return hands != null
                ? hands.valid()
                : (int) papers().stream().filter(Paper::isValid).count();
    }

    public int invalid() {
        return typed() - valid();
    }

    /** Names chosen on all valid papers of this pass. */
    public int choices() {
        Totals hands = handsAlone();
        return hands != null
                ? hands.votes().values().stream().mapToInt(Integer::intValue).sum()
                : papers().stream().mapToInt(Counting::names).sum();
    }

    public boolean limitsNames() {
        return contest().method().limitsNames();
    }

    /**
     * How much the number of papers issued differs from what the committee accounts for; 0 if it
     * agrees.
     */
    public int unaccounted() {
        return round.issued() - slip.accounted();
    }

    /**
     * Whether the papers counted agree with those issued and the rest of the slip, or the hands
     * with the voters, as the seal will ask.
     */
    public boolean isBalanced() {
        int returned = round.current().returned();
        if (!contest().method().onPaper()) {
            return returned == voters;
        }
        int accounted = returned + slip.unused() + slip.spoiled() + slip.notReturned();
        return round.issued() == accounted && beyondVoters() == 0;
    }

    /** The hand count; null while there is none. */
    public @Nullable Totals totals() {
        return round.current().totals();
    }

    /**
     * Whether a hand count may be entered or corrected: instead of typing before the first paper,
     * or as a second source once everything is typed.
     */
    public boolean mayCountByHand() {
        return phase == Phase.SEALING || (phase == Phase.FIRST_PASS && box().isEmpty());
    }

    /** Where the hand count and the typed papers do not agree; empty while one is missing. */
    public List<Discrepancy> discrepancies() {
        Totals hands = totals();
        return phase != Phase.SEALING || hands == null || box().isEmpty()
                ? List.of()
                : Discrepancy.between(Tally.of(contest().candidates(), box().papers()), hands);
    }

    private @Nullable Totals handsAlone() {
        return isTyping() ? null : round.current().handsAlone();
    }

    /** Papers handed to voters beyond the voters in the room; 0 if there are none. */
    public int beyondVoters() {
        return Math.max(0, round.issued() - slip.unused() - slip.spoiled() - voters);
    }

    private List<Paper> papers() {
        return typedPass().papers().stream()
                .filter(Objects::nonNull)
                .map(Paper.class::cast)
                .toList();
    }

    private static int names(Paper paper) {
        return paper instanceof Paper.Choice(var names) ? names.size() : 0;
    }
}
