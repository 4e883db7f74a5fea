package vn.binhxet.intake.workbook;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.port.ScoreReading.Change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what a file says with the meeting as it stands, and asks the rulebook whether just the
 * differences may be recorded.
 */
final class Differences {
    private final Meeting meeting;
    private final Stage stage;
    private final String again;
    private final Findings findings;
    private final List<Change> changes = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();

    /**
     * @param again the reason for entries that are entered again
     */
    Differences(Meeting meeting, Stage stage, String again, Findings findings) {
        this.meeting = meeting;
        this.stage = stage;
        this.again = again;
        this.findings = findings;
    }

    List<Change> changes() {
        return changes;
    }

    List<Command> commands() {
        return commands;
    }

    /** Takes all that is said about one unit. */
    void of(UnitEntries said) {
        score(said);
        said.times().forEach((code, times) -> adjust(said, code, times));
    }

    private void score(UnitEntries said) {
        Sheet standing = meeting.scores().standing(stage, said.unit());
        Sheet entered = meeting.scores().entered(stage, said.unit());
        Map<Code, Command.Entry> entries = new LinkedHashMap<>();
        Map<Code, String> reasons = new LinkedHashMap<>();
        boolean overwrites = false;
        for (var entry : said.entries().entrySet()) {
            Code code = entry.getKey();
            Said one = entry.getValue();
            Cell before = standing.cell(code);
            if (isNews(one, before)) {
                String evidence = orElse(one.evidence(), before == null ? null : before.evidence());
                entries.put(code, new Command.Entry(one.input(), evidence));
                String reason = one.reason();
                if (reason != null) {
                    reasons.put(code, reason);
                }
                Cell after = new Cell(one.input(), evidence, reason);
                changes.add(new Change(one.at(), said.unit(), code, before, after));
                Cell earlier = entered.cell(code);
                overwrites |= earlier != null && !earlier.input().equals(one.input());
            }
        }
        boolean ticks = said.isTicked() && !meeting.scores().has(stage, said.unit());
        if (!entries.isEmpty() || ticks) {
            String reason = overwrites ? again : null;
            ask(new Command.Score(stage, said.unit(), entries, reasons, reason), said.entries());
        }
    }

    /** Whether it says anything that does not stand already; what is left empty says nothing. */
    private static boolean isNews(Said said, @Nullable Cell before) {
        return before == null
                || !said.input().equals(before.input())
                || differs(said.evidence(), before.evidence())
                || differs(said.reason(), before.reason());
    }

    private static boolean differs(@Nullable String words, @Nullable String before) {
        return words != null && !words.equals(before);
    }

    private void adjust(UnitEntries said, Code line, Said one) {
        int times = one.input() instanceof Input.Count(int count) ? count : 0;
        Times before = meeting.scores().standing(stage, said.unit()).adjustments().get(line);
        String evidence = orElse(one.evidence(), before == null ? null : before.evidence());
        boolean isNews =
                before == null
                        ? times != 0
                        : before.times() != times || differs(one.evidence(), before.evidence());
        if (!isNews) {
            return;
        }
        Times earlier = meeting.scores().entered(stage, said.unit()).adjustments().get(line);
        boolean overwrites = earlier != null && earlier.times() != times;
        String reason = orElse(one.reason(), overwrites ? again : null);
        changes.add(
                new Change(
                        one.at(),
                        said.unit(),
                        line,
                        before == null ? null : cell(before.times(), before.evidence()),
                        cell(times, evidence)));
        ask(
                new Command.Adjust(stage, said.unit(), line, times, evidence, reason),
                Map.of(line, one));
    }

    private static Cell cell(int times, @Nullable String evidence) {
        return new Cell(new Input.Count(times), evidence, null);
    }

    /** Soft checks are left to be asked about when it is recorded. */
    private void ask(Command command, Map<Code, Said> said) {
        commands.add(command);
        for (Problem problem : Rulebook.decide(meeting, Request.of(command)).problems()) {
            if (!(problem.refusal() instanceof Check)) {
                findings.add(new Problem(problem.refusal(), cell(problem, said), problem.args()));
            }
        }
    }

    /** The cell a problem of the rulebook is about; none if it is about the whole meeting. */
    private static String cell(Problem problem, Map<Code, Said> said) {
        for (var one : said.entrySet()) {
            boolean entry = problem.place().startsWith("entries[\"" + one.getKey() + "\"]");
            boolean line = problem.place().equals("times") || problem.place().equals("line");
            if (entry || line) {
                return one.getValue().row().at(column(problem.refusal(), one.getValue()));
            }
        }
        return "";
    }

    private static FormColumn column(Refusal refusal, Said said) {
        if (refusal == ScoringRefusal.REASON_MISSING) {
            return FormColumn.REASON;
        }
        return refusal == ScoringRefusal.TARGET_ZERO ? FormColumn.TARGET : said.from();
    }

    private static @Nullable String orElse(@Nullable String words, @Nullable String otherwise) {
        return words == null ? otherwise : words;
    }
}
