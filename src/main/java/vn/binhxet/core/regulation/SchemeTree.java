package vn.binhxet.core.regulation;

import vn.binhxet.core.regulation.SchemeLine.OfCriterion;
import vn.binhxet.core.regulation.SchemeLine.OfSection;
import vn.binhxet.core.terms.Code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Finds a line of the scheme by its code and puts others in its place. */
record SchemeTree(Scheme scheme) {
    /** What becomes of the rows among which a line stands; empty if it cannot be done. */
    interface Change<T> {
        Optional<List<T>> of(List<T> rows, int at);
    }

    boolean has(SchemeLine line) {
        return switch (line) {
            case OfSection(var code) -> section(code).isPresent();
            case OfCriterion(var code) -> scheme.criterion(code).isPresent();
        };
    }

    Optional<Section> section(Code code) {
        return scheme.allSections().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The section that holds a section; empty at the top. */
    Optional<Section> parent(Code section) {
        return scheme.allSections().filter(s -> sectionAt(s.sections(), section) >= 0).findFirst();
    }

    /** The section that holds a criterion. */
    Optional<Section> holder(Code criterion) {
        return scheme.allSections()
                .filter(s -> criterionAt(s.criteria(), criterion) >= 0)
                .findFirst();
    }

    /** The scheme with one section changed. */
    Optional<Scheme> changing(Code section, UnaryOperator<Section> change) {
        return amongSections(
                section,
                (rows, at) ->
                        Optional.of(Rows.replaced(rows, at, List.of(change.apply(rows.get(at))))));
    }

    Optional<Scheme> amongSections(Code code, Change<Section> change) {
        return anywhere(
                        scheme.sections(),
                        rows -> {
                            int at = sectionAt(rows, code);
                            return at < 0 ? Optional.empty() : change.of(rows, at);
                        })
                .map(scheme::withSections);
    }

    Optional<Scheme> amongCriteria(Code code, Change<Criterion> change) {
        return holder(code)
                .flatMap(holder ->
                        change.of(holder.criteria(), criterionAt(holder.criteria(), code))
                                .flatMap(rows ->
                                        changing(holder.code(), s -> s.withCriteria(rows))));
    }

    /** Changes these sections or else those in the first of them where it can be done. */
    private static Optional<List<Section>> anywhere(
            List<Section> rows, Function<List<Section>, Optional<List<Section>>> change) {
        return change.apply(rows)
                .or(() ->
                        Rows.firstChanged(
                                rows, s -> anywhere(s.sections(), change).map(s::withSections)));
    }

    private static int sectionAt(List<Section> rows, Code code) {
        return rows.stream().map(Section::code).toList().indexOf(code);
    }

    private static int criterionAt(List<Criterion> rows, Code code) {
        return rows.stream().map(Criterion::code).toList().indexOf(code);
    }
}
