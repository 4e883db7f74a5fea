package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Regulation;
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

    record SetAgenda(List<AgendaItem> items) implements Command {}

    record Begin(List<String> chair, String secretary) implements Command {}

    record CloseMeeting() implements Command {}

    record ChangeOperator(String name) implements Command {}

    record Preside(List<String> chair, String secretary, String reason) implements Command {}

    record Adjourn(String reason) implements Command {}

    record Resume() implements Command {}

    record OpenItem(int item) implements Command {}

    record CloseItem(int item) implements Command {}

    record TakeNote(int item, String speaker, String text) implements Command {}

    record Direct(String speaker, String text) implements Command {}

    record Adopt(String subject, String title, int inFavour, int against, int abstain)
            implements Command {}

    record Attach(String kind, String name, String sha256) implements Command {}

    record NumberDocument(String kind, String number, String place, String date, String signer)
            implements Command {}

    record Sign(String document, List<String> by) implements Command {}

    record Correct(String subject, String text, String reason) implements Command {}

    record Undo(String reason) implements Command {}

    record ChangeRegulation(Regulation regulation, String reason) implements Command {}

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

    record MarkAbsent(UnitId unit, @Nullable String reason) implements Command {}

    record Leave(UnitId unit, @Nullable String reason) implements Command {}

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

    record Adjust(
            Stage stage,
            UnitId unit,
            Code line,
            int times,
            @Nullable String evidence,
            @Nullable String reason)
            implements Command {}

    record FinaliseScores() implements Command {}

    record BarUnit(Bar bar) implements Command {}

    record Withdraw(Withdrawal withdrawal) implements Command {}

    // Votes

    record NameCommittee(String head, List<String> members, @Nullable String witness)
            implements Command {}

    /**
     * A round is opened.
     *
     * @param subject the award or office it is for
     * @param candidates null for everyone eligible
     * @param seats null for the places not yet filled
     */
    record OpenRound(
            RoundId round,
            Code subject,
            @Nullable List<UnitId> candidates,
            @Nullable Integer seats,
            @Nullable RoundId after,
            @Nullable RoundId replaces)
            implements Command {}

    record Issue(RoundId round, int papers) implements Command {}

    /**
     * Papers are typed.
     *
     * @param from number of the first; null for the next of that pass
     */
    record TypePapers(
            RoundId round, int pass, String typist, List<Paper> list, @Nullable Integer from)
            implements Command {}

    record Retype(RoundId round, int pass, int paper, Paper is, String reason) implements Command {}

    record Resolve(RoundId round, int paper, Paper is, String by) implements Command {}

    record EnterTotals(RoundId round, Totals totals) implements Command {}

    record AgreeOn(Code subject, List<UnitId> units, @Nullable String note) implements Command {}

    record SealCount(
            RoundId round, int unused, int spoiled, int notReturned, @Nullable String reason)
            implements Command {}

    record Recount(RoundId round, String reason) implements Command {}

    record NameOfficialCount(RoundId round, int count, String reason) implements Command {}

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

    record Propose(Code award) implements Command {}

    record FillPlace(Code award, Fill.How how, String reason) implements Command {}

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
            case NumberDocument _ -> "document";
            case Sign _ -> "sign";
            case Correct _ -> "correct";
            case Undo _ -> "undo";
            case ChangeRegulation _ -> "regulation";
            case Arrive _ -> "arrive";
            case MarkAbsent _ -> "absent";
            case Leave _ -> "leave";
            case Score _ -> "score";
            case Adjust _ -> "adjust";
            case FinaliseScores _ -> "finalScores";
            case BarUnit _ -> "bar";
            case Withdraw _ -> "withdraw";
            case NameCommittee _ -> "committee";
            case OpenRound _ -> "openRound";
            case Issue _ -> "issue";
            case TypePapers _ -> "papers";
            case Retype _ -> "retype";
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
