package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that can happen in a meeting. The journal is a list of these and nothing else;
 * whatever a screen or paper shows is read from it. A step that people ask for is recorded as any
 * {@link CheckOverridden} it needed and then exactly one other fact.
 *
 * <p>A new kind of fact is born here: the compiler then names every place that must answer.
 */
public sealed interface Fact {

    // The file

    /** The file was set up. Always the first fact, and never taken back. */
    record MeetingPrepared(
            String title,
            int year,
            String place,
            boolean rehearsal,
            Bloc bloc,
            Regulation regulation)
            implements Fact {}

    /**
     * The bloc was described anew: units, offices, guests, earlier years.
     *
     * @param reason needed once anything rests on the old description; else null
     */
    record BlocChanged(Bloc bloc, @Nullable String reason) implements Fact {}

    /**
     * A new version of the regulation; points entered before are looked at anew.
     *
     * @param reason why; null while it was still being written
     */
    record RegulationChanged(Regulation regulation, @Nullable String reason) implements Fact {}

    /** The regulation was declared ready: from here on each change is a version with a reason. */
    record RegulationFrozen() implements Fact {}

    /**
     * A step was taken back, with all its facts.
     *
     * @param from number of the step's first entry
     * @param to number of its last entry
     */
    record Retracted(int from, int to, String reason) implements Fact {}

    /**
     * A soft check said no and people went on.
     *
     * @param step the step they asked for, in the word of the story
     */
    record CheckOverridden(String step, Check check, String reason) implements Fact {}

    // Conduct

    /**
     * The agenda was set or rewritten.
     *
     * @param items each with the number it had before
     * @param reason why, for the minutes; null where none was given
     */
    record AgendaSet(List<AgendaItem> items, @Nullable String reason) implements Fact {
        public AgendaSet {
            items = List.copyOf(items);
        }
    }

    /** The meeting began. */
    record MeetingBegun(List<String> chair, String secretary) implements Fact {
        public MeetingBegun {
            chair = List.copyOf(chair);
        }
    }

    /** The meeting was closed. A barrier. */
    record MeetingClosed() implements Fact {}

    /** Somebody else types from here on. */
    record OperatorChanged(String name) implements Fact {}

    /** Somebody else presides from here on. */
    record ChairChanged(List<String> chair, String secretary, String reason) implements Fact {
        public ChairChanged {
            chair = List.copyOf(chair);
        }
    }

    /** The meeting was interrupted. */
    record MeetingAdjourned(String reason) implements Fact {}

    /** The meeting went on. */
    record MeetingResumed() implements Fact {}

    /** An item of the agenda was taken up, from 1. */
    record ItemOpened(int item) implements Fact {}

    /** An item of the agenda was finished, from 1. */
    record ItemClosed(int item) implements Fact {}

    /**
     * Somebody spoke, or a movement of the year was told of.
     *
     * @param item number it had at that time, from 1; {@link Business} knows where it stands now
     * @param kind null for a contribution to the discussion
     * @param replaces number of the note that it puts right, from 1 in the order taken; null for a
     *     new one
     */
    record NoteTaken(
            int item,
            String speaker,
            String text,
            @Nullable NoteKind kind,
            @Nullable Integer replaces)
            implements Fact {}

    /** The leader gave a direction: a task for next year. */
    record DirectionGiven(String speaker, String text) implements Fact {}

    /**
     * The meeting voted on a text.
     *
     * @param subject {@code report}, {@code plan}, {@code minutes} or free
     * @param base of how many {@code enough} is taken
     * @param enough what the regulation asked at that time
     */
    record ResolutionVoted(
            String subject,
            String title,
            int inFavour,
            int against,
            int abstain,
            int base,
            Threshold enough)
            implements Fact {
        public boolean isAdopted() {
            return enough.reachedBy(inFavour, base);
        }

        /** How many voted: all voters who were in the room, for else the vote is refused. */
        public int voters() {
            return inFavour + against + abstain;
        }
    }

    /** A file belongs to the meeting. */
    record FileAttached(String kind, String name, String sha256) implements Fact {}

    /**
     * People wrote words of their own into a chapter of the minutes; the last stand.
     *
     * @param text paragraphs, a line each; empty if the words were taken out
     */
    record MinutesWritten(Heading heading, String text) implements Fact {}

    /** A paper got its number, place, date and signer. */
    record DocumentNumbered(String kind, String number, String place, String date, String signer)
            implements Fact {}

    /**
     * A paper was signed. A barrier where it is the minutes.
     *
     * @param document {@code minutes}, or {@code count:} and a round
     */
    record DocumentSigned(String document, List<String> by) implements Fact {
        /** The document that is a barrier. */
        public static final String MINUTES = "minutes";

        public DocumentSigned {
            by = List.copyOf(by);
        }

        /** The word for the counting record of a round. */
        public static String ofCount(RoundId round) {
            return "count:" + round;
        }

        public boolean isOfMinutes() {
            return document.equals(MINUTES);
        }
    }

    /** Something signed is put right, visibly. */
    record CorrectionMade(String subject, String text, String reason) implements Fact {}

    // Attendance

    /**
     * Somebody came in.
     *
     * @param standsFor the unit the person votes for, mostly the own one
     * @param votes false for one who only accompanies
     * @param document number of the authorisation paper
     */
    record DelegateArrived(
            UnitId unit,
            UnitId standsFor,
            String delegate,
            String role,
            boolean votes,
            @Nullable String document,
            @Nullable String reason)
            implements Fact {}

    /** A unit was called and nobody was there. */
    record UnitAbsent(UnitId unit, @Nullable String reason) implements Fact {
        /** The reason, or an empty text. */
        public String why() {
            return reason == null ? "" : reason;
        }
    }

    /**
     * People of a unit left, and whoever stood in for it.
     *
     * @param delegate the one who left; null for all of them
     */
    record UnitLeft(UnitId unit, @Nullable String reason, @Nullable String delegate)
            implements Fact {}

    // Points

    /** Entries of one unit at one stage; criteria not named stay as they were. */
    record ScoresEntered(Stage stage, UnitId unit, Map<Code, Cell> entries, @Nullable String reason)
            implements Fact {
        public ScoresEntered {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** How often a bonus or penalty line applies; sets, does not add. */
    record AdjustmentSet(
            Stage stage,
            UnitId unit,
            Code line,
            int times,
            @Nullable String evidence,
            @Nullable String reason)
            implements Fact {}

    /** The agreed points became official. */
    record ScoresFinalised() implements Fact {}

    /** Something odd about the points was looked at and accepted with a word. */
    record ConcernAccepted(Concern concern, String word) implements Fact {}

    /** A unit may not be proposed for these awards. */
    record UnitBarred(Bar bar) implements Fact {}

    /** A unit asked not to be proposed. */
    record UnitWithdrew(Withdrawal withdrawal) implements Fact {}

    // Votes

    /** The counting committee was named. */
    record CommitteeNamed(String head, List<String> members, @Nullable String witness)
            implements Fact {
        public CommitteeNamed {
            members = List.copyOf(members);
        }
    }

    /** A round was opened, and with it everything its papers say was fixed. */
    record RoundOpened(Contest contest) implements Fact {}

    /** Papers were printed, or it was recorded that they had been; adds up. */
    record PapersPrinted(RoundId round, int papers) implements Fact {}

    /** Papers were handed out; adds up. */
    record PapersIssued(RoundId round, int papers) implements Fact {}

    /**
     * Papers were typed.
     *
     * @param pass 1 or 2
     * @param from number of the first
     */
    record PapersTyped(RoundId round, int pass, String typist, int from, List<Paper> papers)
            implements Fact {
        public PapersTyped {
            papers = List.copyOf(papers);
        }
    }

    /** One paper was typed again in a pass. */
    record PaperRetyped(RoundId round, int pass, int paper, Paper is, String reason)
            implements Fact {}

    /**
     * Papers of a pass were taken back, to be typed anew: in the first the last ones, in the second
     * any.
     *
     * @param from number of the first
     * @param to number of the last
     */
    record PapersTakenBack(RoundId round, int pass, int from, int to, String reason)
            implements Fact {}

    /** A paper on which the passes differed was looked at. */
    record DifferenceResolved(RoundId round, int paper, Paper is, String by) implements Fact {}

    /** A hand count. */
    record TotalsEntered(RoundId round, Totals totals) implements Fact {}

    /** The meeting agreed on a list. */
    record AgreementReached(Code subject, List<UnitId> units, @Nullable String note)
            implements Fact {
        public AgreementReached {
            units = List.copyOf(units);
        }
    }

    /** A count was closed. A barrier. */
    record BoxSealed(
            RoundId round, int unused, int spoiled, int notReturned, @Nullable String reason)
            implements Fact {}

    /** A sealed round is counted again, beside the first count. */
    record RecountOrdered(RoundId round, String reason) implements Fact {}

    /** Which count stands, from 1. */
    record OfficialCountNamed(RoundId round, int count, String reason) implements Fact {}

    /** A round does not stand. */
    record RoundVoided(RoundId round, String reason) implements Fact {}

    /** People settled a tie. */
    record TieSettled(Settlement settlement) implements Fact {}

    /** The list of an award was read out and adopted. */
    record AwardProposed(Code award, List<Place> places) implements Fact {
        public AwardProposed {
            places = List.copyOf(places);
        }
    }

    /** Something was decided about a place that fell open. */
    record PlaceFilled(Fill fill) implements Fact {}

    /**
     * A unit got an office.
     *
     * @param inFavour votes counted at an acclamation; null where none were
     */
    record OfficeFilled(
            Code office,
            int year,
            UnitId unit,
            Election how,
            @Nullable RoundId round,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable String reason)
            implements Fact {}

    /** How an office was filled. */
    enum Election {
        ACCLAMATION,
        ROUND,
        ROTATION
    }

    /**
     * Whether the body holds papers of a secret ballot: it leaves the secretary's file in no copy.
     */
    default boolean holdsPapers() {
        return this instanceof PapersTyped
                || this instanceof PaperRetyped
                || this instanceof DifferenceResolved;
    }

    /** Whether the step can be taken back no more, nor anything before it. */
    default boolean isBarrier() {
        return switch (this) {
            case BoxSealed _, MeetingClosed _ -> true;
            case DocumentSigned signed -> signed.isOfMinutes();
            default -> false;
        };
    }
}
