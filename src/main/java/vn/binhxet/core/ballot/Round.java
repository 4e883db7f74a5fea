package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A voting round, from its opening to its seal and what came after. The journal's entry numbers
 * tell who was in the room meanwhile; the round itself knows no person.
 *
 * @param contest what was fixed at opening
 * @param openedAt the journal's entry that opened it
 * @param handedOutAt the last entry at which papers were handed out or hands first counted; that of
 *     the opening before
 * @param printed papers printed for it, as far as that was recorded
 * @param issued papers handed out, replacements too
 * @param counts the first count and any recounts
 * @param official which count stands, from 1
 * @param officialReason why that one; null while nobody chose
 * @param voided why the round does not stand; null while it does
 */
public record Round(
        Contest contest,
        int openedAt,
        int handedOutAt,
        int printed,
        int issued,
        List<Count> counts,
        int official,
        @Nullable String officialReason,
        @Nullable String voided) {
    public Round {
        counts = List.copyOf(counts);
    }

    public static Round opened(Contest contest, int seq) {
        return new Round(contest, seq, seq, 0, 0, List.of(Count.FIRST), 1, null, null);
    }

    public Round printed(int papers) {
        return handing(handedOutAt, printed + papers, issued);
    }

    public Round issued(int papers, int seq) {
        return handing(seq, printed, issued + papers);
    }

    public Round typed(int pass, int from, List<Paper> papers, String typist) {
        return withBox(box -> box.typed(pass, from, papers, typist));
    }

    public Round retyped(int pass, int number, Paper paper) {
        return withBox(box -> box.retyped(pass, number, paper));
    }

    public Round takenBack(int pass, int from, int to) {
        return withBox(box -> box.takenBack(pass, from, to));
    }

    public Round resolved(int number, Paper is, String by) {
        return withBox(box -> box.resolved(number, is, by));
    }

    public Round totalled(Totals totals, int seq) {
        boolean handsRaised = contest.method() == Method.SHOW_OF_HANDS && !isRecounted();
        int at = handsRaised ? seq : handedOutAt;
        return handing(at, printed, issued).withCount(count -> count.with(totals));
    }

    public Round sealed(Seal seal) {
        return withCount(count -> count.with(seal));
    }

    public Round recounted(String reason) {
        List<Count> more = new ArrayList<>(counts);
        more.add(Count.again(reason));
        return withCounts(more);
    }

    public Round official(int number, String reason) {
        return standing(counts, number, reason, voided);
    }

    public Round voided(String reason) {
        return standing(counts, official, officialReason, reason);
    }

    /** The count under way, or the last one. */
    public Count current() {
        return counts.getLast();
    }

    /** The count that stands. */
    public Count officialCount() {
        return counts.get(official - 1);
    }

    /** Whether a count after the first was ordered. */
    public boolean isRecounted() {
        return counts.size() > 1;
    }

    public boolean isVoid() {
        return voided != null;
    }

    /** Whether papers may still be typed. */
    public boolean isOpen() {
        return !isVoid() && !current().isSealed();
    }

    /** Whether it has a result: sealed at least once and not voided. */
    public boolean hasResult() {
        return !isVoid() && officialCount().isSealed();
    }

    private Round withBox(UnaryOperator<Box> change) {
        return withCount(count -> count.with(change.apply(count.box())));
    }

    private Round withCount(UnaryOperator<Count> change) {
        List<Count> changed = new ArrayList<>(counts);
        changed.set(changed.size() - 1, change.apply(current()));
        return withCounts(changed);
    }

    private Round withCounts(List<Count> changed) {
        return standing(changed, official, officialReason, voided);
    }

    /** With other numbers of papers; what was counted stays. */
    private Round handing(int at, int nowPrinted, int nowIssued) {
        return new Round(
                contest,
                openedAt,
                at,
                nowPrinted,
                nowIssued,
                counts,
                official,
                officialReason,
                voided);
    }

    /** With other counts, or another that stands; the numbers of papers stay. */
    private Round standing(
            List<Count> now, int number, @Nullable String why, @Nullable String voidedFor) {
        return new Round(
                contest, openedAt, handedOutAt, printed, issued, now, number, why, voidedFor);
    }
}
