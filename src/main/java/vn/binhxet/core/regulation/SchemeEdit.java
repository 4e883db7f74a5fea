package vn.binhxet.core.regulation;

import vn.binhxet.core.regulation.SchemeLine.OfCriterion;
import vn.binhxet.core.regulation.SchemeLine.OfSection;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.Optional;

/**
 * Changes of the table of criteria, line by line. Each gives a new scheme, or nothing where it
 * cannot be done: no such line, no room in that direction, a code that is taken. Moves never change
 * what the criteria give together, and no change makes a code stand twice. Within a section its own
 * criteria come first, then the sections in it.
 */
public final class SchemeEdit {
    private static final int LAST = Integer.MAX_VALUE;

    private final Scheme scheme;
    private final SchemeTree tree;

    public SchemeEdit(Scheme scheme) {
        this.scheme = scheme;
        tree = new SchemeTree(scheme);
    }

    /** A section, empty as yet, added as the last of the table. */
    public Optional<Scheme> addSection(Code code, String title) {
        Section added = new Section(code, title, List.of(), List.of());
        return unlessTaken(new OfSection(code))
                .map(s -> s.withSections(Rows.inserted(s.sections(), LAST, added)));
    }

    /** A section, empty as yet, added after another on the same level. */
    public Optional<Scheme> addSection(Code code, String title, Code after) {
        Section added = new Section(code, title, List.of(), List.of());
        return unlessTaken(new OfSection(code))
                .flatMap(_ -> tree.amongSections(after, inserting(added)));
    }

    /** A criterion added after another, or as the last of a section's own. */
    public Optional<Scheme> add(Criterion added, SchemeLine after) {
        return unlessTaken(new OfCriterion(added.code()))
                .flatMap(_ ->
                        switch (after) {
                            case OfSection(var code) -> hold(scheme, added, code, LAST);
                            case OfCriterion(var code) ->
                                    tree.amongCriteria(code, inserting(added));
                        });
    }

    /** A section removed with all it holds, or a criterion. */
    public Optional<Scheme> remove(SchemeLine line) {
        return switch (line) {
            case OfSection(var code) -> tree.amongSections(code, replacing(List.of()));
            case OfCriterion(var code) -> tree.amongCriteria(code, replacing(List.of()));
        };
    }

    /** A criterion with other figures or words, and another code if that is free. */
    public Optional<Scheme> change(Code criterion, Criterion now) {
        return now.code().equals(criterion) || !tree.has(new OfCriterion(now.code()))
                ? tree.amongCriteria(criterion, replacing(List.of(now)))
                : Optional.empty();
    }

    /** A section under another title. */
    public Optional<Scheme> entitle(Code section, String title) {
        return tree.changing(
                section, s -> new Section(s.code(), title, s.criteria(), s.sections()));
    }

    /** A line under another code if that is free; the tie order goes on naming the same section. */
    public Optional<Scheme> rename(SchemeLine line, Code now) {
        return switch (line) {
            case OfSection(var code) ->
                    unlessTaken(new OfSection(now))
                            .flatMap(_ ->
                                    tree.changing(
                                            code,
                                            s ->
                                                    new Section(
                                                            now,
                                                            s.title(),
                                                            s.criteria(),
                                                            s.sections())))
                            .map(renamed -> renamed.withTieOrder(tieOrder(code, now)));
            case OfCriterion(var code) ->
                    unlessTaken(new OfCriterion(now))
                            .flatMap(s -> s.criterion(code))
                            .flatMap(c ->
                                    change(
                                            code,
                                            new Criterion(
                                                    now,
                                                    c.title(),
                                                    c.max(),
                                                    c.kind(),
                                                    c.source())));
        };
    }

    /** One place up among its like. */
    public Optional<Scheme> up(SchemeLine line) {
        return move(line, -1);
    }

    /** One place down among its like. */
    public Optional<Scheme> down(SchemeLine line) {
        return move(line, 1);
    }

    /**
     * One level in: a section becomes the last one within the section before it, a criterion the
     * first of the first section within its own.
     */
    public Optional<Scheme> indent(SchemeLine line) {
        return switch (line) {
            case OfSection(var code) ->
                    tree.amongSections(
                            code, (rows, at) -> at == 0 ? Optional.empty() : nested(rows, at));
            case OfCriterion(var code) ->
                    tree.holder(code)
                            .flatMap(holder -> holder.sections().stream().findFirst())
                            .flatMap(to -> move(code, to.code(), 0));
        };
    }

    /**
     * One level out: a section comes right after the one that held it, a criterion becomes the last
     * of its own of the section that holds its section.
     */
    public Optional<Scheme> outdent(SchemeLine line) {
        return switch (line) {
            case OfSection(var code) ->
                    tree.parent(code).flatMap(p -> tree.amongSections(p.code(), lifting(code)));
            case OfCriterion(var code) ->
                    tree.holder(code)
                            .flatMap(holder -> tree.parent(holder.code()))
                            .flatMap(to -> move(code, to.code(), LAST));
        };
    }

    /**
     * A criterion split into parts that stand in its place, with its title, kind and source and
     * codes of their own (I.4 becomes I.4.1, I.4.2 …). The points of bands are divided in
     * proportion and rounded to the scheme's decimals; a step is at most its part.
     *
     * @param maxima of the parts: two or more, each above 0, together the old maximum
     */
    public Optional<Scheme> split(Code criterion, List<Points> maxima) {
        return scheme.criterion(criterion)
                .flatMap(whole -> new Split(whole, scheme.decimals()).into(maxima, codes()))
                .flatMap(parts -> tree.amongCriteria(criterion, replacing(parts)));
    }

    /** Codes nobody bears yet. */
    public NextCode codes() {
        return new NextCode(scheme);
    }

    private Optional<Scheme> unlessTaken(SchemeLine line) {
        return tree.has(line) ? Optional.empty() : Optional.of(scheme);
    }

    private Optional<Scheme> move(SchemeLine line, int by) {
        return switch (line) {
            case OfSection(var code) ->
                    tree.amongSections(code, (rows, at) -> Rows.moved(rows, at, by));
            case OfCriterion(var code) ->
                    tree.amongCriteria(code, (rows, at) -> Rows.moved(rows, at, by));
        };
    }

    private Optional<Scheme> move(Code criterion, Code section, int at) {
        return scheme.criterion(criterion)
                .flatMap(moving ->
                        remove(new OfCriterion(criterion))
                                .flatMap(rest -> hold(rest, moving, section, at)));
    }

    private static Optional<Scheme> hold(Scheme in, Criterion moving, Code section, int at) {
        return new SchemeTree(in)
                .changing(section, s -> s.withCriteria(Rows.inserted(s.criteria(), at, moving)));
    }

    private static Optional<List<Section>> nested(List<Section> rows, int at) {
        Section before = rows.get(at - 1);
        Section holding = before.withSections(Rows.inserted(before.sections(), LAST, rows.get(at)));
        return Optional.of(
                Rows.replaced(Rows.replaced(rows, at, List.of()), at - 1, List.of(holding)));
    }

    private static SchemeTree.Change<Section> lifting(Code code) {
        return (rows, at) -> {
            Section holder = rows.get(at);
            List<Section> staying =
                    holder.sections().stream().filter(s -> !s.code().equals(code)).toList();
            return holder.sections().stream()
                    .filter(s -> s.code().equals(code))
                    .findFirst()
                    .map(lifted ->
                            Rows.replaced(rows, at, List.of(holder.withSections(staying), lifted)));
        };
    }

    private static <T> SchemeTree.Change<T> replacing(List<T> others) {
        return (rows, at) -> Optional.of(Rows.replaced(rows, at, others));
    }

    private static <T> SchemeTree.Change<T> inserting(T added) {
        return (rows, at) -> Optional.of(Rows.inserted(rows, at + 1, added));
    }

    private List<TieStep> tieOrder(Code before, Code now) {
        return scheme.tieOrder().stream()
                .map(step ->
                        step.equals(new TieStep.SectionPoints(before))
                                ? new TieStep.SectionPoints(now)
                                : step)
                .toList();
    }
}
