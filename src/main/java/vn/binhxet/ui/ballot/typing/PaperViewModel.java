package vn.binhxet.ui.ballot.typing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Trail;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Remark;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.keys.Typing.Entered;
import vn.binhxet.ui.ballot.keys.Typing.Keyed;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The paper being typed. Enter clears the field at once and the next paper can be typed while the
 * one before is written to the disk; a paper that is refused comes back into the field, and those
 * typed after it wait for it.
 */
final class PaperViewModel {
    private final RoundUnderWay ballot;
    private final ReadOnlyObjectWrapper<@Nullable Typing> typing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> remark = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Integer> number = new ReadOnlyObjectWrapper<>(1);

    /** Papers asked for and not answered yet. */
    private final NavigableSet<Integer> sent = new TreeSet<>();

    /** Papers being taken back. */
    private final Set<Integer> returning = new HashSet<>();

    PaperViewModel(RoundUnderWay ballot) {
        this.ballot = ballot;
        ballot.counting().subscribe(this::follow);
        ballot.exceptions().subscribe((_, _) -> turn());
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

    /** A key that makes a character. */
    void key(char key) {
        Typing now = typing.get();
        if (now == null) {
            return;
        }
        if (key != '*') {
            take(now.key(key));
        } else if (now.isEmpty()) {
            takeBack();
        } else {
            show(new Remark("ballot.remark.halfTyped", List.of(number.get())));
        }
    }

    /** The remark on an invalid paper, as far as it is typed. */
    void say(String words) {
        if (typing.get() instanceof InvalidTyping invalid && invalid.remark() != null) {
            typing.set(invalid.saying(words));
        }
    }

    void back() {
        Typing now = typing.get();
        if (now != null) {
            take(now.back());
        }
    }

    void enter() {
        Typing now = typing.get();
        if (now == null) {
            return;
        }
        Entered entered = now.enter();
        entered.remark().ifPresent(this::show);
        entered.paper().ifPresent(paper -> record(now, paper));
    }

    /**
     * Takes the last paper back, so that it can be typed again; what was typed instead stays in the
     * journal.
     */
    void takeBack() {
        Optional<Integer> last = sent.isEmpty() ? lastTyped() : Optional.of(sent.last());
        if (last.isEmpty() || !returning.add(last.get())) {
            show(new Remark("ballot.remark.nothingBack", List.of()));
            return;
        }
        String reason = ballot.text().of("ballot.takeBack.reason");
        ballot.desk()
                .ask(
                        new Command.Undo(reason),
                        refused -> {
                            returning.remove(last.get());
                            answered(refused, null);
                        });
        refresh();
    }

    private void record(Typing typed, Paper paper) {
        Counting counting = ballot.counting().get();
        String typist = ballot.typist().get();
        if (counting == null) {
            return;
        }
        if (typist.isBlank()) {
            show(new Remark("ballot.remark.typistMissing", List.of()));
            return;
        }
        int paperNumber = number.get();
        sent.add(paperNumber);
        returning.remove(paperNumber);
        Command type =
                new Command.TypePapers(
                        counting.contest().round(),
                        counting.pass(),
                        typist.strip(),
                        List.of(paper),
                        paperNumber);
        clear(counting.contest());
        ballot.desk()
                .ask(
                        type,
                        refused -> {
                            sent.remove(paperNumber);
                            answered(refused, typed);
                        });
        refresh();
    }

    /** A refused paper comes back into the field. */
    private void answered(List<Problem> refused, @Nullable Typing typed) {
        if (!refused.isEmpty()) {
            if (typed != null) {
                typing.set(typed);
            }
            remark.set(ballot.text().of(refused.getFirst()));
        }
        refresh();
    }

    private void take(Keyed keyed) {
        typing.set(keyed.typing());
        remark.set("");
        keyed.remark().ifPresent(this::show);
    }

    /** A remark made twice is made anew. */
    private void show(Remark said) {
        remark.set("");
        remark.set(ballot.text().of(said.key(), said.args().toArray()));
    }

    private void clear(Contest contest) {
        typing.set(Typing.of(contest, ballot.exceptions().get()));
        remark.set("");
    }

    /** Papers are typed another way from now on; one that was begun is typed as it was. */
    private void turn() {
        Typing now = typing.get();
        if (now != null && now.isEmpty()) {
            clear(now.contest());
        }
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || !counting.isTyping()) {
            typing.set(null);
            return;
        }
        Typing now = typing.get();
        if (now == null || !now.contest().equals(counting.contest())) {
            clear(counting.contest());
        }
        number.set(nextNumber(counting.typedPass()));
    }

    private void refresh() {
        follow(ballot.counting().get());
    }

    /** The lowest number that no paper has or is about to get. */
    private int nextNumber(Pass pass) {
        return IntStream.iterate(1, n -> n + 1)
                .filter(n -> returning.contains(n) || (pass.paper(n) == null && !sent.contains(n)))
                .findFirst()
                .orElseThrow();
    }

    /** The number of the paper that was recorded last, if nothing else was recorded since. */
    private Optional<Integer> lastTyped() {
        Counting counting = ballot.counting().get();
        Trail.Step last = ballot.meeting().trail().lastStep();
        if (counting == null || last == null) {
            return Optional.empty();
        }
        return last.fact() instanceof Fact.PapersTyped typed
                        && typed.round().equals(counting.contest().round())
                        && typed.pass() == counting.pass()
                ? Optional.of(typed.from() + typed.papers().size() - 1)
                : Optional.empty();
    }
}
