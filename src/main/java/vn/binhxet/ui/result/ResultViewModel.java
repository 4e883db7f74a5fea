package vn.binhxet.ui.result;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Code;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The results: one board of them in view, and what is to be decided next. What comes next brings
 * its board into view; a new board comes into view by itself.
 */
final class ResultViewModel {
    private final Desk desk;
    private final Asking proposing;
    private final ObservableValue<Progress> progress;
    private final ReadOnlyObjectWrapper<Optional<Board>> picked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Code>> reopened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TieViewModel tie;
    private final FillViewModel fill;
    private final AgreeViewModel agree;
    private final ElectViewModel elect;
    private @Nullable Progress before;

    ResultViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        proposing = new Asking(desk, notices);
        progress = desk.settled().map(Progress::of);
        progress.subscribe(this::follow);
        tie = new TieViewModel(desk, notices, picked.map(this::openTie));
        fill = new FillViewModel(desk, notices, progress.map(this::openPlace));
        agree = new AgreeViewModel(desk, notices, picked.map(this::byConsensus));
        elect =
                new ElectViewModel(
                        desk,
                        notices,
                        Bindings.createObjectBinding(this::officeToFill, progress, reopened));
    }

    Text text() {
        return desk.text();
    }

    /** The form that proposes lists. */
    Asking proposing() {
        return proposing;
    }

    /** The points that are a full bar. */
    BigDecimal scale() {
        return desk.meeting().get().regulation().scheme().scale().value();
    }

    ObservableValue<Progress> progress() {
        return progress;
    }

    ReadOnlyObjectProperty<Optional<Board>> picked() {
        return picked.getReadOnlyProperty();
    }

    /** The entry by which the count in view was sealed. */
    ObservableValue<Optional<Recorded>> sealing() {
        return desk.entries()
                .flatMap(entries -> picked.map(board -> board.flatMap(b -> sealing(entries, b))));
    }

    TieViewModel tie() {
        return tie;
    }

    FillViewModel fill() {
        return fill;
    }

    AgreeViewModel agree() {
        return agree;
    }

    ElectViewModel elect() {
        return elect;
    }

    void pick(Board board) {
        picked.set(Optional.of(board));
    }

    void propose(Code award) {
        proposing.ask(
                new Command.Propose(award), text().of("result.recorded.proposed", award), () -> {});
    }

    /** Opens the form for an office that is not next, or is filled already. */
    void reopen(Code office) {
        reopened.set(Optional.of(office));
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
        reopened.set(Optional.empty());
        proposing.forget();
    }

    private static Optional<Board> find(@Nullable Progress in, Board board) {
        return in == null
                ? Optional.empty()
                : in.boards().stream().filter(b -> b.id().equals(board.id())).findFirst();
    }

    private static Optional<Board> boardOf(Todo todo, List<Board> boards) {
        return switch (todo) {
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

    private Optional<TieLine> openTie(Optional<Board> board) {
        return progress.getValue().running() ? board.flatMap(Board::openTie) : Optional.empty();
    }

    private Optional<OpenPlace> openPlace(Progress now) {
        return now.running()
                ? now.awards().stream()
                        .filter(line -> line.step() == AwardLine.AwardStep.PLACE_OPEN)
                        .findFirst()
                        .map(line -> OpenPlace.of(desk.meeting().get(), line))
                : Optional.empty();
    }

    private Optional<Award> byConsensus(Optional<Board> board) {
        return board.flatMap(
                b -> b instanceof Board.Agreed(var award) ? Optional.of(award) : Optional.empty());
    }

    private Optional<OfficeLine> officeToFill() {
        Progress now = progress.getValue();
        if (!now.running()) {
            return Optional.empty();
        }
        Optional<OfficeLine> again =
                reopened.get()
                        .flatMap(code ->
                                now.offices().stream()
                                        .filter(line -> line.office().code().equals(code))
                                        .findFirst());
        return again.or(() ->
                now.next() instanceof Todo.Elect(var line) ? Optional.of(line) : Optional.empty());
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
