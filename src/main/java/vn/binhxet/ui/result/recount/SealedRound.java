package vn.binhxet.ui.result.recount;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Decisions;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.Counts;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.result.choice.ResultRefusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sealed round in view, and what people may still decide about it. */
public final class SealedRound {
    private final Desk desk;
    private final Asking asking;
    private final Dialogs dialogs;
    private final Runnable toBallot;
    private final ObservableValue<Optional<Board>> inView;
    private final ObservableValue<Boolean> mayCountAgain;
    private final ObservableValue<Boolean> mayBeVoid;
    private final ObservableValue<Optional<Counts>> counts;
    private final ObjectProperty<Optional<Integer>> picked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reopened = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");

    /**
     * @param toBallot goes where papers are counted
     */
    public SealedRound(
            Desk desk,
            Notices notices,
            Dialogs dialogs,
            ObservableValue<Optional<Board>> inView,
            Runnable toBallot) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.inView = inView;
        this.toBallot = toBallot;
        asking = new Asking(desk, notices);
        mayCountAgain = may(round -> new Command.Recount(round, "?"));
        mayBeVoid = may(round -> new Command.VoidRound(round, "?"));
        counts =
                Bindings.createObjectBinding(
                        () -> inView.getValue().flatMap(this::choosable), inView, desk.settled());
        counts.subscribe(_ -> clear());
    }

    Text text() {
        return asking.text();
    }

    Asking asking() {
        return asking;
    }

    ObservableValue<Boolean> mayCountAgain() {
        return mayCountAgain;
    }

    ObservableValue<Boolean> mayBeVoid() {
        return mayBeVoid;
    }

    /** The counts of which people may say which stands; empty while there is nothing to say. */
    public ObservableValue<Optional<Counts>> counts() {
        return counts;
    }

    /** Whether people want to say again which count stands. */
    public ReadOnlyBooleanProperty reopened() {
        return reopened.getReadOnlyProperty();
    }

    void reopen() {
        reopened.set(true);
    }

    /** Whether the form for it is there: nobody has said so yet, or it is to be said again. */
    boolean isChoosing() {
        return counts.getValue().filter(all -> all.undecided() || reopened.get()).isPresent();
    }

    /** The count picked; empty at first, nothing is picked for people. */
    public ObjectProperty<Optional<Integer>> picked() {
        return picked;
    }

    /** Why that count stands. */
    public StringProperty reason() {
        return reason;
    }

    /** Asks people why, orders a recount, and goes where the papers are counted. */
    public void countAgain() {
        held().ifPresent(held -> countAgain(held.contest().round(), held.counts().size() + 1));
    }

    private void countAgain(RoundId round, int count) {
        Question question =
                new Question(
                        text().of("result.recount.ask", round),
                        text().of("result.recount.consequence", round, count) + alsoTouched(),
                        text().of("result.recount.yes", round),
                        text().of("result.leave"));
        String recorded = text().of("result.recorded.recount", round, count);
        dialogs.reason(
                question,
                why -> asking.ask(new Command.Recount(round, why), recorded, toBallot),
                () -> {});
    }

    /** Asks people why, and makes the round void. */
    public void makeVoid() {
        round().ifPresent(this::makeVoid);
    }

    private void makeVoid(RoundId round) {
        Question question =
                new Question(
                        text().of("result.makeVoid.ask", round),
                        text().of("result.makeVoid.consequence", round) + alsoTouched(),
                        text().of("result.makeVoid.yes", round),
                        text().of("result.leave"));
        String recorded = text().of("result.recorded.void", round);
        dialogs.reason(
                question, why -> asking.ask(new Command.VoidRound(round, why), recorded), () -> {});
    }

    /** Records which count stands. */
    public void nameOfficial() {
        Optional<Counts> open = counts.getValue();
        if (open.isEmpty()) {
            return;
        }
        if (picked.get().isEmpty()) {
            asking.refuse(List.of(Problem.of(ResultRefusal.COUNT_MISSING, "count")));
            return;
        }
        RoundId round = open.get().round();
        int count = picked.get().get();
        asking.ask(
                new Command.NameOfficialCount(round, count, reason.get().strip()),
                text().of("result.recorded.official", round, count),
                this::clear);
    }

    /** What was read out or signed before, and would have to be done again. */
    private String alsoTouched() {
        Decisions decisions = desk.meeting().get().decisions();
        String list =
                inView.getValue()
                        .map(Board::subject)
                        .filter(subject -> decisions.proposal(subject).isPresent())
                        .map(subject -> " " + text().of("result.touched.list", subject))
                        .orElse("");
        boolean signed = round().filter(decisions::isSignedAsItStands).isPresent();
        return signed ? list + " " + text().of("result.touched.signed") : list;
    }

    private Optional<Round> held() {
        return inView.getValue().flatMap(Board::round);
    }

    private Optional<RoundId> round() {
        return held().map(round -> round.contest().round());
    }

    private ObservableValue<Boolean> may(Function<RoundId, Command> asked) {
        return Bindings.createObjectBinding(
                () -> round().filter(round -> isGranted(asked.apply(round))).isPresent(),
                inView,
                desk.settled());
    }

    private boolean isGranted(Command command) {
        return Rulebook.decide(desk.meeting().get(), Request.of(command)).problems().isEmpty();
    }

    private Optional<Counts> choosable(Board board) {
        return board instanceof Board.Counted counted
                ? Optional.ofNullable(counted.counts())
                        .filter(all ->
                                isGranted(
                                        new Command.NameOfficialCount(
                                                all.round(), all.official(), "?")))
                : Optional.empty();
    }

    private void clear() {
        reopened.set(false);
        picked.set(Optional.empty());
        reason.set("");
        asking.forget();
    }
}
