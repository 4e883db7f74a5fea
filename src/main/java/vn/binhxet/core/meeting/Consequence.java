package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that has to be decided again because a unit was barred or withdrew after the meeting
 * had got that far.
 *
 * @param subject the award or office
 * @param round the round it is about; null where it is about a list or an office
 */
public record Consequence(Code subject, What what, @Nullable RoundId round) {
    /** What is touched, and what must be done. */
    public enum What {
        /** A round is open with the name on its papers: its votes count, but it gets no place. */
        ON_OPEN_PAPERS,
        /** The place it won or was agreed on is open: decide who fills it. */
        PLACE_OPEN,
        /** The list was read out with its name: read out the list as it is then. */
        LIST_READ_OUT,
        /** It was elected to the office: elect another, with a reason. */
        OFFICE_HELD,
        /** The minutes are signed: they need a written correction. */
        MINUTES_SIGNED
    }

    /**
     * What is still to be decided again because of all that was recorded about the unit, by subject
     * in the order of the regulation; empty if nothing is.
     */
    public static List<Consequence> of(Meeting meeting, UnitId unit) {
        List<Consequence> all = new ArrayList<>();
        meeting.regulation().awards().forEach(award -> all.addAll(of(meeting, unit, award)));
        meeting.regulation().offices().forEach(office -> all.addAll(of(meeting, unit, office)));
        boolean decided = all.stream().anyMatch(c -> c.what() != What.ON_OPEN_PAPERS);
        if (decided && meeting.proceedings().areMinutesSigned()) {
            all.add(new Consequence(all.getLast().subject(), What.MINUTES_SIGNED, null));
        }
        return List.copyOf(all);
    }

    /** What would have to be decided again if this bar were recorded now. */
    public static List<Consequence> of(Meeting meeting, Bar bar) {
        return of(after(meeting, new Fact.UnitBarred(bar)), bar.unit());
    }

    /** What would have to be decided again if this withdrawal were recorded now. */
    public static List<Consequence> of(Meeting meeting, Withdrawal withdrawal) {
        return of(after(meeting, new Fact.UnitWithdrew(withdrawal)), withdrawal.unit());
    }

    /** The meeting as it would stand; nothing asked here depends on the time. */
    private static Meeting after(Meeting meeting, Fact fact) {
        return meeting.after(new Recorded(meeting.trail().seq() + 1, OffsetDateTime.MIN, "", fact));
    }

    private static List<Consequence> of(Meeting meeting, UnitId unit, Subject subject) {
        if (!meeting.decisions().restrictions().concern(unit, subject.code())) {
            return List.of();
        }
        List<Consequence> touched = new ArrayList<>(onOpenPapers(meeting, unit, subject.code()));
        switch (subject) {
            case Award award -> touched.addAll(ofAward(meeting, unit, award));
            case Office office -> touched.addAll(ofOffice(meeting, unit, office));
        }
        return touched;
    }

    private static List<Consequence> onOpenPapers(Meeting meeting, UnitId unit, Code subject) {
        return meeting.rounds().of(subject).stream()
                .filter(Round::isOpen)
                .filter(round -> round.contest().candidates().contains(unit))
                .filter(round ->
                        meeting.decisions().restrictedSince(round.openedAt(), unit, subject))
                .map(round ->
                        new Consequence(subject, What.ON_OPEN_PAPERS, round.contest().round()))
                .toList();
    }

    /** A place given by points needs no decision: read out again, the next unit has it. */
    private static List<Consequence> ofAward(Meeting meeting, UnitId unit, Award award) {
        Code code = award.code();
        List<Consequence> touched = new ArrayList<>();
        Selection selection = meeting.results().selection(award);
        if (award.by() != Method.RANK && selection.fallen().contains(unit)) {
            touched.add(new Consequence(code, What.PLACE_OPEN, wonIn(meeting, unit, code)));
        }
        boolean readOut =
                meeting.decisions()
                        .proposal(code)
                        .map(list -> list.stream().anyMatch(place -> place.unit().equals(unit)))
                        .orElse(false);
        if (readOut && !selection.units().contains(unit)) {
            touched.add(new Consequence(code, What.LIST_READ_OUT, null));
        }
        return touched;
    }

    private static List<Consequence> ofOffice(Meeting meeting, UnitId unit, Office office) {
        Code code = office.code();
        List<Fact.OfficeFilled> holders = meeting.decisions().elected(code, office.seats());
        if (holders.stream().anyMatch(holder -> holder.unit().equals(unit))) {
            int electedBy = meeting.decisions().electedBy(code, unit);
            return meeting.decisions().restrictedSince(electedBy, unit, code)
                    ? List.of(new Consequence(code, What.OFFICE_HELD, null))
                    : List.of();
        }
        RoundId wonIn = wonIn(meeting, unit, code);
        return wonIn == null || holders.size() >= office.seats()
                ? List.of()
                : List.of(new Consequence(code, What.PLACE_OPEN, wonIn));
    }

    /** The last round that gave the unit a place; null if none did. */
    private static @Nullable RoundId wonIn(Meeting meeting, UnitId unit, Code subject) {
        return meeting.results().roundsOf(subject).reversed().stream()
                .filter(result -> result.isChosen(unit) || result.tieWinners().contains(unit))
                .map(RoundResult::round)
                .map(round -> round.contest().round())
                .findFirst()
                .orElse(null);
    }
}
