package vn.binhxet.ui.regulation.scheme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.SchemeEdit;
import vn.binhxet.core.regulation.SchemeLine;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.regulation.Split;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.regulation.draft.Draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The tree of the table of criteria: which lines are open, which is in view, what becomes of it.
 */
final class TreeViewModel {
    private final Draft draft;
    private final Text text;
    private final Set<Code> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<TreeLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    TreeViewModel(Draft draft, Text text) {
        this.draft = draft;
        this.text = text;
        draft.state().subscribe(_ -> show());
    }

    Draft draft() {
        return draft;
    }

    Text text() {
        return text;
    }

    /** The lines that are not folded away. */
    ReadOnlyObjectProperty<List<TreeLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The line in view. */
    Optional<TreeLine> picked() {
        SchemeLine picked = draft.state().get().picked();
        return TreeLine.of(scheme()).stream().filter(l -> l.line().equals(picked)).findFirst();
    }

    /** The line in which a place is. */
    Optional<TreeLine> find(String place) {
        return TreeLine.of(scheme()).stream()
                .filter(line -> (place + ".").startsWith(line.place() + "."))
                .findFirst();
    }

    void pick(TreeLine line) {
        if (!line.line().equals(draft.state().get().picked())) {
            draft.pick(line.line());
        }
    }

    boolean isFolded(TreeLine line) {
        return line.isSection() && folded.contains(line.line().code());
    }

    /** Folds the section in view; from any other line goes to the section that holds it. */
    void fold() {
        picked().ifPresent(line -> {
            if (line.isSection() && !isFolded(line)) {
                folded.add(line.line().code());
                show();
            } else {
                above(line).ifPresent(this::pick);
            }
        });
    }

    /** Unfolds the section in view; an open one leads to its first line. */
    void unfold() {
        picked().filter(TreeLine::isSection)
                .ifPresent(line -> {
                    if (folded.remove(line.line().code())) {
                        show();
                    } else {
                        int next = lines.get().indexOf(line) + 1;
                        if (next < lines.get().size()
                                && lines.get().get(next).depth() > line.depth()) {
                            pick(lines.get().get(next));
                        }
                    }
                });
    }

    /** A criterion after the one in view, or as the last of the section in view. */
    void add() {
        Optional<SchemeLine> after =
                picked().or(() -> Optional.ofNullable(lastLine())).map(TreeLine::line);
        if (after.isEmpty()) {
            addSection();
            return;
        }
        Code section = holder(after.get());
        Criterion fresh =
                new Criterion(
                        edit().codes().forCriterion(section),
                        text.of("regulation.criterion.fresh"),
                        Points.of(1),
                        new Kind.Met(),
                        null);
        folded.remove(section);
        become(edit().add(fresh, after.get()), new SchemeLine.OfCriterion(fresh.code()));
    }

    /** A section after the one in view, on the same level. */
    void addSection() {
        Optional<Section> beside = picked().map(line -> holder(line.line())).flatMap(this::section);
        Code code =
                beside.flatMap(this::parent)
                        .map(parent -> edit().codes().forSection(parent.code()))
                        .orElseGet(() -> edit().codes().forSection());
        String title = text.of("regulation.section.fresh");
        become(
                beside.map(s -> edit().addSection(code, title, s.code()))
                        .orElseGet(() -> edit().addSection(code, title)),
                new SchemeLine.OfSection(code));
    }

    /** Takes the line in view out; a section goes with all it holds. */
    void remove() {
        picked().ifPresent(line -> {
            List<TreeLine> all = lines.get();
            int at = all.indexOf(line);
            SchemeLine next =
                    all.stream()
                            .skip(at + 1L)
                            .filter(l -> l.depth() <= line.depth())
                            .findFirst()
                            .or(() -> at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty())
                            .map(TreeLine::line)
                            .orElse(null);
            edit().remove(line.line()).ifPresent(scheme -> draft.rearrange(scheme, next));
        });
    }

    void up() {
        move(SchemeEdit::up);
    }

    void down() {
        move(SchemeEdit::down);
    }

    void indent() {
        move(SchemeEdit::indent);
    }

    void outdent() {
        move(SchemeEdit::outdent);
    }

    /** What the criterion in view can be split into, as evenly as can be. */
    Optional<List<Points>> parts(int count) {
        return picked().flatMap(line -> scheme().criterion(line.line().code()))
                .flatMap(whole -> new Split(whole, scheme().decimals()).evenly(count));
    }

    /** Splits the criterion in view; false unless the parts add up to it. */
    boolean split(List<Points> maxima) {
        return picked().filter(line -> !line.isSection())
                .flatMap(line ->
                        edit().split(line.line().code(), maxima)
                                .map(scheme -> {
                                    draft.rearrange(scheme, added(scheme));
                                    return true;
                                }))
                .orElse(false);
    }

    /** Gives the line in view another code; false if another line bears it. */
    boolean recode(Code code) {
        return picked().map(
                        line -> {
                            Optional<Scheme> now = edit().rename(line.line(), code);
                            now.ifPresent(scheme ->
                                    draft.recode(
                                            line.place() + ".code",
                                            scheme,
                                            line.isSection()
                                                    ? new SchemeLine.OfSection(code)
                                                    : new SchemeLine.OfCriterion(code)));
                            return now.isPresent();
                        })
                .orElse(false);
    }

    boolean isTaken(Code code) {
        return picked().filter(line -> !line.line().code().equals(code))
                .filter(line -> edit().rename(line.line(), code).isEmpty())
                .isPresent();
    }

    Scheme scheme() {
        return draft.state().get().scheme();
    }

    private SchemeEdit edit() {
        return new SchemeEdit(scheme());
    }

    private void move(BiFunction<SchemeEdit, SchemeLine, Optional<Scheme>> how) {
        picked().ifPresent(line -> become(how.apply(edit(), line.line()), line.line()));
    }

    private void become(Optional<Scheme> scheme, SchemeLine picked) {
        scheme.ifPresent(now -> draft.rearrange(now, picked));
    }

    private @Nullable SchemeLine added(Scheme now) {
        Set<Code> old = scheme().criteriaByCode().keySet();
        return now.criteria()
                .map(Criterion::code)
                .filter(code -> !old.contains(code))
                .findFirst()
                .map(SchemeLine.OfCriterion::new)
                .orElse(null);
    }

    private @Nullable TreeLine lastLine() {
        List<TreeLine> all = TreeLine.of(scheme());
        return all.isEmpty() ? null : all.getLast();
    }

    /** The section a criterion stands in; a section itself. */
    private Code holder(SchemeLine line) {
        return switch (line) {
            case SchemeLine.OfSection(var code) -> code;
            case SchemeLine.OfCriterion(var code) ->
                    scheme().allSections()
                            .filter(s -> s.criteria().stream().anyMatch(c -> c.code().equals(code)))
                            .findFirst()
                            .map(Section::code)
                            .orElse(code);
        };
    }

    private Optional<Section> section(Code code) {
        return scheme().allSections().filter(s -> s.code().equals(code)).findFirst();
    }

    private Optional<Section> parent(Section of) {
        return scheme().allSections().filter(s -> s.sections().contains(of)).findFirst();
    }

    private Optional<TreeLine> above(TreeLine line) {
        List<TreeLine> all = lines.get();
        return all.subList(0, Math.max(0, all.indexOf(line))).reversed().stream()
                .filter(l -> l.depth() < line.depth())
                .findFirst();
    }

    private void show() {
        List<TreeLine> shown = new ArrayList<>();
        int hiddenBelow = Integer.MAX_VALUE;
        for (TreeLine line : TreeLine.of(scheme())) {
            if (line.depth() <= hiddenBelow) {
                shown.add(line);
                hiddenBelow = isFolded(line) ? line.depth() : Integer.MAX_VALUE;
            }
        }
        lines.set(List.copyOf(shown));
    }
}
