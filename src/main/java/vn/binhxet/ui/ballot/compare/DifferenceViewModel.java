package vn.binhxet.ui.ballot.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.ballot.keys.Remark;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;

import java.util.List;

/**
 * The papers on which the two passes differ, one after the other, to be settled with the paper in
 * hand: 1 or 2 takes a reading, {@code /} begins to type what the paper really says, Enter records.
 */
final class DifferenceViewModel {
    private final RoundUnderWay ballot;
    private final ReadOnlyObjectWrapper<@Nullable Difference> current =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> remark = new ReadOnlyObjectWrapper<>("");
    private final StringProperty by = new SimpleStringProperty("");

    /**
     * One differing paper.
     *
     * @param left how many differ, this one included
     * @param picked which reading was taken, 1 or 2; 0 for none
     * @param typed what is typed instead; null while nothing is
     */
    record Difference(
            int number, Paper first, Paper second, int left, int picked, @Nullable Typing typed) {
        Difference picking(int reading) {
            return new Difference(number, first, second, left, reading, null);
        }

        Difference typing(Typing now) {
            return new Difference(number, first, second, left, 0, now);
        }
    }

    DifferenceViewModel(RoundUnderWay ballot) {
        this.ballot = ballot;
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
            current.set(now.typing(keyed.typing()));
            keyed.remark().ifPresent(this::show);
        } else if (key == '1' || key == '2') {
            current.set(now.picking(key - '0'));
        } else if (key == '/') {
            startTyping(now);
        }
    }

    void back() {
        Difference now = current.get();
        if (now == null) {
            return;
        }
        Typing typed = now.typed();
        current.set(
                typed == null || typed.isEmpty()
                        ? now.picking(0)
                        : now.typing(typed.back().typing()));
    }

    void enter() {
        Difference now = current.get();
        if (now == null) {
            return;
        }
        Typing typed = now.typed();
        if (typed != null) {
            Entered entered = typed.enter();
            entered.remark().ifPresent(this::show);
            entered.paper().ifPresent(paper -> settle(now, paper));
        } else if (now.picked() > 0) {
            settle(now, now.picked() == 1 ? now.first() : now.second());
        }
    }

    private void startTyping(Difference now) {
        Counting counting = ballot.counting().get();
        if (counting != null) {
            current.set(now.typing(Typing.of(counting.contest(), ballot.exceptions().get())));
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

    private void answered(List<Problem> refused, int number) {
        if (refused.isEmpty()) {
            ballot.notices().recorded(ballot.text().of("ballot.recorded.resolved", number));
        } else {
            remark.set(ballot.text().of(refused.getFirst()));
        }
    }

    private void show(Remark said) {
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
        Paper first = counting.box().first().paper(number);
        Paper second = counting.box().second().paper(number);
        Difference before = current.get();
        boolean same = before != null && before.number() == number;
        if (first != null && second != null && !same) {
            current.set(new Difference(number, first, second, open.size(), 0, null));
            remark.set("");
        }
    }
}
