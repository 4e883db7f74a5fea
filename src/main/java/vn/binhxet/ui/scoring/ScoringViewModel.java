package vn.binhxet.ui.scoring;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attention.Attention;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.scoring.Times;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;

import java.util.List;
import java.util.Map;

/** The points of all units: what is typed into cells, and what is decided about whole sheets. */
final class ScoringViewModel {
    private final Desk desk;
    private final Dialogs dialogs;
    private final Matrix matrix;
    private final Entering entering;
    private final Recording recording;
    private final ReadOnlyObjectWrapper<List<Matter>> matters =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Share> gap = new SimpleObjectProperty<>(Attention.USUAL_GAP);

    ScoringViewModel(Desk desk, Dialogs dialogs, Notices notices) {
        this.desk = desk;
        this.dialogs = dialogs;
        matrix = new Matrix(desk);
        recording = new Recording(desk, notices);
        entering = new Entering(matrix, recording, dialogs, desk.text());
    }

    Text text() {
        return desk.text();
    }

    Matrix matrix() {
        return matrix;
    }

    Entering entering() {
        return entering;
    }

    Recording recording() {
        return recording;
    }

    /** What to look at before points are agreed, as it was when last looked over. */
    ReadOnlyObjectProperty<List<Matter>> matters() {
        return matters.getReadOnlyProperty();
    }

    /** By how much of the maximum self-assessment and review may differ without being mentioned. */
    ObjectProperty<Share> gap() {
        return gap;
    }

    /** Looks for what needs attention now. */
    void lookOver() {
        Scores scores = matrix.scores().get();
        Attention attention =
                Attention.of(
                        scores.scheme(), scores.meeting().bloc().ids(), scores.book(), gap.get());
        matters.set(new Matters(text(), scores, matrix.stage().get()).all(attention.open()));
    }

    /** Writes reason and evidence beside what stands in the cell one is at. */
    void note(String reason, String evidence) {
        Command command =
                matrix.column(matrix.at().get()).map(c -> noted(c, reason, evidence)).orElse(null);
        if (command != null) {
            recording.ask(List.of(command), text().of("scoring.noted"));
        }
    }

    private @Nullable Command noted(ScoreColumn column, String reason, String evidence) {
        UnitId unit = matrix.unit(matrix.at().get()).id();
        Sheet sheet = matrix.scores().get().book().standing(column.stage(), unit);
        Code code = column.code();
        Cell cell = sheet.cell(code);
        Times times = sheet.adjustments().get(code);
        if (cell != null) {
            Command.Entry entry = new Command.Entry(cell.input(), given(evidence));
            Map<Code, String> reasons = reason.isBlank() ? Map.of() : Map.of(code, reason.strip());
            return new Command.Score(column.stage(), unit, Map.of(code, entry), reasons, null);
        }
        return times == null
                ? null
                : new Command.Adjust(
                        column.stage(), unit, code, times.times(), given(evidence), given(reason));
    }

    /** The units whose sheet at the stage nobody looked at, but which have an earlier one. */
    List<UnitId> toBeAccepted(Stage stage) {
        Scores scores = matrix.scores().get();
        Stage before = stage.before();
        return before == null
                ? List.of()
                : scores.without(stage).stream()
                        .filter(unit -> scores.row(before, unit).isPresent())
                        .toList();
    }

    /** Leaves the units' sheets at the stage as the one before left them. */
    void acceptAsItStands(Stage stage, List<UnitId> units) {
        List<Command> commands =
                units.stream()
                        .<Command>map(u -> new Command.Score(stage, u, Map.of(), Map.of(), null))
                        .toList();
        recording.ask(commands, text().of("scoring.accepted", stage, units.size()));
    }

    /** Declares the regulation ready, once people said yes. */
    void freeze() {
        dialogs.confirm(
                new Question(
                        text().of("scoring.freeze.title"),
                        text().of("scoring.freeze.words"),
                        text().of("scoring.freeze.yes"),
                        text().of("scoring.freeze.no")),
                () ->
                        recording.ask(
                                List.of(new Command.FreezeRegulation()),
                                text().of("scoring.frozen")),
                () -> {});
    }

    /** Whether points were entered, but not all that could be official. */
    boolean isIncomplete() {
        Scores scores = matrix.scores().get();
        return scores.book().isStarted()
                && !scores.book().isFinal()
                && scores.table(Stage.AGREED).provisional();
    }

    /** Makes the points official; asks for a reason where something is missing. */
    void finalise() {
        recording.ask(List.of(new Command.FinaliseScores()), text().of("scoring.finalised"));
    }

    /** Accepts what looks odd, with a word people are asked for. */
    void accept(Matter matter) {
        dialogs.reason(
                new Question(
                        text().of("scoring.concern.title"),
                        matter.sentence(),
                        text().of("scoring.concern.yes"),
                        text().of("scoring.concern.no")),
                word ->
                        recording.ask(
                                matter.concerns().stream()
                                        .<Command>map(c -> new Command.AcceptConcern(c, word))
                                        .toList(),
                                text().of("scoring.concern.done")),
                () -> {});
    }

    private static @Nullable String given(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
