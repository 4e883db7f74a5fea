package vn.binhxet.ui.result;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.result.board.Boards;
import vn.binhxet.ui.result.list.Agreeing;
import vn.binhxet.ui.result.office.Electing;
import vn.binhxet.ui.result.place.Filling;
import vn.binhxet.ui.result.place.OpenPlace;
import vn.binhxet.ui.result.practice.Checking;
import vn.binhxet.ui.result.record.Signing;
import vn.binhxet.ui.result.recount.SealedRound;
import vn.binhxet.ui.result.tie.Settling;

import java.util.Optional;

/** What there is to decide about the results, and the form for each decision. */
final class ResultViewModel {
    private final Desk desk;
    private final Asking proposing;
    private final ObservableValue<Progress> progress;
    private final Boards boards;
    private final ReadOnlyObjectWrapper<Optional<Code>> reopened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SealedRound sealed;
    private final Signing signing;
    private final Settling tie;
    private final Filling fill;
    private final Agreeing agree;
    private final Electing elect;
    private final Checking practice;

    /**
     * @param toBallot goes where votes are cast
     */
    ResultViewModel(
            Desk desk, Notices notices, Dialogs dialogs, Runnable toBallot, DeckShelf decks) {
        this.desk = desk;
        proposing = new Asking(desk, notices);
        progress = desk.settled().map(Progress::of);
        boards = new Boards(desk, proposing, progress);
        progress.subscribe(_ -> forget());
        sealed = new SealedRound(desk, notices, dialogs, boards.picked(), toBallot);
        signing = new Signing(desk, notices, boards.picked());
        tie = new Settling(desk, notices, boards.picked().map(this::openTie));
        fill = new Filling(desk, notices, progress.map(this::openPlace));
        agree = new Agreeing(desk, notices, boards.picked().map(this::byConsensus));
        elect =
                new Electing(
                        desk,
                        notices,
                        Bindings.createObjectBinding(this::officeToFill, progress, reopened));
        practice = new Checking(desk, decks);
    }

    Text text() {
        return desk.text();
    }

    /** The form that proposes lists. */
    Asking proposing() {
        return proposing;
    }

    ObservableValue<Progress> progress() {
        return progress;
    }

    Boards boards() {
        return boards;
    }

    SealedRound sealed() {
        return sealed;
    }

    Signing signing() {
        return signing;
    }

    Settling tie() {
        return tie;
    }

    Filling fill() {
        return fill;
    }

    Agreeing agree() {
        return agree;
    }

    Electing elect() {
        return elect;
    }

    Checking practice() {
        return practice;
    }

    void propose(Code award) {
        proposing.ask(
                new Command.Propose(award), text().of("result.recorded.proposed", award), () -> {});
    }

    /** Opens the form for an office that is not next, or is filled already. */
    void reopen(Code office) {
        reopened.set(Optional.of(office));
    }

    private void forget() {
        reopened.set(Optional.empty());
        proposing.forget();
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
}
