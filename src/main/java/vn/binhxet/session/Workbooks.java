package vn.binhxet.session;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.PlainLetters;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.port.ScoreForms;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.ScoreReading.Change;
import vn.binhxet.port.ScoreSheets;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.WholeFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Score forms on their way out and in. One file at a time, so that whoever asks can show how far it
 * is and stop in between.
 */
public final class Workbooks {
    private static final int LONGEST_NAME = 60;

    private final ScoreForms forms;
    private final ScoreSheets sheets;

    public Workbooks(ScoreForms forms, ScoreSheets sheets) {
        this.forms = forms;
        this.sheets = sheets;
    }

    /**
     * A form to be written.
     *
     * @param name of the file
     */
    public record Form(String name, Stage stage, List<UnitId> units) {
        public Form {
            units = List.copyOf(units);
        }
    }

    /** The forms of a stage: one for each unit at the first, later one for all together. */
    public List<Form> forms(Meeting meeting, Stage stage) {
        List<UnitId> units = meeting.bloc().ids();
        if (stage != Stage.SELF) {
            String name = stage == Stage.REVIEWED ? "tham-dinh" : "chot-diem";
            return List.of(new Form(name + "-" + meeting.year() + ".xlsx", stage, units));
        }
        List<Form> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitId unit = units.get(i);
            String name =
                    "tu-cham-%d-%02d-%s.xlsx"
                            .formatted(meeting.year(), i + 1, plain(meeting.bloc().name(unit)));
            all.add(new Form(name, stage, List.of(unit)));
        }
        return all;
    }

    /**
     * Writes a form, whole or not at all. A file of that name stays, for what units fill in comes
     * back under the same name; the form then has a number behind its own.
     *
     * @param folder made if it is not there
     * @return the file written
     * @throws StoreFailure if it cannot be written
     */
    public Path write(Meeting meeting, Form form, Path folder) {
        byte[] bytes = forms.form(meeting, form.stage(), form.units());
        return WholeFile.write(free(folder, form.name()), bytes);
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name.replace(".xlsx", "-" + n + ".xlsx"));
        }
        return file;
    }

    /**
     * Reads a form that came back. What cannot be read is told in the reading, too.
     *
     * @param meeting as it stands
     */
    public ScoreReading read(Path file, Meeting meeting) {
        try {
            return sheets.read(file, meeting);
        } catch (StoreFailure e) {
            return ScoreReading.unusable(String.valueOf(file.getFileName()), e.problem());
        }
    }

    /**
     * Readings that are to be recorded in one go. Where two say the same about a unit, the later
     * has nothing left to record; where they say different things, neither is taken.
     */
    public static List<ScoreReading> together(List<ScoreReading> readings) {
        List<ScoreReading> all = new ArrayList<>(readings);
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(all, earlier, later);
            }
        }
        return List.copyOf(all);
    }

    private static void compare(List<ScoreReading> all, int earlier, int later) {
        ScoreReading one = all.get(earlier);
        ScoreReading other = all.get(later);
        if (one.stage() == null || one.stage() != other.stage()) {
            return;
        }
        if (!one.changes().isEmpty() && one.changes().equals(other.changes())) {
            all.set(later, other.taken());
            return;
        }
        for (UnitId unit : one.units()) {
            List<Change> ones = of(unit, one);
            List<Change> others = of(unit, other);
            if (!ones.isEmpty() && !others.isEmpty() && !ones.equals(others)) {
                all.set(
                        earlier,
                        one.with(Problem.of(SheetTrouble.UNIT_TWICE, "", unit, other.file())));
                all.set(
                        later,
                        other.with(Problem.of(SheetTrouble.UNIT_TWICE, "", unit, one.file())));
                return;
            }
        }
    }

    private static List<Change> of(UnitId unit, ScoreReading reading) {
        return reading.changes().stream().filter(change -> change.unit().equals(unit)).toList();
    }

    /** A name as every system and every mail program takes it: small letters and hyphens. */
    private static String plain(String words) {
        String plain = PlainLetters.of(words).replaceAll("[^a-z0-9]+", "-");
        String beginning = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return beginning.replaceAll("^-|-$", "");
    }
}
