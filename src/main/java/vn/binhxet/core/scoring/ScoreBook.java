package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything entered about points, by stage and unit. Only raw entries: nothing worked out is kept.
 *
 * @param sheets as entered, not yet laid over the stage before
 * @param isFinal whether the points became official
 * @param accepted the word with which people accepted what looked odd; it no longer counts once the
 *     entries it was said of are others
 */
public record ScoreBook(
        Ledger<Slot, Sheet> sheets, boolean isFinal, Ledger<Concern, String> accepted) {
    public static final ScoreBook EMPTY = new ScoreBook(Ledger.empty(), false, Ledger.empty());

    /** The place of a sheet. */
    public record Slot(Stage stage, UnitId unit) {}

    public ScoreBook scored(Stage stage, UnitId unit, Map<Code, Cell> entries) {
        ScoreBook now = with(stage, unit, sheet -> sheet.with(entries));
        return accepted.isEmpty() ? now : now.askingAgain(this, stage, unit, entries.keySet());
    }

    public ScoreBook adjusted(Stage stage, UnitId unit, Code line, Times times) {
        return with(stage, unit, sheet -> sheet.with(line, times));
    }

    public ScoreBook finalised() {
        return new ScoreBook(sheets, true, accepted);
    }

    public ScoreBook accepting(Concern concern, String word) {
        return new ScoreBook(sheets, isFinal, accepted.with(concern, word));
    }

    /** Whether anything was entered yet: then the regulation is frozen. */
    public boolean isStarted() {
        return !sheets.isEmpty();
    }

    /** Whether a score step named the unit at this stage. */
    public boolean has(Stage stage, UnitId unit) {
        return entered(stage, unit).named();
    }

    /** The latest stage the unit has; empty before the first. */
    public Optional<Stage> latest(UnitId unit) {
        return Arrays.stream(Stage.values())
                .filter(stage -> has(stage, unit))
                .reduce((_, later) -> later);
    }

    /** The latest stage that any of the units has: the one whose totals are compared. */
    public Optional<Stage> latest(List<UnitId> units) {
        return units.stream().flatMap(u -> latest(u).stream()).max(Stage::compareTo);
    }

    /** Exactly what was entered at this stage. */
    public Sheet entered(Stage stage, UnitId unit) {
        return sheets.getOrDefault(new Slot(stage, unit), Sheet.EMPTY);
    }

    /** The sheet as it stands at this stage: what was entered then, over all stages before. */
    public Sheet standing(Stage stage, UnitId unit) {
        Sheet sheet = Sheet.EMPTY;
        for (Stage s : Stage.values()) {
            if (s.compareTo(stage) <= 0) {
                sheet = sheet.under(entered(s, unit));
            }
        }
        return sheet;
    }

    /** The sheet as the stage before left it; null at the first stage. */
    public @Nullable Sheet before(Stage stage, UnitId unit) {
        Stage earlier = stage.before();
        return earlier == null ? null : standing(earlier, unit);
    }

    /** Without what people accepted of entries that were others before. */
    private ScoreBook askingAgain(
            ScoreBook before, Stage stage, UnitId unit, Collection<Code> entered) {
        Sheet was = before.standing(stage, unit);
        Sheet is = standing(stage, unit);
        Ledger<Concern, String> still = accepted;
        for (Code code : entered) {
            if (isOther(was.cell(code), is.cell(code))) {
                for (Concern.Kind kind : Concern.Kind.values()) {
                    still = still.without(new Concern(kind, code, unit));
                    still = still.without(new Concern(kind, code, null));
                }
            }
        }
        return new ScoreBook(sheets, isFinal, still);
    }

    private static boolean isOther(@Nullable Cell was, @Nullable Cell is) {
        if (was == null || is == null) {
            return was != null || is != null;
        }
        return !was.input().equals(is.input()) || !Objects.equals(was.evidence(), is.evidence());
    }

    private ScoreBook with(Stage stage, UnitId unit, UnaryOperator<Sheet> change) {
        Slot slot = new Slot(stage, unit);
        Sheet sheet = change.apply(entered(stage, unit));
        return new ScoreBook(sheets.with(slot, sheet), isFinal, accepted);
    }
}
