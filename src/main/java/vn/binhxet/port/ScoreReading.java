package vn.binhxet.port;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

/**
 * What a score workbook says, compared with the meeting as it stands. It is taken whole or not at
 * all.
 *
 * @param file name of the file
 * @param stage null if it is not one of our forms
 * @param units whose points are in it
 * @param changes cell by cell; also where there are problems elsewhere
 * @param problems for which it is not taken, by cell ({@code I!F17}); empty for none
 * @param notes what people should know all the same, by cell
 * @param commands what would record the changes; empty if there are none, or problems
 */
public record ScoreReading(
        String file,
        @Nullable Stage stage,
        List<UnitId> units,
        List<Change> changes,
        List<Problem> problems,
        List<Problem> notes,
        List<Command> commands) {
    public ScoreReading {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        commands = problems.isEmpty() ? List.copyOf(commands) : List.of();
    }

    /**
     * One entry that is new or different.
     *
     * @param cell its address in the workbook
     * @param line code of a criterion or, entered by how often, of a bonus or penalty line
     * @param before as it stands in the meeting; null if nothing does
     */
    public record Change(String cell, UnitId unit, Code line, @Nullable Cell before, Cell after) {}

    /** A file that says nothing that can be used. */
    public static ScoreReading unusable(String file, Problem problem) {
        return new ScoreReading(
                file, null, List.of(), List.of(), List.of(problem), List.of(), List.of());
    }

    /** The same, not to be taken for one more problem. */
    public ScoreReading with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new ScoreReading(file, stage, units, changes, more, notes, List.of());
    }

    /** The same with nothing left to record. */
    public ScoreReading taken() {
        return new ScoreReading(file, stage, units, List.of(), problems, notes, List.of());
    }
}
