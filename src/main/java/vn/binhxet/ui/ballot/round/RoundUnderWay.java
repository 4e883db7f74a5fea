package vn.binhxet.ui.ballot.round;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting.Wish;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The round under way: its step, who reads and types, the committee's hand count, and what may be
 * asked of it.
 */
public final class RoundUnderWay {
    private final Desk desk;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Counting> counting =
            new ReadOnlyObjectWrapper<>();
    private final Asking asking;
    private final StringProperty typist = new SimpleStringProperty("");
    private final BooleanProperty exceptions = new SimpleBooleanProperty();
    private @Nullable Slip slip;
    private Wish wish = Wish.NONE;

    public RoundUnderWay(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
        asking = new Asking(desk, notices);
        desk.meeting().subscribe(this::follow);
    }

    public Text text() {
        return desk.text();
    }

    public Desk desk() {
        return desk;
    }

    public Notices notices() {
        return notices;
    }

    public Meeting meeting() {
        return desk.meeting().get();
    }

    /** The round under way; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable Counting> counting() {
        return counting.getReadOnlyProperty();
    }

    /** What was refused last; empty once something was done. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return asking.problems();
    }

    /** Who types this pass. */
    public StringProperty typist() {
        return typist;
    }

    /** Whether papers with two boxes are typed by the names disagreed with, not line by line. */
    public BooleanProperty exceptions() {
        return exceptions;
    }

    /** Who reads the papers aloud: the head of the committee; empty if none was named. */
    public String reader() {
        return meeting().decisions().committee().map(Fact.CommitteeNamed::head).orElse("");
    }

    public void count(Slip counted) {
        slip = counted;
        refresh(meeting());
    }

    public void issue(int papers) {
        onRound(round ->
                asking.ask(
                        new Command.Issue(round, papers),
                        text().of("ballot.recorded.issued", papers)));
    }

    /** A voter exchanged a spoiled paper for a new one. */
    public void replaceSpoiled() {
        Counting now = counting.get();
        if (now == null) {
            return;
        }
        Slip before = now.slip();
        asking.ask(
                new Command.Issue(now.contest().round(), 1),
                text().of("ballot.recorded.replaced"),
                () -> count(before.withOneMoreSpoiled()));
    }

    /** The typing is complete: on to the second pass, by somebody else, or to the seal. */
    public void goOn() {
        goTo(2, Wish.GO_ON);
    }

    /** To the papers of the first pass: beside a hand count, or to look at them once more. */
    public void goBack() {
        goTo(1, Wish.PAPERS);
    }

    /** Who typed that pass before goes on with it; else somebody has to say who does. */
    private void goTo(int pass, Wish next) {
        onRound(round ->
                meeting()
                        .rounds()
                        .find(round)
                        .map(r -> r.current().box().pass(pass))
                        .ifPresent(typed -> typist.set(lastOf(typed).orElse(""))));
        wish(next);
    }

    /** To the fields of a count made by hand. */
    public void countByHand() {
        wish(Wish.HANDS);
    }

    /** Leaves the fields of the hand count as it was. */
    public void leaveHands() {
        onRound(_ -> wish(afterHands()));
    }

    /** Enters a count made by hand; the slip then holds as many papers. */
    public void enter(Totals totals) {
        Counting now = counting.get();
        if (now == null) {
            return;
        }
        boolean papers = now.contest().method().onPaper();
        Slip counted = now.slip();
        asking.ask(
                new Command.EnterTotals(now.contest().round(), totals),
                text().of(papers ? "ballot.recorded.byHand" : "ballot.recorded.totals"),
                () -> {
                    if (papers && now.box().isEmpty()) {
                        slip = counted.collecting(totals.returned());
                    }
                    wish(afterHands());
                });
    }

    private Wish afterHands() {
        Counting now = counting.get();
        return now == null || now.box().isEmpty() ? Wish.NONE : Wish.GO_ON;
    }

    private void wish(Wish next) {
        wish = next;
        refresh(meeting());
    }

    /**
     * Seals the count.
     *
     * @param reason why the numbers of papers do not agree; blank if they do
     * @param then what to do once it is sealed
     */
    public void seal(String reason, Runnable then) {
        Counting now = counting.get();
        if (now == null) {
            return;
        }
        Slip counted = now.slip();
        Command seal =
                new Command.SealCount(
                        now.contest().round(),
                        counted.unused(),
                        counted.spoiled(),
                        counted.notReturned(),
                        reason.isBlank() ? null : reason.strip());
        asking.ask(seal, text().of("ballot.recorded.sealed", now.contest().round()), then);
    }

    public void voidRound(String reason) {
        onRound(round ->
                asking.ask(
                        new Command.VoidRound(round, reason),
                        text().of("ballot.recorded.void", round)));
    }

    private void onRound(Consumer<RoundId> then) {
        Counting now = counting.get();
        if (now != null) {
            then.accept(now.contest().round());
        }
    }

    /**
     * A new round starts with a clean slip and whoever operates; a file opened again in the second
     * pass keeps its typist.
     */
    private void follow(Meeting meeting) {
        Counting before = counting.get();
        Optional<Round> open = openRound(meeting);
        boolean same =
                before != null
                        && open.map(r -> r.contest().equals(before.contest())).orElse(false)
                        && open.map(r -> r.counts().size() == before.round().counts().size())
                                .orElse(false);
        if (!same) {
            slip = null;
            wish = Wish.NONE;
            typist.set(open.map(round -> lastTypist(meeting, round)).orElse(""));
        }
        refresh(meeting);
    }

    private void refresh(Meeting meeting) {
        counting.set(
                openRound(meeting)
                        .map(round -> Counting.of(meeting, round, slip, wish))
                        .orElse(null));
    }

    private static Optional<Round> openRound(Meeting meeting) {
        return meeting.rounds().all().reversed().stream().filter(Round::isOpen).findFirst();
    }

    private static String lastTypist(Meeting meeting, Round round) {
        var box = round.current().box();
        return lastOf(box.second())
                .or(() -> lastOf(box.first()))
                .orElse(meeting.proceedings().operator());
    }

    private static Optional<String> lastOf(Pass pass) {
        return pass.typists().stream().reduce((_, later) -> later);
    }
}
