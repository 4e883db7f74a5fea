package vn.binhxet.ui.ballot.round;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;

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

    /**
     * Reads the step from what was recorded.
     *
     * @param wentOn whether people said that the typing before is complete
     */
    public static Counting of(Meeting meeting, Round round, @Nullable Slip slip, boolean wentOn) {
        Box box = round.current().box();
        Phase phase = phase(round, box, wentOn);
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

    private static Phase phase(Round round, Box box, boolean wentOn) {
        if (!round.contest().method().onPaper()) {
            return round.current().totals() == null ? Phase.HANDS : Phase.SEALING;
        }
        if (round.issued() == 0 && box.isEmpty()) {
            return Phase.ISSUING;
        }
        boolean twice = round.contest().passes() == 2;
        boolean secondBegun = !box.second().papers().isEmpty();
        if (!secondBegun && !wentOn) {
            return Phase.FIRST_PASS;
        }
        if (!twice) {
            return Phase.SEALING;
        }
        if (!secondBegun || !box.unpaired().isEmpty()) {
            return Phase.SECOND_PASS;
        }
        return box.differences().isEmpty() ? Phase.SEALING : Phase.COMPARING;
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

    /** Papers typed in this pass. */
    public int typed() {
        return typedPass().count();
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
        return (int) papers().stream().filter(Paper::isValid).count();
    }

    public int invalid() {
        return typed() - valid();
    }

    /** Names chosen on all valid papers of this pass. */
    public int choices() {
        return papers().stream().mapToInt(Counting::names).sum();
    }

    public boolean limitsNames() {
        return contest().method() != Method.YES_NO;
    }

    /**
     * How much the number of papers issued differs from what the committee accounts for; 0 if it
     * agrees.
     */
    public int unaccounted() {
        return round.issued() - slip.accounted();
    }

    /**
     * Whether the papers typed agree with those issued and the rest of the slip, as the seal will
     * ask.
     */
    public boolean isBalanced() {
        int accounted = box().returned() + slip.unused() + slip.spoiled() + slip.notReturned();
        return round.issued() == accounted && beyondVoters() == 0;
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
