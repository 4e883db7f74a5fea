package vn.binhxet.core.submission;

import vn.binhxet.core.submission.Conflict.Kind;
import vn.binhxet.core.submission.Told.Member;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what of many dossiers cannot all stand. */
final class Contradictions {
    private final List<Submission> real;
    private final List<Conflict> found = new ArrayList<>();

    private Contradictions(List<Submission> real) {
        this.real = real;
    }

    static List<Conflict> of(List<Submission> all) {
        Contradictions contradictions =
                new Contradictions(
                        all.stream()
                                .filter(one -> one.told() != null && !one.told().rehearsal())
                                .toList());
        contradictions.rivals();
        contradictions.units();
        contradictions.awards();
        return contradictions.found;
    }

    /** Dossiers of one bloc and year: of one meeting, or of several. */
    private void rivals() {
        List<List<Submission>> groups = new ArrayList<>();
        for (Submission one : real) {
            List<Submission> joined = new ArrayList<>();
            for (List<Submission> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(other -> Rivals.are(one, other))) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.add(one);
            groups.add(joined);
        }
        for (List<Submission> group : groups) {
            if (group.size() > 1) {
                Submission first = group.getFirst();
                boolean one = group.stream().allMatch(other -> Rivals.sameMeeting(first, other));
                found.add(
                        new Conflict(
                                one ? Kind.SAME_MEETING : Kind.SAME_BLOC,
                                told(first).bloc(),
                                real.stream().filter(group::contains).toList(),
                                List.of(told(first).year())));
            }
        }
    }

    /** A place where a unit can stand only once. */
    private record Seat(PlainName province, int year, PlainName unit) {}

    private void units() {
        Map<Seat, List<Submission>> seats = new LinkedHashMap<>();
        Map<Seat, String> names = new LinkedHashMap<>();
        for (Submission one : real) {
            Told told = told(one);
            for (Member unit : told.units()) {
                Seat seat =
                        new Seat(
                                PlainName.of(told.province()),
                                told.year(),
                                PlainName.of(unit.name()));
                seats.computeIfAbsent(seat, _ -> new ArrayList<>()).add(one);
                names.putIfAbsent(seat, unit.name());
            }
        }
        seats.forEach((seat, in) -> {
            List<Submission> between = in.stream().distinct().toList();
            long blocs =
                    between.stream().map(one -> PlainName.of(told(one).bloc())).distinct().count();
            if (blocs > 1) {
                String unit = Objects.requireNonNull(names.get(seat));
                found.add(
                        new Conflict(Kind.UNIT_IN_TWO_BLOCS, unit, between, List.of(seat.year())));
            }
        });
    }

    private void awards() {
        for (Submission one : real) {
            Told told = told(one);
            for (Quota award : told.awards()) {
                int used = told.used(award);
                if (used > award.most()) {
                    found.add(
                            new Conflict(
                                    Kind.ABOVE_QUOTA,
                                    award.title(),
                                    List.of(one),
                                    List.of(used, award.most())));
                }
                excluded(one, told, award);
            }
        }
    }

    private void excluded(Submission one, Told told, Quota award) {
        for (Quota other : told.awards()) {
            boolean exclude =
                    award.excludes().contains(other.code())
                            && (!other.excludes().contains(award.code())
                                    || told.awards().indexOf(award) < told.awards().indexOf(other));
            if (exclude) {
                List<String> both = told.proposed(other).stream().map(Proposed::unit).toList();
                told.proposed(award).stream()
                        .map(Proposed::unit)
                        .filter(both::contains)
                        .forEach(unit ->
                                found.add(
                                        new Conflict(
                                                Kind.EXCLUDED_AWARDS,
                                                unit,
                                                List.of(one),
                                                List.of(award.title(), other.title()))));
            }
        }
    }

    private static Told told(Submission one) {
        return Objects.requireNonNull(one.told());
    }
}
