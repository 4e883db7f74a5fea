package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that may be asked of a meeting: one command for each step of a story, with its fields.
 * Whether it may happen is the {@link Rulebook}'s to say.
 */
public sealed interface Command {

    // Conduct

    /**
     * Sets or rewrites the agenda.
     *
     * @param items those that stood in the agenda before with the number they had there, or with
     *     their title
     * @param reason why, for the minutes; may be null
     */
    record SetAgenda(List<AgendaItem> items, @Nullable String reason) implements Command {
        /** Without a reason. */
        public SetAgenda(List<AgendaItem> items) {
            this(items, null);
        }
    }

    /** Begins the meeting. */
    record Begin(List<String> chair, String secretary) implements Command {}

    /** Closes the meeting; a barrier. */
    record CloseMeeting() implements Command {}

    /** Says who types from here on. */
    record ChangeOperator(String name) implements Command {}

    /** Says who presides from here on. */
    record Preside(List<String> chair, String secretary, String reason) implements Command {}

    /** Interrupts the meeting. */
    record Adjourn(String reason) implements Command {}

    /** Goes on with an interrupted meeting. */
    record Resume() implements Command {}

    /** Takes up an item of the agenda, from 1. */
    record OpenItem(int item) implements Command {}

    /** Finishes an item of the agenda, from 1. */
    record CloseItem(int item) implements Command {}

    /**
     * Notes what somebody said under an item.
     *
     * @param kind null for a contribution to the discussion
     * @param replaces number of the note that it puts right, from 1 in the order taken; null for a
     *     new one
     */
    record TakeNote(
            int item,
            String speaker,
            String text,
            @Nullable NoteKind kind,
            @Nullable Integer replaces)
            implements Command {
        /** A contribution to the discussion. */
        public TakeNote(int item, String speaker, String text) {
            this(item, speaker, text, null);
        }

        /** A new note. */
        public TakeNote(int item, String speaker, String text, @Nullable NoteKind kind) {
            this(item, speaker, text, kind, null);
        }
    }

    /** Notes a direction of the leader. */
    record Direct(String speaker, String text) implements Command {}

    /** Records a vote on a text; the three numbers are all voters present. */
    record Adopt(String subject, String title, int inFavour, int against, int abstain)
            implements Command {}

    /** Makes a file belong to the meeting; its SHA-256 in 64 small hexadecimal digits. */
    record Attach(String kind, String name, String sha256) implements Command {}

    /**
     * Writes words of people's own into a chapter of the minutes, in place of what they wrote there
     * before; an empty text takes it out.
     */
    record WriteMinutes(Heading heading, String text) implements Command {}

    /** Gives a paper its number, place, date and signer. */
    record NumberDocument(String kind, String number, String place, String date, String signer)
            implements Command {}

    /** Records a signature: of {@code minutes} or of {@code count:} and a round. */
    record Sign(String document, List<String> by) implements Command {}

    /** Puts right, visibly, what was signed. */
    record Correct(String subject, String text, String reason) implements Command {}

    /** Takes back the latest step that stands, not across a barrier. */
    record Undo(String reason) implements Command {}

    /**
     * Describes the bloc anew.
     *
     * @param reason needed once anything rests on the old description; else may be null
     */
    record ChangeBloc(Bloc bloc, @Nullable String reason) implements Command {}

    /**
     * Puts a new version of the regulation in force.
     *
     * @param reason needed once it is frozen; else may be null
     */
    record ChangeRegulation(Regulation regulation, @Nullable String reason) implements Command {}

    /** Declares the regulation ready: from then on each change is a version with a reason. */
    record FreezeRegulation() implements Command {}

    // Attendance

    /**
     * Somebody came in.
     *
     * @param document number of the authorisation paper, or null
     * @param standsFor another unit stood in for, or null
     * @param reason why somebody already here is entered again, or null
     */
    record Arrive(
            UnitId unit,
            String delegate,
            String role,
            boolean votes,
            @Nullable String document,
            @Nullable UnitId standsFor,
            @Nullable String reason)
            implements Command {}

    /** Records that a unit was called and nobody was there. */
    record MarkAbsent(UnitId unit, @Nullable String reason) implements Command {}

    /**
     * Records that people of a unit left.
     *
     * @param delegate the one who left; null for all of them
     */
    record Leave(UnitId unit, @Nullable String reason, @Nullable String delegate)
            implements Command {
        /** All of them left. */
        public Leave(UnitId unit, @Nullable String reason) {
            this(unit, reason, null);
        }
    }

    // Points

    /**
     * What is said about one criterion.
     *
     * @param evidence what shows it is true, or null
     */
    record Entry(Input input, @Nullable String evidence) {}

    /**
     * Entries of one unit at one stage.
     *
     * @param reasons why an entry differs, by criterion
     * @param reason why entries are made again, or null
     */
    record Score(
            Stage stage,
            UnitId unit,
            Map<Code, Entry> entries,
            Map<Code, String> reasons,
            @Nullable String reason)
            implements Command {
        public Score {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        }
    }

    /** Sets how often a bonus or penalty line applies. */
    record Adjust(
            Stage stage,
            UnitId unit,
            Code line,
            int times,
            @Nullable String evidence,
            @Nullable String reason)
            implements Command {}

    /** Makes the agreed points official. */
    record FinaliseScores() implements Command {}

    /** Accepts with a word what looked odd about the points. */
    record AcceptConcern(Concern concern, String word) implements Command {}

    /** Bars a unit from awards. */
    record BarUnit(Bar bar) implements Command {}

    /** Records that a unit withdrew. */
    record Withdraw(Withdrawal withdrawal) implements Command {}

    // Votes

    /** Names the counting committee. */
    record NameCommittee(String head, List<String> members, @Nullable String witness)
            implements Command {}

    /**
     * A round is opened.
     *
     * @param subject the award or office it is for
     * @param candidates null for everyone eligible
     * @param seats null for the places not yet filled
     * @param method how votes confirm an office that goes by turns or is acclaimed; null for what
     *     the regulation says
     */
    record OpenRound(
            RoundId round,
            Code subject,
            @Nullable List<UnitId> candidates,
            @Nullable Integer seats,
            @Nullable RoundId after,
            @Nullable RoundId replaces,
            @Nullable Method method)
            implements Command {
        /** Opens a round by the method of the regulation. */
        public OpenRound(
                RoundId round,
                Code subject,
                @Nullable List<UnitId> candidates,
                @Nullable Integer seats,
                @Nullable RoundId after,
                @Nullable RoundId replaces) {
            this(round, subject, candidates, seats, after, replaces, null);
        }
    }

    /** Records that papers were printed; adds up. */
    record PrintPapers(RoundId round, int papers) implements Command {}

    /** Hands out papers; adds up. */
    record Issue(RoundId round, int papers) implements Command {}

    /**
     * Papers are typed.
     *
     * @param from number of the first; null for the next of that pass
     */
    record TypePapers(
            RoundId round, int pass, String typist, List<Paper> list, @Nullable Integer from)
            implements Command {}

    /** Types one paper of a pass again. */
    record Retype(RoundId round, int pass, int paper, Paper is, String reason) implements Command {}

    /**
     * Takes back papers of a pass, to be typed anew; what was typed stays in the journal. In the
     * first pass only the last papers, in the second any, as a stack whose number differs.
     *
     * @param from number of the first
     * @param to number of the last
     */
    record TakePapersBack(RoundId round, int pass, int from, int to, String reason)
            implements Command {}

    /** Settles a paper on which the passes differ, with the paper in hand. */
    record Resolve(RoundId round, int paper, Paper is, String by) implements Command {}

    /** Enters a count made by hand. */
    record EnterTotals(RoundId round, Totals totals) implements Command {}

    /** Records a list the meeting agreed on. */
    record AgreeOn(Code subject, List<UnitId> units, @Nullable String note) implements Command {}

    /** Closes a count; a barrier. The reason is for numbers of papers that do not agree. */
    record SealCount(
            RoundId round, int unused, int spoiled, int notReturned, @Nullable String reason)
            implements Command {}

    /** Counts a sealed round again, beside the first count. */
    record Recount(RoundId round, String reason) implements Command {}

    /** Says which count stands, from 1. */
    record NameOfficialCount(RoundId round, int count, String reason) implements Command {}

    /** Lets a round not stand. */
    record VoidRound(RoundId round, String reason) implements Command {}

    /**
     * A tie is settled: that of a round, or that of an award's ranking; exactly one is given.
     *
     * @param chosen null where the way of settling decides by itself
     */
    record SettleTie(
            @Nullable RoundId round,
            @Nullable Code award,
            @Nullable List<UnitId> chosen,
            Settlement.How how,
            String reason)
            implements Command {}

    /** Reads out and adopts the list of an award. */
    record Propose(Code award) implements Command {}

    /** Decides about a place that fell open. */
    record FillPlace(Code award, Fill.How how, String reason) implements Command {}

    /** Gives a unit an office; votes only where they were counted. */
    record Elect(
            Code office,
            int year,
            UnitId unit,
            Election how,
            @Nullable RoundId round,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable String reason)
            implements Command {}

    /** The word of the story for this step. */
    default String step() {
        return switch (this) {
            case SetAgenda _ -> "agenda";
            case Begin _ -> "begin";
            case CloseMeeting _ -> "closeMeeting";
            case ChangeOperator _ -> "operator";
            case Preside _ -> "preside";
            case Adjourn _ -> "adjourn";
            case Resume _ -> "resume";
            case OpenItem _ -> "openItem";
            case CloseItem _ -> "closeItem";
            case TakeNote _ -> "note";
            case Direct _ -> "direct";
            case Adopt _ -> "adopt";
            case Attach _ -> "attach";
            case WriteMinutes _ -> "write";
            case NumberDocument _ -> "document";
            case Sign _ -> "sign";
            case Correct _ -> "correct";
            case Undo _ -> "undo";
            case ChangeBloc _ -> "bloc";
            case ChangeRegulation _ -> "regulation";
            case FreezeRegulation _ -> "freeze";
            case Arrive _ -> "arrive";
            case MarkAbsent _ -> "absent";
            case Leave _ -> "leave";
            case Score _ -> "score";
            case Adjust _ -> "adjust";
            case FinaliseScores _ -> "finalScores";
            case AcceptConcern _ -> "accept";
            case BarUnit _ -> "bar";
            case Withdraw _ -> "withdraw";
            case NameCommittee _ -> "committee";
            case OpenRound _ -> "openRound";
            case PrintPapers _ -> "print";
            case Issue _ -> "issue";
            case TypePapers _ -> "papers";
            case Retype _ -> "retype";
            case TakePapersBack _ -> "takeBack";
            case Resolve _ -> "resolve";
            case EnterTotals _ -> "totals";
            case AgreeOn _ -> "agreeOn";
            case SealCount _ -> "seal";
            case Recount _ -> "recount";
            case NameOfficialCount _ -> "official";
            case VoidRound _ -> "void";
            case SettleTie _ -> "settleTie";
            case Propose _ -> "propose";
            case FillPlace _ -> "fill";
            case Elect _ -> "elect";
        };
    }
}
