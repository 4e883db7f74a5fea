package vn.binhxet.ui.kit;

import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.NextYear;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where a new year is begun from the last one, off the FX thread. Used on the FX thread. */
public final class YearShelf {
    private final NextYear years;
    private final Work work;

    public YearShelf(NextYear years, Work work) {
        this.years = years;
        this.work = work;
    }

    /** Reads last year's meeting file or dossier. */
    public void read(Path file, Consumer<LastYear> found, Consumer<List<Problem>> refused) {
        Errand.run(work, () -> years.read(file), found, refused);
    }

    /** How the next year would begin; refused at the name of the entry that is wrong. */
    public Outcome<Beginning> beginning(LastYear last, String title, String year, String place) {
        return years.beginning(last, title, year, place);
    }
}
