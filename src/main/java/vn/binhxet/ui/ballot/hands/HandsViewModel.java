package vn.binhxet.ui.ballot.hands;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A count made by hand while it is filled in; it begins with what was entered before. */
final class HandsViewModel {
    private final RoundUnderWay ballot;
    private final ReadOnlyObjectWrapper<@Nullable HandSheet> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HandSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    HandsViewModel(RoundUnderWay ballot) {
        this.ballot = ballot;
        ballot.counting().subscribe(this::follow);
        ballot.problems().subscribe(refused -> problems.set(refused));
    }

    RoundUnderWay ballot() {
        return ballot;
    }

    /** The sheet as it was when the fields were opened; null while they are not. */
    ReadOnlyObjectProperty<@Nullable HandSheet> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The sheet as it stands; null while the fields are not open. */
    ReadOnlyObjectProperty<@Nullable HandSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What was refused last. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Takes what stands in the fields. */
    void fill(HandSheet filled) {
        sheet.set(filled);
        problems.set(List.of());
    }

    /** Enters the count, once every number is there: nobody has 0 votes by oversight. */
    void record() {
        HandSheet now = sheet.get();
        if (now == null) {
            return;
        }
        List<String> missing = now.missing();
        if (missing.isEmpty()) {
            ballot.enter(now.totals());
        } else {
            problems.set(
                    List.of(
                            Problem.of(
                                    HandsRefusal.NUMBERS_MISSING,
                                    missing.getFirst(),
                                    missing.size())));
        }
    }

    /** Whether one can leave without entering a count: votes by hands need one. */
    boolean mayLeave() {
        Counting counting = ballot.counting().get();
        return counting != null
                && (counting.contest().method().onPaper() || counting.totals() != null);
    }

    void leave() {
        if (mayLeave()) {
            ballot.leaveHands();
        }
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null || counting.phase() != Phase.HANDS) {
            opened.set(null);
            sheet.set(null);
        } else if (opened.get() == null || !isOf(opened.get(), counting.contest())) {
            HandSheet first = first(counting);
            sheet.set(first);
            opened.set(first);
        }
    }

    private static boolean isOf(@Nullable HandSheet sheet, Contest contest) {
        return sheet != null && sheet.contest().equals(contest);
    }

    private HandSheet first(Counting counting) {
        Contest contest = counting.contest();
        Totals before = counting.totals();
        boolean hands = !contest.method().onPaper();
        boolean no = contest.method() == Method.YES_NO;
        return new HandSheet(
                contest,
                before != null
                        ? (Integer) before.returned()
                        : hands ? (Integer) ballot.meeting().votersPresent() : null,
                before != null ? (Integer) before.invalid() : hands ? (Integer) 0 : null,
                column(contest, before == null ? null : before.votes()),
                no ? column(contest, before == null ? null : before.against()) : Map.of());
    }

    /** Where a count stands, a name not named has 0. */
    private static Map<UnitId, @Nullable Integer> column(
            Contest contest, @Nullable Map<UnitId, Integer> before) {
        Map<UnitId, @Nullable Integer> column = new LinkedHashMap<>();
        for (UnitId name : contest.candidates()) {
            column.put(name, before == null ? null : before.getOrDefault(name, 0));
        }
        return column;
    }
}
