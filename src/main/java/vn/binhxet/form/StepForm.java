package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One step of a story in JSON: the word of the step, its fields, and {@code at}, {@code by} and
 * {@code override} beside them.
 */
final class StepForm {
    private StepForm() {}

    static Request read(Fields fields) {
        Command command = command(fields.text("do"), fields);
        return new Request(
                command,
                fields.optionalTime("at"),
                command instanceof Command.Sign || command instanceof Command.Resolve
                        ? null
                        : fields.optionalText("by"),
                fields.optionalText("override"));
    }

    private static Command command(String step, Fields f) {
        return switch (step) {
            case "agenda" -> new Command.SetAgenda(agenda(f));
            case "begin" -> new Command.Begin(f.textOrTexts("chair"), f.text("secretary"));
            case "closeMeeting" -> new Command.CloseMeeting();
            case "operator" -> new Command.ChangeOperator(f.text("name"));
            case "preside" ->
                    new Command.Preside(
                            f.textOrTexts("chair"), f.text("secretary"), f.text("reason"));
            case "adjourn" -> new Command.Adjourn(f.text("reason"));
            case "resume" -> new Command.Resume();
            case "openItem" -> new Command.OpenItem(f.whole("item"));
            case "closeItem" -> new Command.CloseItem(f.whole("item"));
            case "note" ->
                    new Command.TakeNote(
                            f.whole("item"),
                            f.text("speaker"),
                            f.text("text"),
                            f.optionalWord("kind", NoteKind.class));
            case "direct" -> new Command.Direct(f.text("speaker"), f.text("text"));
            case "adopt" ->
                    new Command.Adopt(
                            f.text("subject"),
                            f.text("title"),
                            f.whole("for"),
                            f.whole("against"),
                            f.whole("abstain"));
            case "attach" -> new Command.Attach(f.text("kind"), f.text("name"), f.text("sha256"));
            case "write" ->
                    new Command.WriteMinutes(
                            f.word("section", Heading.class),
                            Objects.requireNonNullElse(f.optionalText("text"), ""));
            case "document" ->
                    new Command.NumberDocument(
                            f.text("kind"),
                            f.text("number"),
                            f.text("place"),
                            f.text("date"),
                            f.text("signer"));
            case "sign" -> new Command.Sign(f.text("document"), f.texts("by"));
            case "correct" ->
                    new Command.Correct(f.text("subject"), f.text("text"), f.text("reason"));
            case "undo" -> new Command.Undo(f.text("reason"));
            case "bloc" ->
                    new Command.ChangeBloc(
                            f.object("bloc", BlocForm::read), f.optionalText("reason"));
            case "regulation" ->
                    new Command.ChangeRegulation(
                            f.object("regulation", RegulationForm::read), f.optionalText("reason"));
            case "freeze" -> new Command.FreezeRegulation();
            case "arrive" -> arrive(f);
            case "absent" -> new Command.MarkAbsent(f.unit("unit"), f.optionalText("reason"));
            case "leave" ->
                    new Command.Leave(
                            f.unit("unit"), f.optionalText("reason"), f.optionalText("delegate"));
            case "score" ->
                    new Command.Score(
                            f.word("stage", Stage.class),
                            f.unit("unit"),
                            entries(f),
                            f.byCode("reasons", StepForm::reason),
                            f.optionalText("reason"));
            case "adjust" ->
                    new Command.Adjust(
                            f.word("stage", Stage.class),
                            f.unit("unit"),
                            f.code("line"),
                            f.whole("times"),
                            f.optionalText("evidence"),
                            f.optionalText("reason"));
            case "finalScores" -> new Command.FinaliseScores();
            case "accept" ->
                    new Command.AcceptConcern(
                            new Concern(
                                    f.word("concern", Concern.Kind.class),
                                    f.code("criterion"),
                                    f.optionalUnit("unit")),
                            f.text("word"));
            case "bar" ->
                    new Command.BarUnit(
                            new Bar(
                                    f.unit("unit"),
                                    f.codes("awards"),
                                    f.text("ground"),
                                    f.text("source"),
                                    f.optionalDate("date")));
            case "withdraw" ->
                    new Command.Withdraw(
                            new Withdrawal(
                                    f.unit("unit"),
                                    f.code("award"),
                                    f.text("reason"),
                                    f.optionalDate("date")));
            default -> vote(step, f);
        };
    }

    private static Command vote(String step, Fields f) {
        return switch (step) {
            case "committee" ->
                    new Command.NameCommittee(
                            f.text("head"), f.texts("members"), f.optionalText("witness"));
            case "openRound" ->
                    new Command.OpenRound(
                            f.round("round"),
                            f.code("for"),
                            f.optionalUnits("candidates"),
                            f.optionalWhole("seats"),
                            f.optionalRound("after"),
                            f.optionalRound("replaces"),
                            f.has("method") ? f.word("method", Method.class) : null);
            case "print" -> new Command.PrintPapers(f.round("round"), f.whole("papers"));
            case "issue" -> new Command.Issue(f.round("round"), f.whole("papers"));
            case "papers" ->
                    new Command.TypePapers(
                            f.round("round"),
                            f.whole("pass"),
                            f.text("typist"),
                            f.nodes("list", PaperForm::read),
                            f.optionalWhole("from"));
            case "retype" ->
                    new Command.Retype(
                            f.round("round"),
                            f.whole("pass"),
                            f.whole("paper"),
                            paper(f),
                            f.text("reason"));
            case "takeBack" ->
                    new Command.TakePapersBack(
                            f.round("round"),
                            f.whole("pass"),
                            f.whole("from"),
                            f.whole("to"),
                            f.text("reason"));
            case "resolve" ->
                    new Command.Resolve(f.round("round"), f.whole("paper"), paper(f), f.text("by"));
            case "totals" ->
                    new Command.EnterTotals(
                            f.round("round"),
                            new Totals(
                                    f.whole("returned"),
                                    f.whole("invalid"),
                                    f.neededByUnit("votes"),
                                    f.byUnit("against")));
            case "agreeOn" ->
                    new Command.AgreeOn(f.code("for"), f.units("units"), f.optionalText("note"));
            case "seal" ->
                    new Command.SealCount(
                            f.round("round"),
                            f.whole("unused"),
                            f.whole("spoiled"),
                            f.whole("notReturned"),
                            f.optionalText("reason"));
            case "recount" -> new Command.Recount(f.round("round"), f.text("reason"));
            case "official" ->
                    new Command.NameOfficialCount(
                            f.round("round"), f.whole("count"), f.text("reason"));
            case "void" -> new Command.VoidRound(f.round("round"), f.text("reason"));
            case "settleTie" -> settleTie(f);
            case "propose" -> new Command.Propose(f.code("award"));
            case "fill" ->
                    new Command.FillPlace(
                            f.code("award"), f.word("how", Fill.How.class), f.text("reason"));
            case "elect" ->
                    new Command.Elect(
                            f.code("office"),
                            f.whole("year"),
                            f.unit("unit"),
                            f.word("how", Election.class),
                            f.optionalRound("round"),
                            f.optionalWhole("for"),
                            f.optionalWhole("against"),
                            f.optionalWhole("abstain"),
                            f.optionalText("reason"));
            default -> unknown(step, f);
        };
    }

    private static Command unknown(String step, Fields f) {
        if (f.has("do")) {
            f.refuse(FormRefusal.STEP_UNKNOWN, "do", step);
        }
        f.passAll();
        return new Command.Resume();
    }

    private static List<AgendaItem> agenda(Fields f) {
        if (!f.has("items")) {
            return Agenda.USUAL.items();
        }
        return f.objects(
                "items",
                item ->
                        new AgendaItem(
                                item.text("title"),
                                item.whole("minutes"),
                                item.optionalWord("topic", Topic.class),
                                null,
                                null));
    }

    private static Command arrive(Fields f) {
        Proxy proxy =
                f.optionalObject(
                        "proxy", p -> new Proxy(p.text("document"), p.optionalUnit("for")));
        return new Command.Arrive(
                f.unit("unit"),
                f.text("delegate"),
                f.text("role"),
                f.flag("votes", true),
                proxy == null ? null : proxy.document(),
                proxy == null ? null : proxy.standsFor(),
                f.optionalText("reason"));
    }

    /** An authorisation as a story writes it. */
    private record Proxy(String document, @Nullable UnitId standsFor) {}

    private static Map<Code, Command.Entry> entries(Fields f) {
        if (!f.has("entries")) {
            f.refuse(FormRefusal.MISSING, "entries", "entries");
        }
        return new LinkedHashMap<>(f.byCode("entries", EntryForm::read));
    }

    private static String reason(JsonNode node, String place, List<Problem> problems) {
        if (!node.isString() || node.stringValue().isBlank()) {
            problems.add(Problem.of(FormRefusal.NOT_A_TEXT, place));
            return Fields.PLACEHOLDER;
        }
        return node.stringValue().strip();
    }

    private static Paper paper(Fields f) {
        return f.node("is", PaperForm::read).orElse(new Paper.Choice(List.of()));
    }

    private static Command settleTie(Fields f) {
        if (f.has("round") == f.has("award")) {
            f.refuse(FormRefusal.ROUND_OR_AWARD, "");
        }
        return new Command.SettleTie(
                f.optionalRound("round"),
                f.optionalCode("award"),
                f.optionalUnits("chosen"),
                f.word("how", Settlement.How.class),
                f.text("reason"));
    }
}
