package vn.binhxet.ui.regulation.draft;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Threshold;

import java.util.List;
import java.util.function.Consumer;

/** A regulation on its way to be another in one of its parts. */
final class RegulationCopy {
    String title;
    boolean sample;
    int year;
    List<String> sources;
    Scheme scheme;
    Threshold quorum;
    Threshold adoption;
    Ballots ballots;
    List<Award> awards;
    List<Office> offices;

    private RegulationCopy(Regulation from) {
        title = from.title();
        sample = from.sample();
        year = from.year();
        sources = from.sources();
        scheme = from.scheme();
        quorum = from.quorum();
        adoption = from.adoption();
        ballots = from.ballots();
        awards = from.awards();
        offices = from.offices();
    }

    /** The same with something changed. */
    static Regulation of(Regulation from, Consumer<RegulationCopy> change) {
        RegulationCopy copy = new RegulationCopy(from);
        change.accept(copy);
        return new Regulation(
                copy.title,
                copy.sample,
                copy.year,
                copy.sources,
                copy.scheme,
                copy.quorum,
                copy.adoption,
                copy.ballots,
                copy.awards,
                copy.offices);
    }
}
