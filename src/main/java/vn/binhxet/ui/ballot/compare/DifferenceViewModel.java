package vn.binhxet.ui.ballot.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.ballot.keys.Remark;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stack;
import vn.binhxet.ui.ballot.stack.Stacks;

import java.util.List;

/**
 * The papers on which the two passes differ, one after the other, to be settled with the paper in
 * hand: 1 or 2 takes a reading, {@code /} begins to type what the paper really says, {@code *} has
 * its whole stack typed anew in the second pass; Enter records.
 */
final class DifferenceViewModel {
    private final RoundUnderWay ballot;
    private final Stacks stacks;
    private final ReadOnlyObjectWrapper<@Nullable Difference> current =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> remark = new ReadOnlyObjectWrapper<>("");
    private final StringProperty by = new SimpleStringProperty("");

    DifferenceViewModel(RoundUnderWay ballot, Stacks stacks) {
        this.ballot = ballot;
        this.stacks = stacks;
        by.set(ballot.reader());
        ballot.counting().subscribe(this::follow);
    }

    /** The paper to be settled; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Difference> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> remark() {
        return remark.getReadOnlyProperty();
    }

    /** Who looks at the paper. */
    StringProperty by() {
        return by;
    }

    void key(char key) {
        Difference now = current.get();
        if (now == null) {
            return;
        }
        remark.set("");
        Typing typed = now.typed();
        if (typed != null) {
            Keyed keyed = typed.key(key);
            current.set(now.with(new Choice.Typed(keyed.typing())));
            keyed.remark().ifPresent(this::show);
            return;
        }
        switch (key) {
            case '1', '2' -> current.set(now.with(new Choice.Reading(key - '0')));
            case '*' -> current.set(now.with(new Choice.StackAnew()));
            case '/' -> startTyping(now);
            default -> {}
        }
    }

    void back() {
        Difference now = current.get();
        if (now == null) {
            return;
        }
        Typing typed = now.typed();
        current.set(
                now.with(
                        typed == null || typed.isEmpty()
                                ? new Choice.None()
                                : new Choice.Typed(typed.back().typing())));
    }

    void enter() {
        Difference now = current.get();
        if (now == null) {
            return;
        }
        switch (now.choice()) {
            case Choice.None _ -> {}
            case Choice.Reading(int pass) -> settle(now, now.reading(pass));
            case Choice.Typed(Typing typed) -> {
                Entered entered = typed.enter();
                entered.remark().ifPresent(this::show);
                entered.paper().ifPresent(paper -> settle(now, paper));
            }
            case Choice.StackAnew _ -> takeBack(now.stack());
        }
    }

    private void startTyping(Difference now) {
        Counting counting = ballot.counting().get();
        if (counting != null) {
            current.set(
                    now.with(
                            new Choice.Typed(
                                    Typing.of(counting.contest(), ballot.exceptions().get()))));
        }
    }

    private void settle(Difference now, Paper is) {
        Counting counting = ballot.counting().get();
        if (counting == null) {
            return;
        }
        ballot.desk()
                .ask(
                        new Command.Resolve(
                                counting.contest().round(), now.number(), is, by.get().strip()),
                        refused -> answered(refused, now.number()));
    }

    /** The whole stack of the second pass: where a sheet was missed, all after it differ. */
    private void takeBack(Stack stack) {
        Counting counting = ballot.counting().get();
        if (counting == null) {
            return;
        }
        ballot.desk()
                .ask(
                        new Command.TakePapersBack(
                                counting.contest().round(),
                                2,
                                stack.from(),
                                stack.to(),
                                ballot.text().of("ballot.stackAnew.reason")),
                        this::tell);
    }

    private void answered(List<Problem> refused, int number) {
        tell(refused);
        Counting counting = ballot.counting().get();
        if (refused.isEmpty() && counting != null) {
            Box box = counting.box();
            ballot.notices()
                    .recorded(
                            box.differences().isEmpty()
                                    ? ballot.text()
                                            .of("ballot.recorded.allResolved", box.settled().size())
                                    : ballot.text().of("ballot.recorded.resolved", number));
        }
    }

    private void tell(List<Problem> refused) {
        if (!refused.isEmpty()) {
            remark.set(ballot.text().of(refused.getFirst()));
        }
    }

    private void show(Remark said) {
        remark.set("");
        remark.set(ballot.text().of(said.key(), said.args().toArray()));
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || counting.phase() != Counting.Phase.COMPARING) {
            current.set(null);
            return;
        }
        if (by.get().isBlank()) {
            by.set(ballot.reader());
        }
        List<Integer> open = counting.box().differences();
        int number = open.getFirst();
        Difference before = current.get();
        Stack stack = stacks.of(number, counting.box().returned());
        Difference now = Difference.of(counting.box(), number, stack, open);
        boolean same = before != null && before.with(new Choice.None()).equals(now);
        if (!same) {
            current.set(now);
            remark.set("");
        }
    }
}
