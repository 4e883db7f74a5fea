package vn.binhxet.core.regulation;

import static vn.binhxet.core.regulation.RegulationChange.What.*;

import vn.binhxet.core.regulation.RegulationChange.What;
import vn.binhxet.core.terms.Code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says in which things a regulation differs from the version before. Lines, awards and offices are
 * the same while their code is.
 */
public final class RegulationDiff {
    private final Regulation before;
    private final Regulation now;
    private final List<RegulationChange> changes = new ArrayList<>();

    private RegulationDiff(Regulation before, Regulation now) {
        this.before = before;
        this.now = now;
    }

    /** All differences, in the order of the file; empty if there are none. */
    public static List<RegulationChange> between(Regulation before, Regulation now) {
        RegulationDiff diff = new RegulationDiff(before, now);
        diff.plain(TITLE, Regulation::title);
        diff.plain(YEAR, r -> Integer.toString(r.year()));
        diff.silent(SAMPLE, Regulation::sample);
        diff.silent(SOURCES, Regulation::sources);
        diff.plain(SCALE, r -> r.scheme().scale());
        diff.plain(DECIMALS, r -> r.scheme().decimals());
        diff.sections();
        diff.criteria();
        diff.order();
        diff.adjustments();
        diff.silent(BONUS_CAP, r -> Optional.ofNullable(r.scheme().bonusCap()));
        diff.silent(CLASSES, r -> r.scheme().classes());
        diff.silent(TIE_ORDER, r -> r.scheme().tieOrder());
        diff.plain(QUORUM, Regulation::quorum);
        diff.plain(ADOPTION, Regulation::adoption);
        diff.silent(BALLOTS, Regulation::ballots);
        diff.subjects(Regulation::awards, AWARD_ADDED, AWARD_REMOVED, AWARD_CHANGED);
        diff.subjects(Regulation::offices, OFFICE_ADDED, OFFICE_REMOVED, OFFICE_CHANGED);
        return List.copyOf(diff.changes);
    }

    private void add(What what, Object... args) {
        changes.add(RegulationChange.of(what, args));
    }

    private void plain(What what, Function<Regulation, Object> part) {
        Object was = part.apply(before);
        Object is = part.apply(now);
        if (!was.equals(is)) {
            add(what, was, is);
        }
    }

    private void silent(What what, Function<Regulation, ?> part) {
        if (!Objects.equals(part.apply(before), part.apply(now))) {
            add(what);
        }
    }

    private void sections() {
        Map<Code, Section> old = sections(before);
        Map<Code, Section> fresh = sections(now);
        fresh.forEach((code, section) -> {
            Section was = old.get(code);
            if (was == null) {
                add(SECTION_ADDED, code, section.title());
            } else if (!was.title().equals(section.title())) {
                add(SECTION_TITLE, code, section.title());
            }
        });
        old.forEach((code, section) -> {
            if (!fresh.containsKey(code)) {
                add(SECTION_REMOVED, code, section.title());
            }
        });
    }

    private static Map<Code, Section> sections(Regulation regulation) {
        Map<Code, Section> sections = new LinkedHashMap<>();
        regulation.scheme().allSections().forEach(s -> sections.put(s.code(), s));
        return sections;
    }

    private void criteria() {
        Map<Code, Criterion> old = before.scheme().criteriaByCode();
        Map<Code, Criterion> fresh = now.scheme().criteriaByCode();
        fresh.forEach((code, criterion) -> {
            Criterion was = old.get(code);
            if (was == null) {
                add(CRITERION_ADDED, code, criterion.title(), criterion.max());
            } else {
                criterion(was, criterion);
            }
        });
        old.forEach((code, criterion) -> {
            if (!fresh.containsKey(code)) {
                add(CRITERION_REMOVED, code, criterion.title());
            }
        });
    }

    private void criterion(Criterion was, Criterion is) {
        Code code = is.code();
        if (!was.title().equals(is.title())) {
            add(CRITERION_TITLE, code, is.title());
        }
        if (!was.max().equals(is.max())) {
            add(CRITERION_MAX, code, was.max(), is.max());
        }
        if (was.kind().getClass() != is.kind().getClass()) {
            add(CRITERION_KIND, code, was.kind(), is.kind());
        } else if (!was.kind().equals(is.kind())) {
            add(CRITERION_FIGURES, code);
        }
        if (!Objects.equals(was.source(), is.source())) {
            add(CRITERION_SOURCE, code);
        }
    }

    /** Whether lines that were there before stand elsewhere now. */
    private void order() {
        List<Place> old = new ArrayList<>(places(before));
        List<Place> fresh = new ArrayList<>(places(now));
        List<SchemeLine> kept = old.stream().map(Place::line).toList();
        List<SchemeLine> stayed = fresh.stream().map(Place::line).filter(kept::contains).toList();
        old.removeIf(place -> !stayed.contains(place.line()));
        fresh.removeIf(place -> !stayed.contains(place.line()));
        if (!old.equals(fresh)) {
            add(ORDER);
        }
    }

    private record Place(SchemeLine line, int depth) {}

    private static List<Place> places(Regulation regulation) {
        List<Place> places = new ArrayList<>();
        places(regulation.scheme().sections(), 0, places);
        return places;
    }

    private static void places(List<Section> sections, int depth, List<Place> to) {
        for (Section section : sections) {
            to.add(new Place(new SchemeLine.OfSection(section.code()), depth));
            section.criteria()
                    .forEach(c -> to.add(new Place(new SchemeLine.OfCriterion(c.code()), depth)));
            places(section.sections(), depth + 1, to);
        }
    }

    private void adjustments() {
        for (Adjustment line : now.scheme().adjustments()) {
            before.scheme()
                    .adjustment(line.code())
                    .ifPresentOrElse(
                            was -> {
                                if (!was.equals(line)) {
                                    add(ADJUSTMENT_CHANGED, line.code(), line.title());
                                }
                            },
                            () -> add(ADJUSTMENT_ADDED, line.code(), line.title()));
        }
        for (Adjustment line : before.scheme().adjustments()) {
            if (now.scheme().adjustment(line.code()).isEmpty()) {
                add(ADJUSTMENT_REMOVED, line.code(), line.title());
            }
        }
    }

    private void subjects(
            Function<Regulation, List<? extends Subject>> of, What added, What gone, What changed) {
        for (Subject subject : of.apply(now)) {
            of.apply(before).stream()
                    .filter(was -> was.code().equals(subject.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            was -> {
                                if (!was.equals(subject)) {
                                    add(changed, subject.title());
                                }
                            },
                            () -> add(added, subject.title()));
        }
        for (Subject subject : of.apply(before)) {
            if (of.apply(now).stream().noneMatch(s -> s.code().equals(subject.code()))) {
                add(gone, subject.title());
            }
        }
    }
}
