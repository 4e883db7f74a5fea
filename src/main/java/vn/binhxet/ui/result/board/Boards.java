package vn.binhxet.ui.result.board;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.core.terms.Code;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All boards, one of them in view. What comes next brings its board into view; a new board comes
 * into view by itself.
 */
public final class Boards {
    private final Desk desk;
    private final Asking asking;
    private final ObservableValue<Progress> progress;
    private final ReadOnlyObjectWrapper<Optional<Board>> picked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Progress before;

    /**
     * @param asking knows the names of the units
     */
    public Boards(Desk desk, Asking asking, ObservableValue<Progress> progress) {
        this.desk = desk;
        this.asking = asking;
        this.progress = progress;
        progress.subscribe(this::follow);
    }

    Text text() {
        return desk.text();
    }

    Asking asking() {
        return asking;
    }

    /** All boards, the newest round first. */
    List<Board> all() {
        return progress.getValue().boards();
    }

    /** The points that are a full bar. */
    BigDecimal scale() {
        return desk.meeting().get().regulation().scheme().scale().value();
    }

    public ReadOnlyObjectProperty<Optional<Board>> picked() {
        return picked.getReadOnlyProperty();
    }

    /** The entry by which the count in view was sealed. */
    public ObservableValue<Optional<Recorded>> sealing() {
        return desk.entries()
                .flatMap(entries -> picked.map(board -> board.flatMap(b -> sealing(entries, b))));
    }

    public void pick(Board board) {
        picked.set(Optional.of(board));
    }

    private void follow(Progress now) {
        Todo todo = now.next();
        boolean todoIsNew = before == null || !before.next().equals(todo);
        Optional<Board> wanted = todoIsNew ? boardOf(todo, now.boards()) : Optional.empty();
        Optional<Board> fresh =
                now.boards().stream().filter(board -> find(before, board).isEmpty()).findFirst();
        picked.set(
                wanted.or(() -> fresh)
                        .or(() -> picked.get().flatMap(board -> find(now, board)))
                        .or(() -> now.boards().stream().findFirst()));
        before = now;
    }

    private static Optional<Board> find(@Nullable Progress in, Board board) {
        return in == null
                ? Optional.empty()
                : in.boards().stream().filter(b -> b.id().equals(board.id())).findFirst();
    }

    private static Optional<Board> boardOf(Todo todo, List<Board> boards) {
        return switch (todo) {
            case Todo.CountAgain(var board) -> Optional.of(board);
            case Todo.ChooseCount(var board, _) -> Optional.of(board);
            case Todo.Settle settle -> Optional.of(settle.board());
            case Todo.FillPlace(var line) -> newest(boards, line.award().code());
            case Todo.Vote(var subject, _) -> newest(boards, subject.code());
            case Todo.Agree(var award) -> newest(boards, award.code());
            case Todo.Propose(var line) -> newest(boards, line.award().code());
            case Todo.Elect(var line) -> newest(boards, line.office().code());
            case Todo.Begin _, Todo.Score _, Todo.Finish _ -> Optional.empty();
        };
    }

    private static Optional<Board> newest(List<Board> boards, Code subject) {
        return boards.stream().filter(board -> board.subject().equals(subject)).findFirst();
    }

    private static Optional<Recorded> sealing(List<Entry> entries, Board board) {
        return board instanceof Board.Counted counted
                ? sealings(entries, counted.decided().round())
                : Optional.empty();
    }

    /** Seals cannot be taken back, so the counts and the seals of a round go in step. */
    private static Optional<Recorded> sealings(List<Entry> entries, Round round) {
        return entries.stream()
                .map(Entry::recorded)
                .filter(entry ->
                        entry.fact() instanceof Fact.BoxSealed sealed
                                && sealed.round().equals(round.contest().round()))
                .skip(round.official() - 1L)
                .findFirst();
    }
}
