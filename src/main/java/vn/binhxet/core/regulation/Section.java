package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.stream.Stream;

/** A heading of the scheme with its criteria, to any depth; a section only adds up. */
public record Section(Code code, String title, List<Criterion> criteria, List<Section> sections) {
    public Section {
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    public Section withCriteria(List<Criterion> others) {
        return new Section(code, title, others, sections);
    }

    public Section withSections(List<Section> others) {
        return new Section(code, title, criteria, others);
    }

    /** What this section's criteria and those of all sections within can give together. */
    public Points max() {
        return allCriteria().map(Criterion::max).reduce(Points.ZERO, Points::plus);
    }

    /** This section's criteria and those of all sections within. */
    public Stream<Criterion> allCriteria() {
        return Stream.concat(criteria.stream(), sections.stream().flatMap(Section::allCriteria));
    }

    /** This section and all within. */
    public Stream<Section> allSections() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::allSections));
    }
}
