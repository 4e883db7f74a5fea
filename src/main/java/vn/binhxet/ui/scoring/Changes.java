package vn.binhxet.ui.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.ScoringRefusal;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several changes as commands, and what the rulebook would say to them. A reason is asked for where
 * the rulebook wants one, and wherever a later stage is to differ from the one before.
 */
final class Changes {
    private static final Set<ScoringRefusal> REASONS =
            EnumSet.of(ScoringRefusal.REASON_MISSING, ScoringRefusal.REASON_FOR_CHANGE_MISSING);

    private final Meeting meeting;
    private final List<Change> all;

    private record Slot(UnitId unit, Stage stage) {}

    /** A problem and the change it is about; null where it is about all of them. */
    record Wrong(@Nullable Change change, Problem problem) {}

    /** Those of the changes that would change anything. */
    Changes(Meeting meeting, List<? extends Change> wanted) {
        this.meeting = meeting;
        all = wanted.stream().<Change>map(c -> c).filter(this::isNew).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    /** Whether one of them needs a reason. */
    boolean needReason() {
        return all.stream().anyMatch(this::differsFromBefore)
                || answers().stream().anyMatch(wrong -> isReason(wrong.problem()));
    }

    /** What is wrong with them, reasons aside. */
    List<Wrong> wrong() {
        return answers().stream().filter(wrong -> !isReason(wrong.problem())).toList();
    }

    /** One command for all criteria of a unit, one for each bonus or penalty line. */
    List<Command> commands(@Nullable String reason) {
        Map<Slot, List<Change.OfCriterion>> sheets = new LinkedHashMap<>();
        List<Command> lines = new ArrayList<>();
        for (Change change : all) {
            switch (change) {
                case Change.OfCriterion c ->
                        sheets.computeIfAbsent(
                                        new Slot(c.unit(), c.stage()), _ -> new ArrayList<>())
                                .add(c);
                case Change.OfLine c -> lines.add(line(c, reason));
            }
        }
        List<Command> commands = new ArrayList<>();
        sheets.forEach((slot, changes) -> commands.add(sheet(slot, changes, reason)));
        commands.addAll(lines);
        return commands;
    }

    private Command sheet(Slot slot, List<Change.OfCriterion> changes, @Nullable String reason) {
        Map<Code, Command.Entry> entries = new LinkedHashMap<>();
        Map<Code, String> reasons = new LinkedHashMap<>();
        Sheet standing = book().standing(slot.stage(), slot.unit());
        for (Change.OfCriterion change : changes) {
            Cell cell = standing.cell(change.code());
            boolean keeps = cell != null && !(change.input() instanceof Input.Cleared);
            String evidence = cell != null && keeps ? cell.evidence() : null;
            entries.put(change.code(), new Command.Entry(change.input(), evidence));
            if (reason != null) {
                reasons.put(change.code(), reason);
            }
        }
        return new Command.Score(slot.stage(), slot.unit(), entries, reasons, null);
    }

    private Command line(Change.OfLine change, @Nullable String reason) {
        Times standing =
                book().standing(change.stage(), change.unit()).adjustments().get(change.code());
        String evidence = standing == null ? null : standing.evidence();
        return new Command.Adjust(
                change.stage(), change.unit(), change.code(), change.times(), evidence, reason);
    }

    /** Everything the rulebook says while no reason is given. */
    private List<Wrong> answers() {
        List<Wrong> answers = new ArrayList<>();
        for (Command command : commands(null)) {
            for (Problem problem : Rulebook.decide(meeting, Request.of(command)).problems()) {
                answers.add(new Wrong(about(command, problem), problem));
            }
        }
        return answers;
    }

    private @Nullable Change about(Command command, Problem problem) {
        return all.stream()
                .filter(change -> isIn(change, command, problem))
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(Change change, Command command, Problem problem) {
        return switch (command) {
            case Command.Score score ->
                    change instanceof Change.OfCriterion
                            && change.unit().equals(score.unit())
                            && change.stage() == score.stage()
                            && problem.place().equals("entries[\"" + change.code() + "\"]");
            case Command.Adjust adjust ->
                    change instanceof Change.OfLine
                            && change.unit().equals(adjust.unit())
                            && change.stage() == adjust.stage()
                            && change.code().equals(adjust.line());
            default -> false;
        };
    }

    private static boolean isReason(Problem problem) {
        return problem.refusal() instanceof ScoringRefusal refusal && REASONS.contains(refusal);
    }

    private boolean isNew(Change change) {
        Sheet entered = book().entered(change.stage(), change.unit());
        return switch (change) {
            case Change.OfCriterion(_, _, var code, var input) -> {
                Cell cell = entered.cell(code);
                yield cell == null
                        ? !(input instanceof Input.Cleared)
                        : !cell.input().equals(input);
            }
            case Change.OfLine(_, _, var code, int times) -> {
                Times before = entered.adjustments().get(code);
                yield before == null || before.times() != times;
            }
        };
    }

    private boolean differsFromBefore(Change change) {
        Sheet before = book().before(change.stage(), change.unit());
        if (before == null) {
            return false;
        }
        return switch (change) {
            case Change.OfCriterion(_, _, var code, var input) -> {
                Cell cell = before.cell(code);
                yield cell != null
                        && !(input instanceof Input.Cleared)
                        && !cell.input().equals(input);
            }
            case Change.OfLine(_, _, var code, int times) -> before.times(code) != times;
        };
    }

    private ScoreBook book() {
        return meeting.scores();
    }
}
