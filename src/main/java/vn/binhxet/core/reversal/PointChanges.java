package vn.binhxet.core.reversal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.reversal.Change.What;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which units would have other points or another rank. */
final class PointChanges {
    /** More units than these are counted only. */
    private static final int NAMED = 3;

    private final Meeting now;
    private final Meeting then;
    private final Map<UnitId, Standing> is;
    private final Map<UnitId, Standing> was;
    private final List<Change> changes = new ArrayList<>();

    private PointChanges(Meeting now, Meeting then) {
        this.now = now;
        this.then = then;
        is = standings(now);
        was = standings(then);
    }

    static List<Change> between(Meeting now, Meeting then) {
        return now.scores().equals(then.scores()) ? List.of() : new PointChanges(now, then).all();
    }

    private List<Change> all() {
        if (now.scores().isFinal() && !then.scores().isFinal()) {
            changes.add(Change.of(What.FINAL_NO_MORE));
        }
        Stage stage = now.results().officialScores().stage();
        Stage before = then.results().officialScores().stage();
        if (stage != null && before != null && stage != before) {
            changes.add(Change.of(What.STAGE, stage, before));
        }
        List<UnitId> entered = now.bloc().ids().stream().filter(this::isEnteredOtherwise).toList();
        entered.forEach(this::unit);
        List<UnitId> others =
                now.bloc().ids().stream()
                        .filter(unit -> !entered.contains(unit))
                        .filter(unit -> !Objects.equals(is.get(unit), was.get(unit)))
                        .toList();
        if (others.size() > NAMED) {
            changes.add(Change.of(What.RANKS_OF_MANY, others.size()));
        } else if (!others.isEmpty()) {
            changes.add(Change.of(What.RANKS_OF_OTHERS, others));
        }
        if (!now.scores().accepted().equals(then.scores().accepted())) {
            changes.add(Change.of(What.ACCEPTED_NO_MORE));
        }
        return changes;
    }

    private void unit(UnitId unit) {
        Standing has = is.get(unit);
        Standing had = was.get(unit);
        if (Objects.equals(has, had)) {
            changes.add(Change.of(What.ENTRIES, unit));
        } else if (had == null) {
            changes.add(gone(What.POINTS_GONE, unit, has));
        } else if (has == null) {
            changes.add(gone(What.POINTS_BACK, unit, had));
        } else {
            changes.add(
                    Change.of(What.POINTS, unit, has.total(), had.total(), has.rank(), had.rank()));
        }
    }

    private static Change gone(What what, UnitId unit, @Nullable Standing standing) {
        Standing only = Objects.requireNonNull(standing);
        return Change.of(what, unit, only.total(), only.rank());
    }

    private boolean isEnteredOtherwise(UnitId unit) {
        ScoreBook book = now.scores();
        for (Stage stage : Stage.values()) {
            if (!book.entered(stage, unit).equals(then.scores().entered(stage, unit))) {
                return true;
            }
        }
        return false;
    }

    private static Map<UnitId, Standing> standings(Meeting meeting) {
        Map<UnitId, Standing> standings = new LinkedHashMap<>();
        meeting.results().standings().forEach(s -> standings.put(s.unit(), s));
        return standings;
    }
}
