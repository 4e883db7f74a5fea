package vn.binhxet.ui.ballot.typing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Remark;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.PaperOrder;
import vn.binhxet.ui.ballot.stack.StackWords;
import vn.binhxet.ui.ballot.stack.Stacks;
import vn.binhxet.ui.ballot.stack.Turn;

import java.util.List;
import java.util.Optional;

/**
 * The paper being typed. Enter clears the field at once and the next paper can be typed while the
 * one before is written to the disk; a paper that is refused comes back into the field, and those
 * typed after it are typed again.
 */
final class PaperViewModel {
    private final RoundUnderWay ballot;
    private final Stacks stacks;
    private final ReadOnlyObjectWrapper<@Nullable Typing> typing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> remark = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Integer> number = new ReadOnlyObjectWrapper<>(1);
    private final ReadOnlyObjectWrapper<@Nullable Turn> turn = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private @Nullable PaperOrder order;

    PaperViewModel(RoundUnderWay ballot, Stacks stacks) {
        this.ballot = ballot;
        this.stacks = stacks;
        ballot.counting().subscribe(this::follow);
        ballot.exceptions().subscribe((_, _) -> changeWay());
        stacks.size().subscribe((_, _) -> regroup());
    }

    /** What was keyed; null while no papers are typed. */
    ReadOnlyObjectProperty<@Nullable Typing> typing() {
        return typing.getReadOnlyProperty();
    }

    /** What is wrong with the last key, in words; empty if nothing is. */
    ReadOnlyObjectProperty<String> remark() {
        return remark.getReadOnlyProperty();
    }

    /** The number of the paper in hand, from 1. */
    ReadOnlyObjectProperty<Integer> number() {
        return number.getReadOnlyProperty();
    }

    /** What is asked for: a paper, or which; null while no papers are typed. */
    ReadOnlyObjectProperty<@Nullable Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** Where the paper in hand lies, in words; empty while another thing is asked. */
    String place() {
        PaperOrder now = order;
        return now != null && now.turn() instanceof Turn.OnePaper(int paper, boolean again)
                ? StackWords.inHand(stacks.of(paper, now.papers()), paper, again, ballot.text())
                : "";
    }

    /** Why papers are typed anew; for the journal. */
    StringProperty reason() {
        return reason;
    }

    /** A key that makes a character. */
    void key(char key) {
        Typing now = typing.get();
        if (now == null || order == null) {
            return;
        }
        switch (order.turn()) {
            case Turn.OnePaper(_, boolean again) when key != '*' || again -> take(now.key(key));
            case Turn.OnePaper _ when !now.isEmpty() -> say("ballot.remark.finishFirst");
            case Turn.WhichPaper(_, _, _, int pass) when key == '*' -> stackAgain(order, pass);
            case Turn.WhichPaper(_, _, _, int pass) when key == '/' && pass == 2 ->
                    stackAgain(order, 1);
            case Turn.WhichPaper _, Turn.WhichStack _ when Character.isDigit(key) -> {
                order.key(key);
                refresh();
            }
            case Turn.OnePaper _, Turn.StackDone _, Turn.WhichStack _ when key == '*' -> takeBack();
            case Turn.StackDone _ -> say("ballot.remark.countFirst");
            default -> {}
        }
    }

    /** What the committee saw on an invalid paper, in words, as far as they are typed. */
    void saw(String words) {
        if (typing.get() instanceof InvalidTyping invalid && invalid.remark() != null) {
            typing.set(invalid.saying(words));
        }
    }

    void back() {
        Typing now = typing.get();
        if (now == null || order == null) {
            return;
        }
        switch (order.turn()) {
            case Turn.OnePaper(_, boolean again) when again && now.isEmpty() -> leave();
            case Turn.OnePaper _ -> take(now.back());
            case Turn.WhichPaper(_, var digits, _, _) when digits.isEmpty() -> leave();
            case Turn.StackAgain _ -> leave();
            default -> {
                order.key(null);
                refresh();
            }
        }
    }

    void enter() {
        Typing now = typing.get();
        if (now != null && order != null) {
            enter(now, order);
            refresh();
        }
    }

    private void enter(Typing keyed, PaperOrder now) {
        switch (now.turn()) {
            case Turn.OnePaper asked -> {
                Entered entered = keyed.enter();
                entered.remark().ifPresent(this::show);
                entered.paper().ifPresent(paper -> record(now, asked, keyed, paper));
            }
            case Turn.StackDone done -> counted(now, done);
            case Turn.WhichStack _ -> sayUnless(now.pick(), "ballot.remark.noStack");
            case Turn.WhichPaper which ->
                    sayUnless(now.typeAgain(which.number()), "ballot.remark.notTyped");
            case Turn.StackAgain asked -> takeBack(now, asked);
        }
    }

    /**
     * Asks which paper or whether a whole stack is typed anew; asked again, goes back to the paper
     * in hand.
     */
    void typeAnew() {
        Typing now = typing.get();
        if (now == null || order == null) {
            return;
        }
        if (!now.isEmpty()) {
            say("ballot.remark.finishFirst");
        } else if (order.turn() instanceof Turn.WhichPaper) {
            leave();
        } else {
            reason.set(ballot.text().of("ballot.anew.reason"));
            sayUnless(order.askWhichPaper(), "ballot.remark.noneTyped");
            refresh();
        }
    }

    /**
     * Takes the last paper back, so that it can be typed again; what was typed stays in the
     * journal.
     */
    void takeBack() {
        PaperOrder now = order;
        Optional<Integer> last = now == null ? Optional.empty() : now.last();
        if (now == null || last.isEmpty()) {
            say("ballot.remark.nothingBack");
            return;
        }
        int paper = last.get();
        String why = ballot.text().of("ballot.takeBack.reason");
        ask(now.takingBack(paper, paper, why), now.takeBack(paper, paper), () -> {});
    }

    /** The stack was counted by hand: on to the next, or with the last one to what follows. */
    private void counted(PaperOrder now, Turn.StackDone done) {
        Counting counting = ballot.counting().get();
        remark.set("");
        if (!done.last()) {
            now.count();
        } else if (counting != null && counting.left() == 0) {
            ballot.goOn();
        }
    }

    private void leave() {
        if (order != null) {
            order.leave();
        }
        remark.set("");
        refresh();
    }

    private void stackAgain(PaperOrder now, int pass) {
        reason.set(ballot.text().of("ballot.stackAnew.reason"));
        sayUnless(now.askStackAgain(pass), "ballot.remark.noneTyped");
        refresh();
    }

    private void takeBack(PaperOrder now, Turn.StackAgain asked) {
        Counting counting = ballot.counting().get();
        if (counting == null) {
            return;
        }
        int from = asked.stack().from();
        boolean earlierPass = asked.pass() < counting.pass();
        int to = earlierPass ? now.papers() : asked.stack().to();
        List<Command> commands =
                new PaperCommands(counting, reason.get()).stackAnew(now, asked, from, to);
        ask(commands, now.takeBack(from, to), earlierPass ? ballot::goBack : () -> {});
    }

    private void ask(List<Command> commands, Runnable answered, Runnable done) {
        ballot.desk()
                .askAll(
                        commands,
                        refused -> {
                            answered.run();
                            tell(refused);
                            if (refused.isEmpty()) {
                                done.run();
                            }
                        });
        refresh();
    }

    private void record(PaperOrder now, Turn.OnePaper asked, Typing keyed, Paper paper) {
        Counting counting = ballot.counting().get();
        String typist = ballot.typist().get().strip();
        if (counting == null) {
            return;
        }
        if (typist.isEmpty()) {
            say("ballot.remark.typistMissing");
            return;
        }
        Command command = new PaperCommands(counting, reason.get()).recording(asked, paper, typist);
        Runnable answered = now.send(asked.number());
        begin(counting.contest());
        remark.set("");
        ballot.desk()
                .ask(
                        command,
                        refused -> {
                            answered.run();
                            if (!refused.isEmpty()
                                    && now.comesBack(asked.number(), asked.again())) {
                                typing.set(keyed);
                            }
                            tell(refused);
                        });
    }

    private void tell(List<Problem> refused) {
        if (!refused.isEmpty()) {
            remark.set(ballot.text().of(refused.getFirst()));
        }
        refresh();
    }

    private void take(Keyed keyed) {
        typing.set(keyed.typing());
        remark.set("");
        keyed.remark().ifPresent(this::show);
    }

    private void sayUnless(boolean fine, String key) {
        remark.set("");
        if (!fine) {
            say(key);
        }
    }

    private void say(String key) {
        show(new Remark(key, List.of()));
    }

    /** A remark made twice is made anew. */
    private void show(Remark said) {
        remark.set("");
        remark.set(ballot.text().of(said.key(), said.args().toArray()));
    }

    private void begin(Contest contest) {
        typing.set(Typing.of(contest, ballot.exceptions().get()));
    }

    /** Papers are typed another way from now on; one that was begun is typed as it was. */
    private void changeWay() {
        Typing now = typing.get();
        if (now != null && now.isEmpty()) {
            begin(now.contest());
        }
    }

    private void regroup() {
        if (order != null) {
            order.regroup();
        }
        refresh();
    }

    private void refresh() {
        follow(ballot.counting().get());
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || !counting.isTyping()) {
            typing.set(null);
            turn.set(null);
            return;
        }
        Typing now = typing.get();
        if (now == null || !now.contest().equals(counting.contest())) {
            begin(counting.contest());
            remark.set("");
        }
        if (order == null || !order.isFor(counting)) {
            order = new PaperOrder(stacks, counting);
        }
        order.follow(counting);
        number.set(order.number());
        turn.set(order.turn());
    }
}
