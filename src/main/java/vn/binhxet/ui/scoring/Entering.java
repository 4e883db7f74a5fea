package vn.binhxet.ui.scoring;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.matrix.Block;
import vn.binhxet.ui.kit.matrix.CellTyping;
import vn.binhxet.ui.kit.matrix.CellTyping.Remark.State;
import vn.binhxet.ui.kit.matrix.Spot;
import vn.binhxet.ui.scoring.typing.Lines;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Typing into the matrix. What needs a reason waits until {@link #because} is called; of a pasted
 * block either everything is recorded or nothing.
 */
final class Entering implements CellTyping {
    private final Matrix matrix;
    private final Dialogs dialogs;
    private final Recording recording;
    private final Text text;
    private final CellReader reader;
    private final EntryWords words;
    private final ReadOnlyObjectWrapper<@Nullable Change> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> moved = new ReadOnlyObjectWrapper<>("");

    Entering(Matrix matrix, Recording recording, Dialogs dialogs, Text text) {
        this.matrix = matrix;
        this.recording = recording;
        this.dialogs = dialogs;
        this.text = text;
        reader = new CellReader(matrix, text);
        words = new EntryWords(matrix, text);
    }

    /** What was typed and needs a reason first; null if nothing does. */
    ReadOnlyObjectProperty<@Nullable Change> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whose points moved because of the last entry; empty if nobody's. */
    ReadOnlyObjectProperty<String> moved() {
        return moved.getReadOnlyProperty();
    }

    @Override
    public Optional<String> typed(Spot spot) {
        return reader.write(spot);
    }

    @Override
    public Remark remark(Spot spot, String typed) {
        return switch (reader.read(spot, typed)) {
            case Outcome.Refused<Change>(var wrong) ->
                    new Remark(State.UNFINISHED, text.of(wrong.getFirst()));
            case Outcome.Done<Change>(var change) -> {
                Changes changes = changes(List.of(change));
                yield changes.wrong().stream()
                        .findFirst()
                        .map(wrong -> wrong(wrong.problem()))
                        .orElseGet(() ->
                                new Remark(State.FINE, words.of(change, changes.needReason())));
            }
        };
    }

    private Remark wrong(Problem problem) {
        return new Remark(State.WRONG, text.of(problem));
    }

    @Override
    public boolean take(Spot spot, String typed) {
        if (!(reader.read(spot, typed) instanceof Outcome.Done<Change>(var change))) {
            return false;
        }
        if (change.equals(reader.takenOut(spot))) {
            takeOut(new Block(spot, spot));
            return true;
        }
        Changes changes = changes(List.of(change));
        if (changes.isEmpty()) {
            return true;
        }
        if (changes.needReason()) {
            waiting.set(change);
            return false;
        }
        record(changes, change, null);
        return true;
    }

    /**
     * Records what waited, for this reason.
     *
     * @return false if the reason is blank: then it goes on waiting
     */
    boolean because(String reason) {
        Change change = waiting.get();
        if (change == null || reason.isBlank()) {
            return false;
        }
        waiting.set(null);
        record(changes(List.of(change)), change, reason.strip());
        return true;
    }

    /** Forgets what waited for a reason. */
    void giveUp() {
        waiting.set(null);
    }

    private void record(Changes changes, Change change, @Nullable String reason) {
        moved.set(words.moves(change));
        recording.ask(changes.commands(reason), "");
    }

    @Override
    public void takeOut(Block block) {
        List<Change> out =
                block.spots().stream().filter(reader::isEntered).map(reader::takenOut).toList();
        Changes changes = changes(out);
        if (changes.isEmpty()) {
            return;
        }
        int cells = changes.size();
        Question question =
                new Question(
                        text.of("scoring.takeOut.title", cells),
                        text.of("scoring.takeOut.words"),
                        text.of("scoring.takeOut.yes"),
                        text.of("scoring.takeOut.no"));
        dialogs.reason(
                question,
                reason ->
                        recording.ask(
                                changes.commands(reason), text.of("scoring.takeOut.done", cells)),
                () -> {});
    }

    @Override
    public String copied(Block block) {
        return Lines.write(
                block.rows().stream()
                        .map(row ->
                                block.columns().stream()
                                        .map(column -> new Spot(row, column))
                                        .map(spot -> reader.write(spot).orElse(""))
                                        .toList())
                        .toList());
    }

    @Override
    public void paste(Spot from, String lines) {
        Pasting pasting = Pasting.of(matrix, reader, from, Lines.read(lines));
        recording.show(pasting.problems());
        Changes changes = pasting.changes();
        if (!pasting.problems().isEmpty() || changes.isEmpty()) {
            return;
        }
        String done = text.of("scoring.paste.done", changes.size());
        Consumer<@Nullable String> ask = reason -> recording.ask(changes.commands(reason), done);
        if (!changes.needReason()) {
            ask.accept(null);
            return;
        }
        dialogs.reason(
                new Question(
                        text.of("scoring.paste.title", changes.size()),
                        text.of("scoring.paste.words"),
                        text.of("scoring.paste.yes"),
                        text.of("scoring.paste.no")),
                reason -> ask.accept(reason),
                () -> {});
    }

    @Override
    public void fold(int band) {
        matrix.fold(band);
    }

    private Changes changes(List<? extends Change> wanted) {
        return new Changes(matrix.scores().get().meeting(), wanted);
    }
}
